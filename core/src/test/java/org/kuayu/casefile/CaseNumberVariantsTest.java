package org.kuayu.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kuayu.court.Court;
import org.kuayu.court.Courts;

/** However a number is spaced, bracketed and widened, it stays the same number; and what is none stays none. */
class CaseNumberVariantsTest {
    private static final String[] BRACKETS = {"()", "（）", "[]", "［］", "〔〕", "【】", "﹝﹞", "〈〉"};
    private static final String[] BLANKS = {"", "", "", " ", "\u3000", "\u00A0", "\u200B", "\uFEFF", "\t", "\u2009"};

    private final Random random = new Random(seed());

    private static long seed() {
        long seed = Long.getLong("kuayu.seed", 20_241_123L);
        System.out.println("CaseNumberVariantsTest seed " + seed);
        return seed;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String varied(String number) {
        String brackets = BRACKETS[random.nextInt(BRACKETS.length)];
        var out = new StringBuilder();
        for (char c : number.toCharArray()) {
            char wide = c >= '0' && c <= '9' && random.nextInt(4) == 0 ? (char) (c - '0' + '０') : c;
            out.append(c == '(' ? brackets.charAt(0) : c == ')' ? brackets.charAt(1) : wide);
            out.append(BLANKS[random.nextInt(BLANKS.length)]);
        }
        return out.toString();
    }

    @Test
    void aNewNumberIsTheSameInAnyDress() {
        List<Court> courts = Courts.bundled().list();
        List<String> types = new ArrayList<>(CaseTypes.bundled().codes());
        for (int i = 0; i < 5_000; i++) {
            String serial = Integer.toString(1 + random.nextInt(99_999));
            String key = "(" + (2016 + random.nextInt(10)) + ")" + any(courts).code() + any(types) + serial + "号";
            String dress = varied(key);

            var reading = CaseNumber.parse(dress);

            assertThat(reading.value().map(CaseNumber::key)).as(dress).contains(key);
            assertThat(reading.remarks()).as(dress).isEmpty();
            assertThat(CaseNumbers.findIn("对" + dress + "裁定")).as(dress).hasSize(1);
        }
    }

    @Test
    void everyTypeCodeIsUnderstoodUnderEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "zh-CN", "lt-LT")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                for (String type : CaseTypes.bundled().codes()) {
                    assertThat(CaseNumber.of("（2023）渝05" + type + "7号").type()).isEqualTo(type);
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theNumberOfAnotherOfficeStaysOneInAnyDress() throws IOException {
        Path path = Path.of(System.getProperty("kuayu.shared", "../shared"), "eval", "not-casenumbers-dev.txt");
        assumeTrue(Files.isReadable(path), "skipped: " + path + " is not there");
        for (String line : Files.readAllLines(path)) {
            String dress = varied(line.replace('（', '(').replace('）', ')'));
            assertThat(CaseNumber.parse(dress).value()).as(dress).isEmpty();
        }
    }
}
