package org.kuayu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which court is proposed, on which article. */
@DisplayName("XR-11: the court is proposed with its reason")
class CourtFinderTest {
    private static final FilingWorld WORLD = new FilingWorld();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            civil       | 民间借贷纠纷       | 重庆市渝北区龙溪街道1号 | 四川省邻水县鼎屏镇 | 渝0112 respondent 24, 川1623 performance 24
            civil       | 追索劳动报酬纠纷     | 重庆市渝北区         | 四川省广安市邻水县 | 渝0112 respondent 3, 川1623 workplace 3
            civil       | 房屋租赁合同纠纷     | 重庆市渝北区         | 四川省邻水县      | 川1623 property 34
            civil       | 机动车交通事故责任纠纷 | 重庆市江北区         | ''             | 渝0105 respondent 29
            civil       | 离婚纠纷           | 成都市锦江区         | ''             | 川0104 respondent 22
            administrative | 行政处罚          | 四川省邻水县人民政府   | ''             | 川1623 respondent 18
            civil       | 离婚纠纷           | 北京市朝阳区         | ''             | 京0105 respondent 22
            civil       | 离婚纠纷           | 不知道在哪里         | ''             | ''
            """)
    void proposed(String kind, String cause, String respondent, String place, String expected) {
        List<String> seen = WORLD.filing.listCourts(new CourtQuestion(kind, cause, respondent, place)).stream()
                .map(p -> p.court().code().value() + " " + p.by() + " " + p.rule().article())
                .toList();
        assertThat(String.join(", ", seen)).isEqualTo(expected);
    }
}
