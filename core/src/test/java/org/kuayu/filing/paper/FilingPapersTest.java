package org.kuayu.filing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.document.Paper;
import org.kuayu.exchange.Receipt;
import org.kuayu.filing.FilingWorld;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.course.FilingAct;

/** What the citizen is handed. */
class FilingPapersTest {
    @Test
    @DisplayName("XR-11: each receipt in both languages with number, papers and chain, and no full name or number")
    void receipts() {
        try (var world = new FilingWorld()) {
            Filing filing = world.received();
            filing = world.act(world.yubei, filing, new FilingAct.AskSupplement(List.of("identity", "请写明工作地点"), 7));
            filing = world.act(world.linshui, filing, new FilingAct.Supply(List.of(world.paper("supplement")), ""));
            filing = world.act(world.yubei, filing, new FilingAct.Accept("（2025）渝0112民初88号"));
            filing = world.act(world.linshui, filing, new FilingAct.Deliver("当面交付"));
            var papers = new FilingPapers(world.filing.catalogue(), code -> code);
            assertThat(filing.receipts()).hasSize(6);
            for (Receipt receipt : filing.receipts()) {
                for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                    Paper paper = papers.receipt(filing, receipt, language);
                    assertThat(paper.toString())
                            .contains("F-2025-000001", receipt.digest().text(), "王**")
                            .doesNotContain("王秀英", "511623199003072316");
                }
            }
            assertThat(papers.receipt(filing, filing.receipts().get(2), Locale.CHINESE).toString())
                    .contains("一次性补正告知书", "身份证明", "请写明工作地点");
        }
    }

    @Test
    @DisplayName("F3: the refusal of an appeal says why, with its article")
    void refusal() {
        try (var world = new FilingWorld()) {
            Filing filing = world.filing.take(world.linshui, world.draft("appeal", world.draft().parties())).orThrow();
            var papers = new FilingPapers(world.filing.catalogue(), code -> code);
            assertThat(papers.receipt(filing, filing.receipts().getLast(), Locale.CHINESE).toString())
                    .contains("不予收取告知书", "民事诉讼法第一百七十三条");
        }
    }
}
