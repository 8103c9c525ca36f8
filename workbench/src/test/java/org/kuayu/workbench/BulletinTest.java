package org.kuayu.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.intake.table.BookWriter;
import org.kuayu.intake.table.TableWriter;
import org.kuayu.staff.Role;

/** The bulletin checker, asked without a screen and walked in Chromium (BX-5, ST-17). */
class BulletinTest {
    private static final String WRONG =
            "2022年，重庆破产法庭旧存540件，新收1573件，受理2113件，审结1608件，未结505件，结案率76.10%。审结案件中，其中强制清算与破产申请审查735件，占45.71%；破产732件，占45.52%；衍生诉讼73件，占8.77%。依照民事诉讼法第152条。";
    private static final String TABLE = "Court\tPending at start\tNew cases\tClosed\tPending at end\tClearance rate (%)\n"
            + "Riverside\t310\t2,204\t2,101\t413\t95.3\nHillcrest\t95\t1,187\t1,200\t92\t101.1\n"
            + "Lakeview\t412\t3,020\t2,899\t533\t96.0\nTotal\t817\t6,411\t6,200\t1,028\t96.7";

    private TestSystem system;

    @BeforeEach
    void start() {
        system = TestSystem.withOfficers();
    }

    @AfterEach
    void stop() {
        system.close();
    }

    private String url(String path) {
        return "http://127.0.0.1:" + system.server.port() + path;
    }

    @Test
    @DisplayName("BX-5: page, downloads and refusals without a screen; nothing is written to the journal")
    void pages() {
        var browser = system.browser(Role.STATISTICIAN);
        long entries = system.kuayu.journal().list(0, 100_000).size();
        assertThat(browser.get("/bulletin").body()).contains("服务器不保存").doesNotContain("⟦");
        var answer = browser.post("/bulletin", Map.of("text", WRONG));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("bul-n bul-misfit").contains("73 ÷ 1 608 = 4.54% ≠ 8.77%").contains("应为 141").doesNotContain("⟦");
        assertThat(browser.post("/bulletin", Map.of("text", "没有数字。")).statusCode()).isEqualTo(422);
        assertThat(browser.post("/bulletin.csv", Map.of("text", WRONG)).body()).contains("73件").contains("不符");
        assertThat(browser.post("/bulletin.json", Map.of("text", WRONG)).body())
                .contains("\"accepted\":false")
                .contains("\"state\":\"misfit\"")
                .contains("would have to be 141");
        assertThat(browser.post("/bulletin.csv", Map.of("text", "")).statusCode()).isEqualTo(422);
        assertThat(browser.post("/bulletin", Map.of("text", "<script>alert(1)</script>受理5件，结案<b>3</b>件")).body())
                .doesNotContain("<script>alert");
        assertThat(system.kuayu.journal().list(0, 100_000)).hasSize((int) entries);
    }

