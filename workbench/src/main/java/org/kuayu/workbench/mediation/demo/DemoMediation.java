package org.kuayu.workbench.mediation.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.directory.Directory;
import org.kuayu.directory.MediationField;
import org.kuayu.directory.Mediator;
import org.kuayu.directory.SpokenLanguage;
import org.kuayu.matter.Flag;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.SeenMatter;
import org.kuayu.matter.WorkQuery;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.act.CourseAct;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputeSession;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.mediation.act.EndGround;
import org.kuayu.mediation.act.MediatorAct;
import org.kuayu.mediation.act.MediatorPost;
import org.kuayu.mediation.act.OpeningAct;
import org.kuayu.mediation.sealed.BidRound;
import org.kuayu.mediation.sealed.BlindBid;
import org.kuayu.mediation.sealed.Confidence;
import org.kuayu.mediation.sealed.FactSignature;
import org.kuayu.mediation.sealed.Offer;
import org.kuayu.mediation.sealed.Statement;
import org.kuayu.staff.Officer;

/** The demonstration's disputes between Yubei and Linshui, in every state, with days that follow from today. */
public final class DemoMediation {
    /** The mediator of Yubei. */
    public static final String YUBEI = "mediator";

    /** The mediator of Linshui. */
    public static final String LINSHUI = "mediator.ls";

    private static final String YUBEI_BODY = "MB-03";
    private static final String LINSHUI_BODY = "MB-04";

    private final Kuayu kuayu;
    private final Officer administrator;
    private final LocalDate today;

    /** Disputes of this system; the accounts of both mediators and of this administrator are there already. */
    public DemoMediation(Kuayu kuayu, Officer administrator) {
        this.kuayu = kuayu;
        this.administrator = administrator;
        this.today = LegalDay.of(kuayu.clock().instant());
    }

    /** Loads the mediators, and the disputes if there are none yet. */
    public void load() {
        mediator(YUBEI, "渝北 演示调解员", YUBEI_BODY);
        mediator(LINSHUI, "邻水 演示调解员", LINSHUI_BODY);
        var all = new WorkQuery(
                WorkQuery.Tab.PARTAKING,
                Optional.empty(),
                Set.of(MatterKind.MEDIATION),
                "",
                MatterFilter.Order.NEWEST);
        if (kuayu.worklist().count(worker(YUBEI), all) > 0) {
            return;
        }
        kuayu.journal().write(this::disputes);
        kuayu.mediation().tick(kuayu.clock().instant());
    }

    /** In one unit of work, so that the demonstration is ready in seconds, and loaded wholly or not at all. */
    private Integer disputes() {
        applied();
        accepted();
        talking();
        var agreements = new DemoAgreements(this, kuayu);
        agreements.load();
        failed();
        new DemoCourses(this, agreements).load();
        return 0;
    }

    private void mediator(String login, String name, String body) {
        if (kuayu.directory().findMediatorByLogin(login).isEmpty()) {
            var mediator = new Mediator(
                    login,
                    Optional.of(login),
                    name,
                    List.of(body),
                    Set.of("50", "51"),
                    Set.of(MediationField.LABOUR, MediationField.CONTRACT, MediationField.NEIGHBOURS),
                    Set.of(SpokenLanguage.MANDARIN, SpokenLanguage.SICHUANESE),
                    OptionalLong.of(0),
                    Set.of(),
                    List.of(),
                    true);
            kuayu.directory().put(administrator, mediator, Directory.NEW).orThrow();
        }
    }

    Worker worker(String login) {
        return kuayu.directory().worker(kuayu.staff().find(login).orElseThrow());
    }

    /** Does it on a day so many days ago. */
    void act(String login, String id, DisputeAct act, int ago) {
        Worker worker = worker(login);
        var seen = SeenMatter.of(kuayu.worklist().find(worker, id).orElseThrow());
        (ago == 0 ? kuayu.mediation().act(worker, seen, act) : kuayu.mediation().act(worker, seen, act, today.minusDays(ago)))
                .orThrow();
    }

    String open(DisputeFile file, int ago) {
        return kuayu.mediation().open(worker(YUBEI), file, today.minusDays(ago)).orThrow().id();
    }

    /** Consent, both mediators named, disclosed and accepted. */
    String running(DisputeFile file, int ago) {
        String id = assigned(file, ago);
        for (String login : List.of(YUBEI, LINSHUI)) {
            act(login, id, new MediatorAct.Disclose(MediatorAct.Relation.NONE, ""), ago);
            act(login, id, new MediatorAct.Accept(), ago);
        }
        return id;
    }

