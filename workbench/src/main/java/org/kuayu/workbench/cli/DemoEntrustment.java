package org.kuayu.workbench.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kuayu.Kuayu;
import org.kuayu.court.CourtCode;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.pdf.PdfPapers;
import org.kuayu.entrustment.Entrustments;
import org.kuayu.entrustment.SeenEntrustment;
import org.kuayu.entrustment.StepFacts;
import org.kuayu.entrustment.act.ActOrder;
import org.kuayu.entrustment.act.ActStep;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.file.PaperKind;
import org.kuayu.entrustment.file.Reach;
import org.kuayu.entrustment.transfer.TransferOrder;
import org.kuayu.entrustment.transfer.TransferStep;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.Worker;
import org.kuayu.region.DivisionCode;
import org.kuayu.text.Reading;

/** The demonstration's entrustments: acts and cases between 渝北 and 锦江 in many states, through the service. */
final class DemoEntrustment {
    private static final Reach FIRM = new Reach("重庆虚构商贸有限公司", false, "重庆市渝北区虚构路1号", "023-00000000");
    private static final Reach DEBTOR = new Reach("钱虚构", true, "成都市锦江区虚构路2号", "028-00000000");

    private final Kuayu kuayu;
    private final Terminal terminal;

    DemoEntrustment(Kuayu kuayu, Terminal terminal) {
        this.kuayu = kuayu;
        this.terminal = terminal;
    }

    /** Loads them unless there are any. */
    void load() throws IOException {
        Worker yubei = worker("yubei");
        if (kuayu.entrustment().count(yubei, MatterFilter.at(yubei.places())) > 0) {
            return;
        }
        terminal.out().println("Inventing entrustments 正在生成委托 …");
        acts();
        cases();
    }

    private Entrustments entrustments() {
        return kuayu.entrustment();
    }

    private Worker worker(String login) {
        return kuayu.directory().worker(kuayu.staff().find(login).orElseThrow());
    }

    private void acts() throws IOException {
        draft("jinjiang", act("property.seize", "川0104", "渝0112", 1));
        Matter sent = draft("jinjiang", act("deposit.freeze", "川0104", "渝0112", 2));
        step("jinjiang.spr", sent, ActStep.SEND, StepFacts.NOTHING);
        Matter signed = draft("yubei", act("investigate", "渝0112", "川0104", 3));
        step("yubei.spr", signed, ActStep.SEND, StepFacts.NOTHING);
        step("jinjiang", signed, ActStep.SIGN, StepFacts.NOTHING);
        Matter asked = draft("jinjiang", act("property.renew", "川0104", "渝0112", 4));
        step("jinjiang.spr", asked, ActStep.SEND, StepFacts.NOTHING);
        step("yubei", asked, ActStep.SIGN, StepFacts.NOTHING);
        step("yubei", asked, ActStep.CONTACT, StepFacts.of("已告知裁定书缺页").with("锦江法院承办人", "电话"));
        step("yubei", asked, ActStep.ASK_PAPERS, StepFacts.of("裁定书缺第二页，请补送"));
        Matter done = draft("yubei", act("equity.freeze", "渝0112", "川0104", 5));
        step("yubei.spr", done, ActStep.SEND, StepFacts.NOTHING);
        step("jinjiang", done, ActStep.SIGN, StepFacts.NOTHING);
        step("jinjiang", done, ActStep.FEED_BACK, StepFacts.of("已公示冻结，期限三年"));
        step("yubei", done, ActStep.CONFIRM, StepFacts.NOTHING);
    }

    private void cases() throws IOException {
        draft("yubei", whole("渝0112", "川0104", "510104", 11));
        Matter late = draft("jinjiang", whole("川0104", "渝0112", "500112", 12));
        step("jinjiang.spr", late, TransferStep.SEND, StepFacts.NOTHING);
        var earlier = kuayu.clock().instant().minus(Duration.ofDays(12));
        step("jinjiang.spr", late, TransferStep.CORRECT, StepFacts.correction(2, earlier));
        Matter filed = draft("jinjiang", whole("川0104", "渝0112", "500112", 13));
        step("jinjiang.spr", filed, TransferStep.SEND, StepFacts.NOTHING);
        var officer = new Reach("渝北法院 演示执行法官", true, "", "023-00000000");
        step("yubei", filed, TransferStep.FILE, StepFacts.NOTHING.filedAs("（2026）渝0112执9013号", officer));
    }

    private ActOrder act(String kind, String from, String to, int number) throws IOException {
        return new ActOrder(
                kind,
                CourtCode.of(from),
                CourtCode.of(to),
                "（2026）" + from + "执" + (9000 + number) + "号",
                FIRM,
                "对被执行人名下财产采取措施，具体见裁定书",
                15,
                number == 2,
                new Reach("演示执行法官", true, "", "000-00000000"),
                papers(
                        PaperKind.RULING,
                        PaperKind.ASSISTANCE_NOTICE,
                        PaperKind.SERVICE_RECEIPT,
                        PaperKind.CREDENTIALS));
    }

    private TransferOrder whole(String from, String to, String division, int number) throws IOException {
        return new TransferOrder(
                CourtCode.of(from),
                CourtCode.of(to),
                "（2026）" + from + "执" + (9000 + number) + "号",
                FIRM,
                DEBTOR,
                new Reach("演示执行法官", true, "", "000-00000000"),
                List.of(DivisionCode.of(division)),
                860_000_00L,
                "本辖区未发现可供执行的财产；异地有不动产；尚未履行。",
                papers(
                        PaperKind.APPLICATION,
                        PaperKind.APPROVAL_FORM,
                        PaperKind.JUDGMENT,
                        PaperKind.DEBTOR_IDENTITY));
    }

    private List<EntrustedPaper> papers(PaperKind... kinds) throws IOException {
        var out = new ArrayList<EntrustedPaper>();
        for (PaperKind kind : kinds) {
            var cover = new Paper.Cover("演示数据", kind.name(), "虚构材料", List.of());
            var blocks = List.<PaperBlock>of(new PaperBlock.Paragraph("本材料为演示虚构。"));
            var bytes = new ByteArrayOutputStream();
            new PdfPapers().render(new Paper(Locale.CHINESE, cover, "演示", blocks), kuayu.clock().instant(), bytes);
            out.add(entrustments().attach(kind, kind + ".pdf", bytes.toByteArray()).orThrow());
        }
        return out;
    }

    private Matter draft(String login, ActOrder order) {
        return told(entrustments().draft(worker(login), order));
    }

    private Matter draft(String login, TransferOrder order) {
        return told(entrustments().draft(worker(login), order));
    }

    private SeenEntrustment seen(String login, Matter matter) {
        Worker by = worker(login);
        int version = entrustments().find(by, matter.id()).orElseThrow().cover().version();
        return new SeenEntrustment(by, matter.id(), version);
    }

    private void step(String login, Matter matter, ActStep step, StepFacts facts) {
        told(entrustments().step(seen(login, matter), step, facts));
    }

    private void step(String login, Matter matter, TransferStep step, StepFacts facts) {
        told(entrustments().step(seen(login, matter), step, facts));
    }

    private static Matter told(Reading<Matter> reading) {
        return reading.orThrow();
    }
}
