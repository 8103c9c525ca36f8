package org.kuayu.workbench.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.control.ControlWorld;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.exchange.Receipt;
import org.kuayu.property.RegisterExtract;
import org.kuayu.property.RightKind;
import org.kuayu.staff.Officer;

/** A stranger's SOAP client, Debian's python3-zeep, does the registry's work with nothing but the WSDL. */
class RegistryClientTest {
    private static final Path SCRIPT = Path.of("src/test/resources/wire/registry_client.py");

    @TempDir
    Path folder;

    /** A Python that has zeep; where there is none the test is skipped, but not on a machine of continuous integration. */
    private static String python() throws IOException, InterruptedException {
        Optional<String> found = Optional.empty();
        for (String candidate : List.of("/usr/bin/python3", "python3")) {
            if (found.isEmpty() && works(candidate)) {
                found = Optional.of(candidate);
            }
        }
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found).as("python3-zeep is needed where CI=true").isPresent();
        }
        Assumptions.assumeTrue(found.isPresent(), "skipped: no python3-zeep");
        return found.orElseThrow();
    }

    private static boolean works(String python) throws InterruptedException {
        try {
            return new ProcessBuilder(python, "-c", "import zeep").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static JsonNode run(WireSystem system) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        python(), SCRIPT.toString(), system.address() + "?wsdl", "500112", WireSystem.SECRET)
                .redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(out).isZero();
        return new ObjectMapper().readTree(out);
    }

    @Test
    @DisplayName("P1, P2, P4, P9: the stranger fetches and answers inquiries and controls, and both sides agree on what happened")
    void bothSides() throws IOException, InterruptedException {
        try (var system = new WireSystem(folder, false)) {
            var world = system.world;
            world.at("2024-09-27T10:00");
            ControlRequest asked = world.sent(world.officerA, world.inquiry(world.officerA, ControlWorld.DEBTOR));
            world.at("2024-09-27T10:05");
            ControlRequest askedByB = world.sent(world.officerB, world.inquiry(world.officerB, ControlWorld.DEBTOR));
            ControlRequest ordered = world.sent(
                    world.officerA,
                    world.seizure(
                            world.officerA, world.whole(ControlWorld.FLAT), world.whole(ControlWorld.OTHER_FLAT)));
            world.at("2024-09-27T10:31");
            JsonNode saw = run(system);
            theRegistrySaw(saw, ordered);
            inquiriesAreAnswered(system, asked, askedByB);
            controlsAreDone(system, ordered);
        }
    }

    private static void theRegistrySaw(JsonNode saw, ControlRequest ordered) {
        assertThat(saw.path("responseCode").asText()).isEqualTo("0000");
        assertThat(saw.at("/inquiries/0/XM").asText()).isEqualTo("张三丰");
        assertThat(saw.at("/inquiries/0/ZJH").asText()).isEqualTo(ControlWorld.DEBTOR.number());
        assertThat(saw.at("/inquiries/0/CBR").asText()).isEqualTo("林月");
        assertThat(saw.at("/inquiries/0/GZZBH").asText()).isEqualTo("5001120001");
        assertThat(saw.at("/inquiries/0/FYMC").asText()).contains("渝北");
        assertThat(saw.at("/answered").findValuesAsText("RESULT")).containsExactly("success", "success", "fail");
        assertThat(saw.at("/answered/2/MSG").asText()).startsWith("wire.request-unknown");
        assertThat(saw.path("answeredAgain")).isEqualTo(saw.path("answered"));
        assertThat(saw.path("inquiriesLeft").asInt()).isZero();
        assertThat(saw.at("/control/CXQQDH").asText()).isEqualTo(ordered.id());
        assertThat(saw.at("/units").findValuesAsText("BDCDYH"))
                .containsExactly(ControlWorld.FLAT.value(), ControlWorld.OTHER_FLAT.value());
        assertThat(saw.at("/units/0/KZCS").asText()).isEqualTo("11");
        assertThat(saw.at("/units/0/KSRQ").asText()).isEqualTo("2024/09/27");
        assertThat(saw.at("/units/0/JSRQ").asText()).isEqualTo("2027/09/26");
        assertThat(saw.at("/papers").findValuesAsText("WJLX")).contains("裁定书", "协助执行通知书");
        assertThat(saw.at("/cards/0/GZZBM").asText()).isEqualTo("5001120001");
        assertThat(saw.at("/cards/0/bytes").asInt()).isPositive();
        for (String step : List.of("/intake", "/entered", "/enteredAgain")) {
            assertThat(saw.at(step + "/0/RESULT").asText()).as(step).isEqualTo("success");
        }
        assertThat(saw.at("/otherDates/0/RESULT").asText()).isEqualTo("fail");
        assertThat(saw.at("/otherDates/0/MSG").asText()).startsWith("control.conflict");
        assertThat(saw.path("stranger").asInt()).isEqualTo(401);
    }

    private static RegisterExtract answer(ControlWorld world, Officer officer, ControlRequest asked) {
        ControlRequest now = world.control.requests().find(officer, asked.id()).orElseThrow();
        assertThat(now.items()).extracting(RequestItem::state).containsOnly(ItemState.REGISTERED);
        String id = now.items().getFirst().answer().orElseThrow();
        return world.control.requests().findAnswer(officer, id).orElseThrow().extract();
    }

    private static void inquiriesAreAnswered(WireSystem system, ControlRequest asked, ControlRequest askedByB) {
        var found = answer(system.world, system.world.officerA, asked);
        assertThat(found.findList(RightKind.BUILDING).orElseThrow()).hasSize(1);
        assertThat(found.findList(RightKind.MORTGAGE).orElseThrow()).isEmpty();
        assertThat(found.findList(RightKind.SEIZURE)).as("not supplied is not none").isEmpty();
        assertThat(answer(system.world, system.world.officerB, askedByB).nothingFound()).isTrue();
    }

    private static void controlsAreDone(WireSystem system, ControlRequest ordered) {
        ControlRequest control = system.world
                .control
                .requests()
                .find(system.world.officerA, ordered.id())
                .orElseThrow();
        RequestItem entered = control.items().getFirst();
        assertThat(entered.state()).isEqualTo(ItemState.REGISTERED);
        assertThat(entered.receipts())
                .extracting(Receipt::kind)
                .containsExactly(Receipt.Kind.INTAKE, Receipt.Kind.REGISTERED);
        assertThat(entered.result().orElseThrow().seizure()).isEqualTo("CF-1");
        assertThat(entered.result().orElseThrow().state()).isEqualTo(SeizureState.ACTIVE);
        RequestItem refused = control.items().getLast();
        assertThat(refused.state()).isEqualTo(ItemState.REFUSED);
        assertThat(refused.note()).isEqualTo("该不动产已过户");
        assertThat(system.world.entries("wire.refused"))
                .extracting(e -> e.draft().payload().fields().get("code"))
                .contains("wire.request-unknown", "control.conflict", "wire.login");
    }
}
