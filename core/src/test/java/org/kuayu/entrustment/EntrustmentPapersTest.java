package org.kuayu.entrustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.court.Courts;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.entrustment.act.ActStep;
import org.kuayu.entrustment.paper.EntrustmentPaper;
import org.kuayu.entrustment.paper.EntrustmentPapers;
import org.kuayu.entrustment.paper.LetterSetting;
import org.kuayu.entrustment.transfer.TransferStep;
import org.kuayu.matter.Matter;

/** The papers of entrustments say who asks whom for what, on which article. */
class EntrustmentPapersTest {
    private final EntrustmentWorld world = new EntrustmentWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private EntrustmentPapers papers(Matter matter, Locale language) {
        return new EntrustmentPapers(new LetterSetting(
                matter.id(), language, world.control.today(), "查封不动产", Courts.bundled()));
    }

    private static String text(Paper paper) {
        return paper.head().title() + "\n"
                + paper.blocks().stream()
                        .map(block -> switch (block) {
                            case PaperBlock.Paragraph(var words) -> words;
                            case PaperBlock.Signature(var by, var seal, var day) -> by + seal + day;
                            case PaperBlock.Enclosures(var label, var items) -> label + items;
                            default -> "";
                        })
                        .collect(Collectors.joining("\n"));
    }

    private void step(String who, Matter matter, ActStep step, StepFacts facts) {
        int version = world.find(matter.id()).orElseThrow().cover().version();
        world.entrustments.step(new SeenEntrustment(world.worker(who), matter.id(), version), step, facts).orThrow();
    }

    @Test
    @DisplayName("§4: 委托函 and 退回函 of an act, with the contact that came first")
    void anAct() {
        Matter matter = world.entrustments
                .draft(world.worker("drafter"), world.act("property.seize", 10, false))
                .orThrow();
        step("approver", matter, ActStep.SEND, StepFacts.NOTHING);
        var act = world.find(matter.id()).orElseThrow().act().orElseThrow();
        assertThat(EntrustmentPapers.listFor(act)).containsExactly(EntrustmentPaper.LETTER);
        assertThat(text(papers(matter, Locale.CHINESE).write(EntrustmentPaper.LETTER, act)))
                .contains("委托函", "（2024）川0104执77号", "张三丰", "委托你院协助办理：查封不动产", "执行裁定书", "成都市锦江区人民法院")
                .doesNotContain("⟦");
        step("helper", matter, ActStep.SIGN, StepFacts.NOTHING);
        step("helper", matter, ActStep.CONTACT, StepFacts.of("请另行委托").with("孙文", "电话"));
        step("helper", matter, ActStep.RETURN, StepFacts.NOTHING.because(ReturnReason.OUTSIDE_KINDS));
        act = world.find(matter.id()).orElseThrow().act().orElseThrow();
        assertThat(EntrustmentPapers.listFor(act)).containsExactly(EntrustmentPaper.LETTER, EntrustmentPaper.RETURN);
        assertThat(text(papers(matter, Locale.CHINESE).write(EntrustmentPaper.RETURN, act)))
                .contains("退回函", "不属于可以委托的事项", "孙文（电话）：请另行委托", "重庆市渝北区人民法院");
    }

    @Test
    @DisplayName("XR-12: 委托执行函 of a case, and the notice of the right to ask the court above after six months")
    void aCase() {
        world.control.at("2025-03-03T10:00");
        Matter matter = world.entrustments.draft(world.worker("drafter"), world.transfer()).orThrow();
        take("approver", matter, TransferStep.SEND, StepFacts.NOTHING);
        take("helper", matter, TransferStep.FILE, StepFacts.NOTHING.filedAs("（2025）渝0112执200号", EntrustmentWorld.OFFICER));
        world.control.at("2025-09-20T10:00");
        assertThat(world.entrustments.tick(world.control.now())).isEqualTo(1);
        var transfer = world.find(matter.id()).orElseThrow().transfer().orElseThrow();
        assertThat(EntrustmentPapers.listFor(transfer))
                .containsExactly(EntrustmentPaper.LETTER, EntrustmentPaper.HIGHER_COURT);
        assertThat(text(papers(matter, Locale.CHINESE).write(EntrustmentPaper.LETTER, transfer)))
                .contains("委托执行函", "第六条", "王五", "审批表");
        assertThat(text(papers(matter, Locale.CHINESE).write(EntrustmentPaper.HIGHER_COURT, transfer)))
                .contains("告知书", "第十一条", "（2025）渝0112执200号", "提级执行或者指定执行");
        assertThat(text(papers(matter, Locale.ENGLISH).write(EntrustmentPaper.HIGHER_COURT, transfer)))
                .contains("art. 11", "court above");
    }

    private void take(String who, Matter matter, TransferStep step, StepFacts facts) {
        int version = world.find(matter.id()).orElseThrow().cover().version();
        world.entrustments.step(new SeenEntrustment(world.worker(who), matter.id(), version), step, facts).orThrow();
    }
}
