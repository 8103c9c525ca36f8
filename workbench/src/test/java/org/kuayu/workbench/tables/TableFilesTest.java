package org.kuayu.workbench.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.caseload.CrossTable;
import org.kuayu.intake.table.StrangersReader;
import org.kuayu.workbench.shell.Messages;

/** Files of a table counted by hand, read again by libraries that did not write them. */
class TableFilesTest {
    private static final Instant PRINTED = Instant.parse("2025-01-06T01:02:03Z");
    private static final String QUERY =
            "from=2023-01-01&to=2024-12-31&rows=region&cols=year&m=received&m=closing-rate&m=claimed";

    private final TableAddress address = HandMade.address(QUERY);
    private final CrossTable table = HandMade.table(address, counts());

    private static Map<List<List<String>>, Map<String, Long>> counts() {
        var counts = new LinkedHashMap<List<List<String>>, Map<String, Long>>();
        counts.put(List.of(List.of(), List.of()), terms(158_571, 126_927, 158_571, 999_999_999_999_999L));
        counts.put(List.of(List.of("50"), List.of("2023")), terms(3, 2, 7, 1));
        counts.put(List.of(List.of("50"), List.of("2024")), terms(0, 0, 0, 0));
        counts.put(List.of(List.of("50"), List.of()), terms(3, 2, 7, 1));
        counts.put(List.of(List.of("51"), List.of()), terms(12_087, 8, 10, 123_456));
        return counts;
    }

    private static Map<String, Long> terms(long received, long closed, long handled, long claimed) {
        return Map.of("N", received, "C", closed, "H", handled, "C claimed", claimed);
    }

    private TableFacts facts(Messages messages) {
        return new TableFacts(address, table, HandMade.labels(messages), PRINTED);
    }

    private TableFiles files(Messages messages) {
        var labels = HandMade.labels(messages);
        return new TableFiles(labels, new GridMaker(address, table, labels).grid(), facts(messages));
    }

    @Test
    @DisplayName("ST-13, ST-14, ST-18: openpyxl reads shares as shares, money in 元 to the 分, days as days, links to the cases")
    void workbook() throws IOException {
        var python = StrangersReader.python();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(python).as("python3-openpyxl is needed where CI=true").isPresent();
        }
        Assumptions.assumeTrue(python.isPresent(), "skipped: no python3-openpyxl");
        var out = new ByteArrayOutputStream();
        files(Messages.ZH).xlsx(out, "=HYPERLINK(\"x\")", "http://localhost:1");
        var book = new ObjectMapper().readTree(StrangersReader.json(python.get(), out.toByteArray()));
        var sheet = book.path("表格");
        assertThat(texts(sheet.get(0))).containsExactly("", "2023", "2023", "2023", "2024", "2024", "2024", "合计", "合计", "合计");
        assertThat(texts(sheet.get(1))).startsWith("地区", "新收", "结案率（%）").endsWith("新收", "结案率（%）", texts(sheet.get(1)).getLast());
        var chongqing = sheet.get(2);
        assertThat(chongqing.get(1).path("value").asText()).isEqualTo("3");
        assertThat(chongqing.get(1).path("kind").asText()).isEqualTo("number");
        assertThat(chongqing.get(1).path("link").asText()).startsWith("http://localhost:1/figures/cases?from=2023-01-01");
        assertThat(chongqing.get(2).path("value").asText()).as("few").isEqualTo("7件中2件");
        assertThat(chongqing.get(5).path("value").asText()).as("nothing to divide by").isEqualTo("无定义");
        var sichuan = sheet.get(3);
        assertThat(new BigDecimal(sichuan.get(8).path("value").asText())).isEqualByComparingTo("0.8");
        assertThat(sichuan.get(8).path("format").asText()).isEqualTo("0.00%");
        assertThat(new BigDecimal(sichuan.get(9).path("value").asText())).isEqualByComparingTo("1234.56");
        var whole = sheet.get(4);
        assertThat(new BigDecimal(whole.get(8).path("value").asText())).as("V1").isEqualByComparingTo("0.8004");
        assertThat(new BigDecimal(whole.get(9).path("value").asText())).isEqualByComparingTo("9999999999999.99");
        assertThat(whole.get(1).path("value").asText()).as("no case at this place").isEqualTo("0");
        definitions(book.path("指标定义"));
    }

    private static void definitions(JsonNode sheet) {
        assertThat(sheet.get(0).get(0).path("kind").asText()).as("a title is no formula").isEqualTo("text");
        assertThat(sheet.get(1).get(1).path("kind").asText()).isEqualTo("day");
        assertThat(sheet.get(1).get(1).path("value").asText()).isEqualTo("2023-01-01");
        var all = sheet.toString();
        assertThat(all).contains("日志第4711条", "2025-01-06 09:02:03", "C × 100 ÷ H", "受理", "审判执行");
    }

    private static List<String> texts(JsonNode row) {
        var texts = new ArrayList<String>();
        row.forEach(c -> texts.add(c.path("value").asText()));
        return texts;
    }

    @Test
    @DisplayName("ST-12: CSV begins with a byte order mark and holds codes beside names, plain digits, nothing where undefined")
    void csv() {
        var out = new ByteArrayOutputStream();
        files(Messages.EN).csv(out);
        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFRegion: code,Region,2023 · New,");
        assertThat(text.lines().toList().get(1)).startsWith("50,Chongqing,3,2 of 7,0.01,0,,0.00,3,2 of 7,");
        assertThat(text.lines().toList().get(3)).startsWith(",Total,0,,0.00,0,,").endsWith("158571,80.04,9999999999999.99");
    }

    @Test
    @DisplayName("ST-13: JSON holds codes, both counts, decimal text, null where undefined")
    void json() {
        var json = new ObjectMapper().valueToTree(TableJson.of(address, table, facts(Messages.EN)));
        var undefined = json.path("groups").get(2).path("figures").get(1);
        assertThat(undefined.path("value").isNull()).isTrue();
        assertThat(undefined.path("below").asLong()).isZero();
        var rate = json.path("groups").get(0).path("figures").get(1);
        assertThat(rate.path("value").asText()).isEqualTo("80.04");
        assertThat(rate.path("above").asLong()).isEqualTo(126_927);
        assertThat(json.path("cutoff").asLong()).isEqualTo(4711);
        assertThat(HandMade.address(json.path("address").asText().split("\\?", 2)[1])).isEqualTo(address);
    }
}
