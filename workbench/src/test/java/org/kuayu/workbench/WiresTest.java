package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.control.ControlWorld;
import org.kuayu.exchange.OutboxMessage.Letter;
import org.kuayu.journal.Actor;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.workbench.account.Accounts;
import org.kuayu.workbench.account.Passwords;
import org.kuayu.workbench.shell.Server;
import org.kuayu.workbench.shell.Settings;

/** The page of the wires: what works, what is down and since when, what was set aside, what was refused. */
class WiresTest {
    private static final String PARTNERS =
            """
            {"self": "court-cd", "partners": [
              {"code": "500112", "name": "重庆市渝北区不动产登记中心", "kind": "poll", "secret": "a secret of the registry"},
              {"code": "500110", "name": "綦江登记系统", "kind": "push", "secret": "a secret of both sides",
               "url": "http://127.0.0.1:9"},
              {"code": "500106", "name": "沙坪坝登记系统", "kind": "push", "secret": "a secret of both sides",
               "url": "http://127.0.0.1:9"}]}
            """;

    @TempDir
    static Path folder;

    private static ControlWorld world;
    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        world = new ControlWorld();
        world.at("2024-09-27T10:00");
        var outbox = world.kuayu.outbox();
        outbox.post(new Letter("court-cd-7", "500110", "20240927000007", "{}"), world.now());
        outbox.refused("court-cd-7", world.now(), "control.conflict");
        outbox.called("500112", world.now());
        world.sent(world.officerA, world.inquiry(world.officerA, ControlWorld.DEBTOR));
        var admin = new Officer(
                "admin", "管理员", Set.of(Role.ADMINISTRATOR), Optional.empty(), Passwords.hash(TestSystem.PASSWORD), true);
        new Accounts(world.kuayu).put(Actor.SYSTEM, admin);
        Files.writeString(folder.resolve("partners.json"), PARTNERS);
        server = Wiring.start(world.kuayu, Settings.ofPort(0).withFolder(folder).withConsole(silent()));
    }

    @AfterAll
    static void stop() {
        server.close();
        world.close();
    }

    private static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }

    private static Browser admin() {
        var browser = new Browser(server.port());
        browser.login("admin", TestSystem.PASSWORD);
        return browser;
    }

    /** Tells the wire down as a failed sending would. */
    private static void fail(String id) {
        world.kuayu.outbox().post(new Letter(id, "500106", "20240927000008", "{}"), world.now());
        world.kuayu.outbox().failed(id, world.now(), "wire.unreachable");
    }

    @Test
    @DisplayName("XR-4: each partner with its state, what waits since when, what was set aside; sent again by hand")
    void page() {
        fail("court-cd-8");
        var browser = admin();
        String page = browser.get("/wires").body();
        assertThat(page).contains("重庆市渝北区不动产登记中心", "畅通", "中断", "自 2024-09-27 10:00", "同一请求单号已有不同内容");
        assertThat(page).doesNotContain("a secret of");
        assertThat(browser.post("/wires/resend", Map.of("id", "court-cd-7")).statusCode()).isEqualTo(303);
        assertThat(browser.post("/wires/resend", Map.of("id", "nothing")).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("XR-6: a test over a wire that is down says so; for a registry that polls the loop within is tried")
    void tests() {
        var browser = admin();
        browser.get("/wires");
        assertThat(browser.post("/wires/test", Map.of("partner", "500110")).body()).contains("测试报文未送达（无法连接对方）");
        assertThat(browser.post("/wires/test", Map.of("partner", "500112")).body()).contains("本机回环正常");
        assertThat(browser.post("/wires/test", Map.of("partner", "x")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"1440, zh", "1024, en", "390, zh"})
    void isReadable(int width, String language) {
        fail("court-cd-9");
        try (var chromium = Chromium.start()) {
            Page page = chromium.page(width, language);
            page.navigate("http://127.0.0.1:" + server.port() + "/login");
            page.fill("input[name=login]", "admin");
            page.fill("input[name=password]", TestSystem.PASSWORD);
            page.click("button.primary");
            page.navigate("http://127.0.0.1:" + server.port() + "/wires");
            Chromium.shoot(page, "wires-" + width + "-" + language);
            Chromium.check(page, "wires-" + width);
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
