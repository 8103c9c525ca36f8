package org.kuayu.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.party.Person.IdType;

/** PI-1, PI-2: many persons pasted at once. */
class PersonReaderTest {
    private static final PersonReader READER = new PersonReader(AddressCodes.ANY, true);

    private static String told(PersonLine line) {
        String person = line.person()
                .map(p -> (p.natural() ? "n " : "o ") + p.name() + " " + p.idType() + " " + p.number())
                .orElse("refused");
        String area = line.area().isEmpty() ? "" : " in " + line.area();
        var findings = line.findings().stream()
                .map(f -> " " + f.field() + ":" + f.remark().code())
                .toList();
        return line.number() + " " + person + area + String.join("", findings);
    }

    private static List<String> read(String pasted) {
        return READER.read(pasted).stream().map(PersonReaderTest::told).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "张三,身份证,11010519491231002X,重庆市渝北区|1 n 张三 IDENTITY_CARD 11010519491231002X in 重庆市渝北区",
                "张三，身份证，11010519491231002x|1 n 张三 IDENTITY_CARD 11010519491231002X",
                "张三、11010519491231002X、500112|1 n 张三 IDENTITY_CARD 11010519491231002X in 500112",
                "张三; 居民身份证; １１０１０５１９４９１２３１００２Ｘ|1 n 张三 IDENTITY_CARD 11010519491231002X",
                "  张三　身份证  11010519491231002X 渝北区|1 n 张三 IDENTITY_CARD 11010519491231002X in 渝北区",
                "张三 110105 19491231 002X|1 n 张三 IDENTITY_CARD 11010519491231002X",
                "11010519491231002X 张三|1 n 张三 IDENTITY_CARD 11010519491231002X",
                "张三,110105491231002|1 n 张三 IDENTITY_CARD 110105491231002 NUMBER:identity.fifteen-digits",
                "买买提·艾力 11010519491231002X|1 n 买买提·艾力 IDENTITY_CARD 11010519491231002X",
                "John Smith,护照,E1234567|1 n John Smith PASSPORT E1234567",
                "陈某某公司,91350100M000100Y43|1 o 陈某某公司 CREDIT_CODE 91350100M000100Y43 NAME:person.name-masked",
                "甲有限公司,统一社会信用代码,91350100M000100Y43,重庆|1 o 甲有限公司 CREDIT_CODE 91350100M000100Y43 in 重庆",
                "甲有限公司,M000100Y-4|1 o 甲有限公司 ORGANISATION_CODE M000100Y4",
                "甲有限公司|1 o 甲有限公司 NONE  NUMBER:person.number-missing",
                "张三|1 n 张三 NONE  NUMBER:person.number-missing",
                "张三,无|1 n 张三 NONE  NUMBER:person.number-missing",
                "张三,'11010519491231002X|1 n 张三 IDENTITY_CARD 11010519491231002X",
                "张*,11010519491231002X|1 n 张* IDENTITY_CARD 11010519491231002X NAME:person.name-masked",
                "张三,11010519491231002X,渝北区,另一栏|1 refused in 渝北区 LINE:person.extra-cell",
                "张三,身份证,110105194912310021|1 refused NUMBER:identity.check-digit",
                "张三,身份证,11010519491331002X|1 refused NUMBER:identity.date",
                "张三,身份证,1101051949|1 refused NUMBER:identity.form",
                "张三,1.10105E+17|1 refused NUMBER:person.number-rounded",
                "张三,工作证,123456|1 refused LINE:person.extra-cell",
                ",11010519491231002X|1 refused NAME:person.name-missing",
                "甲有限公司,91350100M000100Y44|1 refused NUMBER:credit-code.check"
            })
    void oneLine(String pasted, String expected) {
        assertThat(read(pasted)).containsExactly(expected);
    }

    @Test
    @DisplayName("an Excel paste with a header in another order, quoted cells and blank lines")
    void excelPaste() {
        String pasted = "\uFEFF序号\t证件号码\t证件类型\t姓名（名称）\t区域\r\n"
                + "1\t11010519491231002X\t身份证\t张三\t重庆市\r\n"
                + "\r\n"
                + "2\t91350100M000100Y43\t统一社会信用代码\t\"甲\"\"乙\"\"\n有限公司\"\t\r\n"
                + "3\t\t\t李四\r\n";
        assertThat(read(pasted))
                .containsExactly(
                        "2 n 张三 IDENTITY_CARD 11010519491231002X in 重庆市",
                        "4 o 甲\"乙\" 有限公司 CREDIT_CODE 91350100M000100Y43",
                        "6 n 李四 NONE  NUMBER:person.number-missing");
    }

    @Test
    void aHeaderOfCommas() {
        assertThat(read("name,id type,number,area\n张三,身份证,11010519491231002X,渝北区"))
                .containsExactly("2 n 张三 IDENTITY_CARD 11010519491231002X in 渝北区");
    }

    @Test
    void statedTypeThatIsUnknown() {
        assertThat(read("姓名,证件类型,号码\n张三,工作证,123456")).containsExactly("2 refused ID_TYPE:person.id-type");
    }

    @Test
    void duplicatesAreNamed() {
        assertThat(read("""
                张三,11010519491231002X
                李四
                張三,110105491231002
                王五,11010519491231002X
                """))
                .containsExactly(
                        "1 n 张三 IDENTITY_CARD 11010519491231002X",
                        "2 n 李四 NONE  NUMBER:person.number-missing",
                        "3 n 張三 IDENTITY_CARD 110105491231002 NUMBER:identity.fifteen-digits LINE:person.duplicate",
                        "4 n 王五 IDENTITY_CARD 11010519491231002X NUMBER:person.same-number");
        assertThat(READER.read("张三\n张三").getLast().findings().getLast().remark().detail())
                .isEqualTo("1");
    }

    @Test
    void aLenientReaderDoubtsAWrongCheckDigit() {
        var lenient = new PersonReader(AddressCodes.ANY, false);
        PersonLine line = lenient.read("张三,110105194912310021").getFirst();

        assertThat(told(line)).isEqualTo("1 n 张三 IDENTITY_CARD 110105194912310021 NUMBER:identity.check-digit");
        assertThat(lenient.read("张三,11010519491331002X").getFirst().refused()).isTrue();
    }

    @Test
    void noTextShowsANumber() {
        for (PersonLine line : READER.read("张三,身份证,110105194912310021\n李四,11010519491231002X,李五,11010519491231002X")) {
            assertThat(line.toString()).doesNotContain("1949", "张", "李");
            assertThat(line.findings()).allSatisfy(f -> assertThat(f.remark().detail()).doesNotContain("19491231"));
        }
    }

    @Test
    @DisplayName("a file with 10 000 persons; no line is lost")
    void tenThousand() {
        var pasted = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            pasted.append("人员").append((char) ('一' + i)).append(i % 3 == 0 ? "\t" : ",").append(String.format(
                    Locale.ROOT, "110105%08d002X%n", 19490101 + i));
        }
        List<PersonLine> lines = READER.read(pasted.toString());

        assertThat(lines).hasSize(10_000);
        assertThat(lines.getLast().number()).isEqualTo(10_000);
    }

    @Test
    void aLineTooLongIsRefusedAndTheNextRead() {
        assertThat(read("x".repeat(5_000) + "\n\"未闭合\n张三,11010519491231002X"))
                .containsExactly(
                        "1 refused LINE:person.line-length",
                        "2 n \"未闭合 NONE  NUMBER:person.number-missing",
                        "3 n 张三 IDENTITY_CARD 11010519491231002X");
    }
}
