package org.kuayu.workbench.filing.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.Kuayu;
import org.kuayu.document.PaperFile;
import org.kuayu.filing.catalogue.SeenAs;
import org.kuayu.filing.catalogue.ServiceItem;
import org.kuayu.filing.counter.DeskCall;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.course.FilingAct;
import org.kuayu.filing.course.FilingClaim;
import org.kuayu.filing.course.FilingDraft;
import org.kuayu.filing.course.FilingPaper;
import org.kuayu.filing.course.FilingParty;
import org.kuayu.filing.course.FilingRole;
import org.kuayu.filing.course.FilingState;
import org.kuayu.matter.Worker;
import org.kuayu.party.Person;

/**
 * The demonstration's filings between Jinjiang and Yubei: one under review, one that waits for a paper, one filed and handed
 * over, a refused appeal, and a call at the joint desk. Loading twice changes nothing. All persons are invented.
 */
public final class DemoFiling {
    private static final String JINJIANG = "川0104";
    private static final String YUBEI = "渝0112";

    private final Kuayu kuayu;

    /** Fills this system, whose demonstration accounts are there already. */
    public DemoFiling(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    /** Loads what is not there yet. */
    public void load() {
        Optional<Worker> jinjiang = worker("chengdu");
        Optional<Worker> yubei = worker("chongqing");
        if (jinjiang.isPresent() && yubei.isPresent()) {
            filings(jinjiang.get(), yubei.get());
            desk(jinjiang.get());
        }
    }

    private Optional<Worker> worker(String login) {
        return kuayu.staff().find(login).map(kuayu.directory()::worker);
    }

    private void filings(Worker jinjiang, Worker yubei) {
        var wage = new FilingClaim(
                "追索劳动报酬纠纷", List.of("支付2026年3月至6月工资30000元", "承担诉讼费"), OptionalLong.of(3_000_000),
                "原告在被告渝北工地做木工四个月，被告未付工资，经仲裁委员会裁决后仍未履行。", List.of());
        sent(jinjiang, draft(jinjiang, new What("demo-filing-1", "civil", wage), "王秀莲", "重庆甲建筑有限公司"));
        var rent = new FilingClaim(
                "房屋租赁合同纠纷", List.of("返还押金6000元"), OptionalLong.of(600_000), "租期届满后被告不退押金。", List.of());
        Filing asked = sent(jinjiang, draft(jinjiang, new What("demo-filing-2", "civil", rent), "Maria Keller", "渝北某房屋经纪有限公司"));
        step(yubei, asked, FilingState.UNDER_REVIEW, new FilingAct.AskSupplement(List.of("identity", "请写明租赁房屋地址"), 15));
        var loan = new FilingClaim(
                "民间借贷纠纷", List.of("偿还借款本金80000元及利息"), OptionalLong.of(8_000_000), "被告借款到期未还。", List.of());
        Filing filed = sent(yubei, draft(yubei, new What("demo-filing-3", "civil", loan), "赵明远", "钱小川"));
        filed = step(jinjiang, filed, FilingState.UNDER_REVIEW, new FilingAct.Fetch());
        filed = step(jinjiang, filed, FilingState.UNDER_REVIEW, new FilingAct.Accept("（2026）川0104民初9017号"));
        step(yubei, filed, FilingState.ACCEPTED, new FilingAct.Deliver("窗口当面交付"));
        take(jinjiang, draft(jinjiang, new What("demo-filing-4", "appeal", loan), "孙立", "李小海"));
    }

    /** What is filed, under which token, as which kind. */
    private record What(String token, String kind, FilingClaim claim) {}

    private FilingDraft draft(Worker by, What what, String claimant, String respondent) {
        String from = by.places().getFirst();
        boolean firm = respondent.endsWith("公司");
        var parties = List.of(
                new FilingParty(FilingRole.CLAIMANT, Person.unnumbered(claimant, true), "", "成都市锦江区", ""),
                new FilingParty(FilingRole.RESPONDENT, Person.unnumbered(respondent, !firm), "", "重庆市渝北区", ""));
        return new FilingDraft(
                what.token, what.kind, from, from.equals(YUBEI) ? JINJIANG : YUBEI, parties, what.claim, papers(by), true, Optional.empty());
    }

    private List<FilingPaper> papers(Worker by) {
        byte[] bytes = "%PDF-1.4\n% demonstration: an invented statement of claim\n".getBytes(StandardCharsets.UTF_8);
        Optional<PaperFile> file = kuayu.filing().keepPaper(by, "起诉状.pdf", bytes).value();
        return file.map(f -> List.of(new FilingPaper("complaint", f, SeenAs.ORIGINAL))).orElse(List.of());
    }

    private Filing take(Worker by, FilingDraft draft) {
        return kuayu.filing().take(by, draft).orThrow();
    }

    private Filing sent(Worker by, FilingDraft draft) {
        return step(by, take(by, draft), FilingState.TAKEN, new FilingAct.Send());
    }

    /** The step, where it stands before it; so that loading again changes nothing. */
    private Filing step(Worker by, Filing filing, FilingState before, FilingAct act) {
        return filing.state() == before
                ? kuayu.filing().act(by, filing.id(), filing.version(), act).value().orElse(filing)
                : filing;
    }

    private void desk(Worker jinjiang) {
        var call = new DeskCall(
                "demo-desk-1", ServiceItem.FILING, JINJIANG, YUBEI, "周小燕", "想在渝北起诉追讨货款，请先看材料", Optional.empty());
        kuayu.filing().desk().open(jinjiang, call).orThrow();
    }
}
