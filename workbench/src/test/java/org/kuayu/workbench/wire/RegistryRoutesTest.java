package org.kuayu.workbench.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.wire.registry.RegistryCodes;
import org.kuayu.wire.registry.RegistryDialect;
import org.kuayu.wire.registry.RegistryMessage.FetchInquiries;
import org.kuayu.wire.registry.RegistryMessage.Head;
import org.kuayu.wire.registry.WireLimits;

/** The SOAP address: who is let in, what is too large, and what is said to whom. */
class RegistryRoutesTest {
    private static final RegistryDialect DIALECT =
            RegistryDialect.of(RegistryCodes.bundled("common"), WireLimits.DEFAULT);
    private static final byte[] FETCH = DIALECT.write(new FetchInquiries(Head.at("2024/09/27 10:00:00")));

    @TempDir
    Path folder;

    private WireSystem system;

    @BeforeEach
    void start() {
        system = new WireSystem(folder, false);
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    @DisplayName("the description names the address under which it was asked for, to everybody")
    void description() {
        var answer = WireSystem.send(
                HttpRequest.newBuilder(URI.create(system.address() + "?wsdl")).build());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/xml");
        assertThat(answer.body()).contains("location=\"" + system.address() + "\"");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
    }

    @Test
    @DisplayName("code and secret let in, without session or form token; a call is a sign of life of the wire")
    void letIn() {
        var answer = system.post(FETCH, WireSystem.SECRET);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("cxBdcQLResponse");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(system.world.kuayu.outbox().standing("500112").lastSuccess()).contains(system.world.now());
    }

    @ParameterizedTest
    @CsvSource({"'', 401", "Basic, 401", "Basic ***, 401", "Bearer x, 401", "Basic NTAwMTEy, 401"})
    @DisplayName("anything else is 401 with a fault, and leaves a trace without what was sent")
    void turnedAway(String header, int status) {
        var answer = WireSystem.send(HttpRequest.newBuilder(URI.create(system.address()))
                .header("Authorization", header)
                .POST(HttpRequest.BodyPublishers.ofByteArray(FETCH))
                .build());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("wire.login");
        assertThat(answer.headers().firstValue("www-authenticate").orElse("")).startsWith("Basic");
        assertThat(system.world.entries("wire.refused")).hasSize(1);
    }

    @Test
    @DisplayName("a flood of strangers leaves ten traces a minute")
    void flood() {
        for (int i = 0; i < 30; i++) {
            assertThat(system.post(FETCH, "wrong").statusCode()).isEqualTo(401);
        }
        assertThat(system.world.entries("wire.refused")).hasSize(10);
    }

    @Test
    @DisplayName("more than the limit is 413, what is no message 400, each with its reason and a trace")
    void refused() {
        var large = system.post(new byte[200_001], WireSystem.SECRET);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("wire.size");
        var wrong = system.post("<!DOCTYPE x><x/>".getBytes(StandardCharsets.UTF_8), WireSystem.SECRET);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("wire.doctype");
        assertThat(system.world.entries("wire.refused"))
                .extracting(e -> e.draft().payload().fields().get("code"))
                .containsExactly("wire.size", "wire.doctype");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"partners\":[{\"code\":\"1\",\"kind\":\"poll\",\"secret\":\"short\"}]}|at least 16",
                "{\"partners\":[{\"code\":\"1\",\"kind\":\"x\",\"secret\":\"a long enough secret\"}]}|its kind",
                "{\"partners\":[{\"code\":\"1\",\"kind\":\"push\",\"secret\":\"a long enough secret\"}]}|a url",
                "{\"partners\":[{\"code\":\"1\",\"kind\":\"push\",\"secret\":\"a long enough secret\",\"url\":\"http://example.org\"}]}|https",
                "{\"partners\":[{\"code\":\"1\",\"kind\":\"poll\",\"secret\":\"a long enough secret\",\"codes\":\"none\"}]}|codes: none",
                "{|cannot be read"
            })
    @DisplayName("a file of partners that cannot be used says why, and not the secret")
    void partners(String file, String why) {
        WireSystem.write(folder, file);
        assertThatThrownBy(() -> Partners.in(Optional.of(folder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("enough secret");
    }
}
