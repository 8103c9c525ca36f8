package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.staff.Role;

/** Filings over the API, with the session of a counter. */
class FilingApiTest {
    private static final String BODY =
            """
            {"token": "api-1", "kind": "civil", "court": "川1623", "cause": "民间借贷纠纷", "requests": ["偿还10000元"],
             "amount": 1000000, "facts": "借款到期未还。", "send": true,
             "claimants": [{"name": "赵明远", "number": "500112190303072316"}], "respondents": [{"name": "钱小川"}]}
            """;
    private static TestSystem system;
    private static Browser browser;

    @BeforeAll
    static void start() {
        system = TestSystem.withOfficers();
        browser = system.browser(Role.COURT_STAFF);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private static HttpResponse<String> post(String body) {
        return browser.postJson("/api/v1/filings", body);
    }

    @Test
    @DisplayName("AP-6: taken and sent, the same token again is the same filing, listed and read with persons masked")
    void taken() throws IOException {
        var first = post(BODY);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        JsonNode filing = new ObjectMapper().readTree(first.body());
        assertThat(filing.path("state").asText()).isEqualTo("UNDER_REVIEW");
        assertThat(filing.path("hops")).hasSize(3);
        String id = filing.path("id").asText();
        assertThat(new ObjectMapper().readTree(post(BODY).body()).path("id").asText()).isEqualTo(id);
        assertThat(browser.get("/api/v1/filings?side=sent").body()).contains(id).doesNotContain("赵明远");
        assertThat(browser.get("/api/v1/filings/" + id).body())
                .contains("filing.decide")
                .doesNotContain("赵明远", "500112190303072316");
        assertThat(browser.get("/api/v1/filings/none").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("what breaks a rule is refused with its code")
    void refused() {
        assertThat(post("{\"token\": \"api-2\", \"kind\": \"civil\"}").statusCode()).isEqualTo(422);
        assertThat(post("[]").statusCode()).isEqualTo(422);
    }
}
