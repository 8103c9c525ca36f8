package org.kuayu.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.search.Facet;
import org.kuayu.search.Field;
import org.kuayu.workbench.search.ListAddress;
import org.kuayu.workbench.shell.Route;

/** The API does what its description says, and the description leaves nothing out. */
class ApiDescriptionTest {
    private static final JsonNode PATHS = Description.root().path("paths");
    private static ApiSystem system;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws IOException {
        system = new ApiSystem(folder, 60);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private static Stream<Route> routes() {
        return system.server.routes().stream().filter(Route::api);
    }

    private static Stream<Description.Operation> operations() {
        return Description.operations().stream();
    }

    @Test
    @DisplayName("AP-10: every route is described and every description has its route: method and path")
    void bothWays() {
        var described = operations().map(o -> o.method() + " " + o.path()).toList();
        var registered = routes().map(r -> r.method() + " " + r.path()).toList();
        assertThat(described).containsExactlyInAnyOrderElementsOf(registered);
    }

    @Test
    @DisplayName("AP-10: the parameters of each path are described, and who may call")
    void pathParameters() {
        var name = Pattern.compile("\\{(\\w+)}");
        operations().forEach(o -> {
            var inPath = name.matcher(o.path()).results().map(m -> m.group(1)).toList();
            var described = o.parameters().stream()
                    .filter(p -> p.get(1).equals("path"))
                    .map(List::getFirst)
                    .toList();
            assertThat(described).as(o.path()).containsExactlyElementsOf(inPath);
            assertThat(o.roles()).as(o.path()).isNotBlank();
            assertThat(o.parameters())
                    .allSatisfy(p -> assertThat(p.get(2)).as(p.getFirst()).isNotBlank());
        });
    }

    @Test
    @DisplayName("AP-10: the search describes every field and facet")
    void searchParameters() {
        var described = operations()
                .filter(o -> o.path().equals("/api/v1/cases"))
                .flatMap(o -> o.parameters().stream())
                .map(List::getFirst)
                .toList();
        var known = Stream.concat(
                        Stream.concat(Arrays.stream(Field.values()), Arrays.stream(Facet.values()))
                                .map(ListAddress::name),
                        Stream.of("q", "sort", "from", "size"))
                .toList();
        assertThat(described).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    @DisplayName("every reference in the description resolves, and no operation has the name of another")
    void references() {
        var open = new HashSet<String>();
        collect(Description.root(), open);
        assertThat(open)
                .allSatisfy(ref -> assertThat(
                                Description.root().at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
        var names = StreamSupport.stream(PATHS.spliterator(), false)
                .flatMap(p -> StreamSupport.stream(p.spliterator(), false))
                .map(o -> o.path("operationId").asText())
                .toList();
        assertThat(names).doesNotHaveDuplicates().doesNotContain("");
    }

    private static void collect(JsonNode node, Set<String> references) {
        if (node.has("$ref")) {
            references.add(node.path("$ref").asText());
        }
        node.forEach(child -> collect(child, references));
    }

    @Test
    @DisplayName("nobody in particular gets 401 as described, or what is open to everybody")
    void nobody() {
        operations().forEach(o -> {
            boolean open = o.roles().equals("everybody");
            var answer = system.send(system.request(o.path().replaceAll("[{}]", ""))
                    .method(o.method(), BodyPublishers.noBody())
                    .build());
            assertThat(answer.statusCode()).as(o.path()).isEqualTo(open ? 200 : 401);
            assertThat(statuses(o)).as(o.path()).contains(Integer.toString(answer.statusCode()));
        });
    }

    private static Set<String> statuses(Description.Operation operation) {
        return operation.answers().stream().map(List::getFirst).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("every reading answers 200 for a good call, 404 for an unknown thing, as described")
    void readings() throws IOException {
        String number = json("/api/v1/cases?size=1").at("/cases/0/id").asText();
        String id = ApiSystem.encoded(number);
        String document =
                json("/api/v1/cases/" + id + "/documents").at("/documents/0/id").asText();
        String run = json("/api/v1/imports").at("/imports/0/id").asText();
        operations().filter(o -> o.method().equals("GET")).forEach(o -> {
            String thing = o.path().startsWith("/api/v1/cases") ? id : o.path().contains("documents") ? document : run;
            // The command line's secret acts for no court: ControlApiTest reads requests and answers; nobody has saved a table or frozen a paper.
            if (!o.path().matches("/api/v1/(requests|answers|units|entrustments|mediation|filings|tables|papers)/.*")) {
                String which = o.path().startsWith("/api/v1/figures/") ? "?measure=closing-rate&count=C" : "";
                int good = system.get(o.path().replace("{id}", thing) + which).statusCode();
                assertThat(good).as(o.path()).isEqualTo(200);
            }
            if (o.path().contains("{id}")) {
                assertThat(system.get(o.path().replace("{id}", "nothing")).statusCode())
                        .as(o.path())
                        .isEqualTo(404);
                assertThat(statuses(o)).contains("404");
            }
        });
    }

    private static JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(system.get(path).body());
    }

    @Test
    @DisplayName("AP-2: a wrong parameter is refused as problem+json with code and name")
    void wrongParameter() throws IOException {
        for (String call : List.of(
                "/api/v1/cases?size=201",
                "/api/v1/cases?from=-1",
                "/api/v1/export?format=exe",
                "/api/v1/journal?limit=x")) {
            var answer = system.get(call);
            assertThat(answer.statusCode()).as(call).isEqualTo(400);
            assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
            JsonNode problem = new ObjectMapper().readTree(answer.body());
            assertThat(problem.path("code").asText()).isEqualTo("parameter");
            assertThat(problem.path("parameter").asText()).isNotBlank();
            assertThat(problem.path("title").asText()).isNotBlank();
        }
    }

    @Test
    @DisplayName("export writes every hit, in three formats, and states its cap")
    void export() throws IOException {
        long total = json("/api/v1/cases?size=0").path("total").asLong();
        var csv = system.get("/api/v1/export");
        assertThat(csv.body().lines().count()).isEqualTo(total + 1);
        assertThat(csv.headers().firstValue("Kuayu-Total")).contains(Long.toString(total));
        var capped = system.get("/api/v1/export?format=jsonl&limit=7");
        assertThat(capped.body().lines()).hasSize(7);
        assertThat(capped.headers().firstValue("Kuayu-Cap")).contains("7");
        assertThat(system.get("/api/v1/export?format=xlsx").body()).startsWith("PK");
    }

    @Test
    @DisplayName("parse reads one text or many lines and answers as many objects")
    void parse() throws IOException {
        assertThat(json("/api/v1/parse?text=" + ApiSystem.encoded("（２０２４）渝０１民初１２３号"))
                        .path("canonical")
                        .asText())
                .isEqualTo("(2024)渝01民初123号");
        var lines = system.post("/api/v1/parse", "渝0112\n\n甲\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(lines.body().lines()).hasSize(3);
    }
}