    private String assigned(DisputeFile file, int ago) {
        String id = open(file, ago);
        var way = OpeningAct.Way.PHONE;
        act(YUBEI, id, new OpeningAct.Ask(List.of(), way), ago);
        act(YUBEI, id, new OpeningAct.Reply(List.of(), OpeningAct.Answer.CONSENTS, way, true), ago);
        var posts = List.of(
                new MediatorPost(YUBEI, "渝北 演示调解员", YUBEI_BODY, true),
                new MediatorPost(LINSHUI, "邻水 演示调解员", LINSHUI_BODY, false));
        act(YUBEI, id, new MediatorAct.Choose(posts, MediatorAct.ChosenBy.PARTIES), ago);
        return id;
    }

    void confide(String login, String id, Confidence... some) {
        act(login, id, new CourseAct.Confide(List.of(some)), 0);
    }

    private void applied() {
        open(DemoDisputes.neighbours(), 1);
        flag(open(DemoDisputes.many(200), 0), Flag.GROUP);
        String foreign = open(DemoDisputes.foreigner(), 2);
        flag(foreign, Flag.INTERPRETER, Flag.FOREIGN);
        act(YUBEI, foreign, new OpeningAct.Ask(List.of(), OpeningAct.Way.LETTER), 1);
    }

    private void flag(String id, Flag... flags) {
        Worker worker = worker(YUBEI);
        var seen = SeenMatter.of(kuayu.worklist().find(worker, id).orElseThrow());
        kuayu.worklist().flag(worker, seen, Set.of(flags)).orThrow();
    }

    private void accepted() {
        String id = assigned(DemoDisputes.loan("（" + today.getYear() + "）渝0112民诉前调318号", "唐小雨", "罗大成"), 1);
        act(YUBEI, id, new MediatorAct.Disclose(MediatorAct.Relation.RELATIVE, "被申请人代理人是我的表弟。"), 1);
        act(YUBEI, id, new MediatorAct.Waive(YUBEI, List.of("P1"), true), 0);
    }

    private void talking() {
        String id = running(DemoDisputes.wages("王小明"), 28);
        var start = today.plusDays(1).atTime(LocalTime.of(14, 30)).atZone(LegalDay.ZONE).toInstant();
        var plan = new DisputeSession.Plan(
                start, 90, DisputeSession.Mode.VIDEO, List.of(YUBEI_BODY, LINSHUI_BODY), "");
        confide(YUBEI, id, Statement.joint("双方确认本次先核对工资表，再谈支付方式。"));
        confide(LINSHUI, id, Statement.ofSide("A", "申请人说家里有老人住院，希望年前拿到大部分。"));
        confide(LINSHUI, id, Statement.concession("A", "申请人愿意放弃逾期利息，只要本金一次付清。"));
        confide(YUBEI, id, Statement.ofSide("B", "公司账户余额不足，下月中旬有一笔工程款到账。"));
        confide(YUBEI, id, Statement.ofMediators("双方差距主要在付款时间，可从分期入手。"));
        confide(YUBEI, id, Statement.undisputed("申请人于 2026 年 3 月至 8 月在被申请人工地工作，欠付工资 36000 元。"));
        confide(LINSHUI, id, Statement.undisputed("双方未签订书面劳动合同。"));
        confide(YUBEI, id, new FactSignature(6, "A"), new FactSignature(6, "B"));
        confide(YUBEI, id, Offer.toTable("B", OptionalLong.of(2_400_000L), "余款工程款到账后再付。"));
        confide(LINSHUI, id, Offer.toMediators("A", OptionalLong.of(3_300_000L), "一次付清。"));
        confide(YUBEI, id, new BidRound("一次付清的金额", "B", "A"));
        confide(YUBEI, id, new BlindBid(1, "B", 2_800_000L));
        act(YUBEI, id, new CourseAct.PlanSession(plan), 0);
        running(DemoDisputes.wages("周三妹"), 12);
        kuayu.mediation()
                .open(worker(LINSHUI), DemoDisputes.wagesToldAgain("王小明"), today.minusDays(9))
                .orThrow();
    }

    private void failed() {
        String id = running(DemoDisputes.wages("刘长根"), 20);
        act(YUBEI, id, new EndAct.End(EndGround.FAR_APART, "双方对工期长短各执一词。"), 2);
        String old = running(DemoDisputes.wages("冉素"), 40);
        act(YUBEI, old, new EndAct.End(EndGround.SETTLED, "双方自行和解。"), 30);
        act(YUBEI, old, new EndAct.Close("双方自行和解，已撤回申请。"), 30);
    }

    /** The day on which it is loaded. */
    LocalDate today() {
        return today;
    }
}
