package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.Kuayu;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Actor;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.workbench.account.Accounts;
import org.kuayu.workbench.account.Passwords;
import org.kuayu.workbench.cli.Opening;
import org.kuayu.workbench.shell.Server;
import org.kuayu.workbench.shell.Settings;

/** One working day in Chromium, on a folder with H2 and Lucene: from a list with a mistake to the printed report. */
class DayWalkTest {
    private static final String PASSWORD = "a long password 7";
    private static final String RECEIVED = ".cards .fig:nth-child(2) .n a";
    private static final String HEADER = "案号,法院,案由,立案日期,结案日期,结案方式,标的额,原告,被告,正文\n";
    private static final String GOOD =
            "（2024）渝0112民初901号,重庆市渝北区人民法院,民间借贷纠纷,2024-03-05,2024-06-11,判决,50000.00,税云岚,阙笙,原告税云岚诉称：被告因经营火锅店借款五万元未还。\n";
    private static final String WRONG =
            "（2024）渝0112民初902号,重庆市渝北区人民法院,买卖合同纠纷,2024-02-30,2024-07-01,调解,8000.00,向禾,冉岳,原告向禾诉称：被告收到花椒后未付货款。\n";
    private static final String MENDED = WRONG.replace("2024-02-30", "2024-04-02");

    @Test
    @DisplayName("log in, import with a mistake, mend, search, open, figure, its cases, PDF")
    void walk(@TempDir Path folder) throws IOException {
        try (var chromium = Chromium.start();
                Kuayu kuayu = Opening.open(folder, Optional.empty())) {
            officer(kuayu);
            var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            try (var server =
                    Wiring.start(kuayu, Settings.ofPort(0).withFolder(folder).withConsole(silent))) {
                Page page = chromium.page(1440, "zh");
                logIn(page, server);
                bringIn(page, server, "list.csv", HEADER + GOOD + WRONG);
                assertThat(page.content()).contains("2024-02-30");
                bringIn(page, server, "mended.csv", HEADER + MENDED);
                kuayu.catchUp();
                search(page);
                figures(page, server);
                pdf(page, server);
            }
            assertThat(kuayu.verify().intact()).isTrue();
            assertThat(kuayu.cases().count()).isEqualTo(2);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static void officer(Kuayu kuayu) {
        var roles = Set.of(Role.COURT_STAFF, Role.STATISTICIAN, Role.ADMINISTRATOR);
        var court = Optional.of(CourtCode.of("渝0112"));
        new Accounts(kuayu)
                .put(Actor.SYSTEM, new Officer("lin.yue", "林月", roles, court, Passwords.hash(PASSWORD), true));
    }

    private static String url(Server server, String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    private static void logIn(Page page, Server server) {
        page.navigate(url(server, "/login"));
        page.fill("input[name=login]", "lin.yue");
        page.fill("input[name=password]", PASSWORD);
        page.click("button.primary");
    }

    private static void bringIn(Page page, Server server, String name, String csv) {
        page.navigate(url(server, "/imports"));
        page.setInputFiles(
                "input[name=files]", new FilePayload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.click("form[enctype] button.primary");
        page.waitForURL(Pattern.compile("/imports/files/"));
        page.click("form[method=post][action^='/imports/files/'] p.acts button");
        page.click("form[action$='/start'] button.primary");
        page.waitForURL(Pattern.compile("/imports/[0-9a-f]+-\\d+"));
        page.waitForSelector("a[href^='/cases?'], .badge.ok");
    }

    private static void search(Page page) {
        page.fill("header input[name=q]", "花椒 货款");
        page.press("header input[name=q]", "Enter");
        page.waitForURL(Pattern.compile("/cases\\?"));
        page.click("a[data-open]");
        page.waitForURL(Pattern.compile("/cases/[^?]"));
        assertThat(page.textContent("h1")).contains("民初902号");
        assertThat(page.content()).contains("花椒");
    }

    private static void figures(Page page, Server server) {
        page.navigate(url(server, "/figures?year=2024"));
        String received = page.textContent(RECEIVED);
        page.click(RECEIVED);
        page.waitForURL(Pattern.compile("/cases\\?"));
        assertThat(page.content()).contains("渝0112民初901号");
        assertThat(received).isNotBlank();
    }

    private static void pdf(Page page, Server server) {
        var answer = page.context().request().get(url(server, "/papers/fixed/paper.pdf?year=2024"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(new String(answer.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }
}
