package org.kuayu.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "借贷 抵押, 双方[借贷]，以房[抵押]。",
        "借贷 AND 抵押, 双方[借贷]，以房[抵押]。",
        "借贷 NOT 抵押, 双方[借贷]，以房抵押。",
        "借贷 -抵押, 双方[借贷]，以房抵押。",
        "案由:借贷, 双方[借贷]，以房抵押。",
        "'\"以房抵押\" 抵押', 双方借贷，[以房抵押]。",
        "'\"双方 抵押\"~10', 双方借贷，以房抵押。",
        "抵押*, 双方借贷，以房[抵押]。",
        "'(借贷', 双方[借贷]，以房抵押。",
        "'[', 双方借贷，以房抵押。",
        "'', 双方借贷，以房抵押。"
    })
    void marksWhatWasAskedFor(String box, String expected) {
        String text = "双方借贷，以房抵押。";
        String marked = Piece.cut(text, Marks.in(text, Marks.words(box))).stream()
                .map(p -> p.marked() ? "[" + p.text() + "]" : p.text())
                .collect(Collectors.joining());
        assertThat(marked).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, '[ab]c'", "1, 9, 'a[bc]'", "5, 9, abc", "2, 1, abc"})
    void offsetsOutsideTheTextDoNotFail(int from, int to, String expected) {
        String marked = Piece.cut("abc", List.of(from, to)).stream()
                .map(p -> p.marked() ? "[" + p.text() + "]" : p.text())
                .collect(Collectors.joining());
        assertThat(marked).isEqualTo(expected);
    }
}