    private HttpResponse<String> api(Role role, String type, byte[] body) {
        var browser = system.browser(role);
        browser.get("/bulletin");
        return browser.send(browser.request("/api/v1/bulletin")
                .header("X-CSRF-Token", browser.token())
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    @Test
    @DisplayName("BX-5: the API takes a text or a file, says what the file hides, and refuses with a reason")
    void api() throws IOException {
        var typed = api(Role.STATISTICIAN, "text/plain; charset=utf-8", WRONG.getBytes(UTF_8));
        assertThat(typed.statusCode()).isEqualTo(200);
        assertThat(typed.body()).contains("\"accepted\":false", "\"misfit\":1", "\"remarks\":[]", "应为 141");
        var none = api(Role.STATISTICIAN, "text/plain; charset=utf-8", "没有数字。".getBytes(UTF_8));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("bulletin.no-number");
        var endless = api(Role.STATISTICIAN, "text/plain", "7,".repeat(300_000).getBytes(UTF_8));
        assertThat(endless.body()).contains("bulletin.too-long");
        assertThat(api(Role.MEDIATOR, "text/plain", WRONG.getBytes(UTF_8)).statusCode()).isEqualTo(403);
        var sent = api(Role.STATISTICIAN, "multipart/form-data; boundary=cut", multipart(twoSheets()));
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("\"accepted\":true", "\"remarks\":[\"table.more-sheets\"]");
    }

    private static byte[] twoSheets() {
        var out = new ByteArrayOutputStream();
        try (var book = BookWriter.xlsx(out)) {
            for (String name : List.of("一月", "二月")) {
                book.sheet(name, 0, 0, "");
                book.row(Stream.of("旧存", "新收", "结案", "未结").map(BookWriter::text).toList());
                book.row(Stream.of(47, 312, 330, 29)
                        .map(n -> BookWriter.number(BigDecimal.valueOf(n), "0"))
                        .toList());
            }
        }
        return out.toByteArray();
    }

    private static byte[] multipart(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n").getBytes(UTF_8));
        out.write(file);
        out.write("\r\n--cut--\r\n".getBytes(UTF_8));
        return out.toByteArray();
    }

    private Page as(Chromium chromium, int width, String language) {
        Page page = chromium.page(width, language);
        page.navigate(url("/login"));
        page.fill("input[name=login]", TestSystem.login(Role.STATISTICIAN));
        page.fill("input[name=password]", TestSystem.PASSWORD);
        page.click("button.primary");
        page.waitForURL(Pattern.compile(".*(?<!/login)$"));
        page.navigate(url("/bulletin"));
        return page;
    }

    @Test
    @DisplayName("BX-5 ST-17: paste, the misfit is found, mended, accepted; a reload keeps it; a sheet is uploaded")
    void walk() {
        try (var chromium = Chromium.start()) {
            Page page = as(chromium, 1440, "zh");
            Chromium.check(page, "bulletin-empty");
            page.fill("#bulletin-text", WRONG);
            page.click("button.primary");
            page.waitForSelector("[data-accepted=false]");
            assertThat(page.textContent(".bul-n.bul-misfit")).contains("73件").contains("不符");
            page.hover(".bul-n.bul-misfit");
            Chromium.shoot(page, "bulletin-1440-zh-hover");
            Chromium.shootWhole(page, "bulletin-1440-zh-misfit");
            Chromium.check(page, "bulletin-misfit");
            page.reload();
            page.waitForSelector("[data-accepted=false]");
            assertThat(page.inputValue("#bulletin-text")).isEqualTo(WRONG);
            page.fill("#bulletin-text", WRONG.replace("衍生诉讼73件", "衍生诉讼141件"));
            page.click("button.primary");
            page.waitForSelector("[data-accepted=true]");
            Chromium.shootWhole(page, "bulletin-1440-zh-accepted");
            upload(page);
            page.context().close();
            phone(chromium);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static void upload(Page page) {
        var sheet = new ByteArrayOutputStream();
        try (var writer = TableWriter.xlsx(sheet, "x")) {
            writer.row(List.of("类别", "旧存", "新收", "结案", "未结"));
            writer.row(List.of("民事", "47", "312", "330", "29"));
            writer.row(List.of("刑事", "12", "88", "91", "19"));
        }
        page.setInputFiles("input[type=file]", new FilePayload("a.xlsx", "application/octet-stream", sheet.toByteArray()));
        page.click("button.primary");
        page.waitForSelector(".bul-table");
        assertThat(page.inputValue("#bulletin-text")).contains("刑事\t12\t88");
        assertThat(page.inputValue("input[type=file]")).isEmpty();
        Chromium.shootWhole(page, "bulletin-1440-zh-sheet");
        Chromium.check(page, "bulletin-sheet");
    }

    private void phone(Chromium chromium) {
        Page page = as(chromium, 390, "en");
        page.fill("#bulletin-text", TABLE);
        page.click("button.primary");
        page.waitForSelector("[data-accepted=false]");
        assertThat(page.textContent(".bul-n.bul-misfit")).contains("92");
        Chromium.shootWhole(page, "bulletin-390-en");
        Chromium.check(page, "bulletin-phone");
        page.fill("#bulletin-text", TABLE.replace("1,200\t92", "1,200\t82"));
        page.click("button.primary");
        page.waitForSelector("[data-accepted=true]");
        page.context().close();
    }
}
