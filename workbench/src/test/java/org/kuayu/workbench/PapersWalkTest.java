package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Role;

/** A white paper from the first line to the frozen print, in Chromium, while a case is corrected behind it. */
class PapersWalkTest {
    private TestSystem system;
    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = Chromium.start();
        system = TestSystem.withOfficers();
        TestCases.load(system.kuayu);
    }

    @AfterEach
    void stop() {
        if (system != null) {
            chromium.close();
            system.close();
        }
    }

    private String url(String path) {
        return "http://127.0.0.1:" + system.server.port() + path;
    }

    private Page as(Role role, int width, String language) {
        Page page = chromium.page(width, language);
        page.navigate(url("/login"));
        page.fill("input[name=login]", TestSystem.login(role));
        page.fill("input[name=password]", TestSystem.PASSWORD);
        page.click("button.primary");
        page.waitForURL(Pattern.compile(".*(?<!/login)$"));
        return page;
    }

    /** Moves the filing of a case out of the paper's years. */
    private void correct(String number) {
        var kuayu = system.kuayu;
        var record = kuayu.cases().find(CaseId.of(CaseNumber.of(number), Optional.empty())).orElseThrow();
        var dates = new CaseDates(Optional.of(LocalDate.of(2019, 5, 6)), Optional.empty(), Optional.empty());
        kuayu.journal().write(() -> {
            kuayu.cases().put(record.toBuilder().dates(dates).build());
            return kuayu.journal()
                    .append(Draft.of(
                            Actor.SYSTEM,
                            new Act("case.corrected"),
                            new Subject("case", record.id().value())));
        });
        kuayu.catchUp();
    }

    @Test
    @DisplayName("ST-16: a paper is written, a fault is named beside its line, it is frozen, a case corrected: the same number")
    void writesFreezesCorrects() {
        Page page = as(Role.STATISTICIAN, 1440, "zh");
        page.navigate(url("/papers/new?sample=zh"));
        assertThat(page.textContent("#paper-look")).contains("川渝司法协作白皮书", "53.5 万余件");
        page.fill("#paper-text", "题名：年度白皮书\n期间：2023-2025\n\n# 一\n\n新收 {数 新收案件}。\n");
        page.waitForSelector("#paper-look .wrong-note");
        assertThat(page.textContent("#paper-look")).contains("第 6 行第 7 字", "没有名为“新收案件”的指标");
        Chromium.shootWhole(page, "papers-fault");
        page.fill("#paper-text", "题名：年度白皮书\n期间：2023-2025\n\n# 一\n\n新收 {数 新收}，结案率 {数 结案率}。\n\n{表 法院}\n\n{图 年度}\n");
        page.waitForSelector("#paper-look .paper-sheet table");
        page.click(".paper-form button.primary");
        page.waitForURL(Pattern.compile(".*/papers/drafts/[0-9a-f]+"));
        Chromium.check(page, "papers-editor");
        var received = page.textContent("#paper-look .paper-sheet p a");
        page.check("#freeze input[type=checkbox]");
        page.click("#freeze button");
        page.waitForURL(Pattern.compile(".*/papers/frozen/[0-9a-f]+"));
        assertThat(page.textContent(".paper-state")).contains("一致");
        assertThat(page.textContent("#corrections")).contains("没有变动");
        correct(TestCases.FIRST);
        page.reload();
        assertThat(page.textContent(".paper-state")).contains("一致");
        assertThat(page.textContent("#corrections")).contains("渝0112民初4156号", "2024-01-15", "现不再计");
        assertThat(page.textContent(".paper-sheet p a")).isEqualTo(received);
        Chromium.check(page, "papers-frozen");
        page.click(".paper-sheet p a >> nth=0");
        assertThat(page.url()).contains("cutoff=");
        page.context().close();
        looks();
        assertThat(chromium.complaints()).isEmpty();
    }

    private void looks() {
        var frozen = "/papers/frozen/" + system.kuayu.papers().listFrozen(0, 1).getFirst().id();
        var draft = "/papers/drafts/" + system.kuayu.papers().list(0, 1).getFirst().id();
        String[] paths = {"/papers", "/papers/new?sample=zh", draft, frozen};
        for (int width : new int[] {1440, 390}) {
            var language = width == 390 ? "en" : "zh";
            Page page = as(Role.STATISTICIAN, width, language);
            for (String path : paths) {
                page.navigate(url(path));
                var name = "papers-" + width + "-" + language + path.replaceAll("[0-9a-f]{12,}|[^A-Za-z0-9]+", "-");
                Chromium.shootWhole(page, name);
                Chromium.checkAtSize(page, name);
            }
            page.context().close();
        }
    }

    @Test
    @DisplayName("a second editor is told, and what was typed is kept; an earlier version that is shown cannot be taken for the one to freeze")
    void secondEditor() {
        Page first = as(Role.STATISTICIAN, 1440, "en");
        first.navigate(url("/papers/new"));
        first.click(".paper-form button.primary");
        first.waitForURL(Pattern.compile(".*/papers/drafts/[0-9a-f]+"));
        Page second = as(Role.ADMINISTRATOR, 1440, "en");
        second.navigate(first.url());
        second.fill("#paper-text", "title: Second\nperiod: 2024\n\ntwo\n");
        second.click(".paper-form button.primary");
        second.waitForSelector("h1:has-text('Second')");
        first.fill("#paper-text", "title: First\nperiod: 2024\n\none\n");
        first.click(".paper-form button.primary");
        first.waitForSelector(".wrong-note");
        assertThat(first.textContent(".wrong-note")).contains(TestSystem.login(Role.ADMINISTRATOR));
        assertThat(first.inputValue("#paper-text")).contains("title: First");
        first.click(".paper-form button.primary");
        first.waitForSelector("h1:has-text('First')");
        assertThat(first.textContent(".paper-after")).contains("version 3", "version 2");
        assertThat(first.locator("#freeze").count()).isEqualTo(1);
        first.navigate(first.url() + "?version=2");
        assertThat(first.inputValue("#paper-text")).contains("title: Second");
        assertThat(first.locator("#freeze").count()).isZero();
    }
}
