package org.kuayu.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile strings and bodies through the API: a clear answer each time, never an accident. */
class HostileApiTest {
    private static final Path SHARED = Path.of(System.getProperty("kuayu.shared", "none"), "hostile");
    private static final List<String> READINGS = List.of(
            "/api/v1/cases?q=%s",
            "/api/v1/cases?number=%s",
            "/api/v1/cases?party=%s",
            "/api/v1/cases?filed-from=%s",
            "/api/v1/cases?in-cause=%s",
            "/api/v1/cases/%s",
            "/api/v1/cases/%s/documents",
            "/api/v1/documents/%s",
            "/api/v1/parse?text=%s",
            "/api/v1/export?limit=1&q=%s",
            "/api/v1/figures?from=%s",
            "/api/v1/figures?cause=%s",
            "/api/v1/imports/%s",
            "/api/v1/journal?after=%s");
    private static ApiSystem system;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "skipped: no hostile strings at " + SHARED);
        system = new ApiSystem(folder, 40);
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    private static void clear(HttpResponse<String> answer, String what, List<String> wrong) {
        boolean refused = answer.statusCode() >= 400;
        boolean problem = answer.headers().firstValue("content-type").orElse("").startsWith("application/problem+json");
        // Jetty itself refuses an address that no handler could be given
        boolean beforeUs = answer.statusCode() == 400;
        if (answer.statusCode() >= 500 || refused && !problem && !beforeUs) {
            wrong.add(answer.statusCode() + " " + what);
        }
    }

    @Test
    @DisplayName("every string of blns through every reading")
    void strings() throws IOException {
        JsonNode strings =
                new ObjectMapper().readTree(SHARED.resolve("blns.json").toFile());
        var wrong = new ArrayList<String>();
        for (JsonNode string : strings) {
            for (String reading : READINGS) {
                String call = reading.formatted(ApiSystem.encoded(string.asText()));
                clear(system.get(call), call, wrong);
            }
            clear(system.post("/api/v1/parse", string.asText().getBytes(StandardCharsets.UTF_8)), "parse body", wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("every file of the JSON suite as a body of parse and as an import")
    void bodies() throws IOException {
        var wrong = new ArrayList<String>();
        try (var files = Files.list(SHARED.resolve("json"))) {
            for (Path file : files.sorted().toList()) {
                byte[] body = Files.readAllBytes(file);
                clear(system.post("/api/v1/parse", body), "parse " + file, wrong);
                clear(
                        system.post("/api/v1/imports?name=" + ApiSystem.encoded(file.getFileName() + "l"), body),
                        "import " + file,
                        wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
