package org.kuayu.workbench;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.agenda.Appointment;
import org.kuayu.agenda.Appointment.Participant;
import org.kuayu.agenda.Appointment.Spot;
import org.kuayu.agenda.AppointmentDraft;
import org.kuayu.agenda.BusyTime;
import org.kuayu.calendar.Deadlines;
import org.kuayu.calendar.DueDate;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Payload;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Fields;
import org.kuayu.matter.Flag;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterStep;
import org.kuayu.matter.Sealed;
import org.kuayu.matter.SeenMatter;
import org.kuayu.matter.same.DuplicateKeys;
import org.kuayu.party.Person;
import org.kuayu.matter.Worker;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.workbench.account.Accounts;
import org.kuayu.workbench.account.Passwords;

/** Invented matters of every kind at two courts, with dates, sessions and notices, and those who work on them. */
final class WorkSamples {
    static final String START = "2026-11-20T01:00:00Z";
    static final String TODAY = "2026-11-27T01:00:00Z";
    static final String YUBEI = "渝0112";
    static final String LINSHUI = "川1623";
    static final String LIN = "lin.yue";
    static final String HE = "he.ping";
    static final String ZHOU = "zhou.an";

    private static final Deadlines DEADLINES = Deadlines.bundled();
    private static final String HASH = Passwords.hash(TestSystem.PASSWORD);

    private final TestSystem system;
    private final TestClock clock;
    private int next;

    private WorkSamples(TestSystem system, TestClock clock) {
        this.system = system;
        this.clock = clock;
    }

    static WorkSamples load(TestSystem system, TestClock clock) {
        var samples = new WorkSamples(system, clock);
        samples.people();
        samples.matters();
        samples.sessions();
        system.kuayu.catchUp();
        return samples;
    }

    void people() {
        put(LIN, "林月", Role.COURT_STAFF, YUBEI);
        put(HE, "何平", Role.MEDIATOR, YUBEI);
        put(ZHOU, "周安", Role.MEDIATOR, LINSHUI);
    }

    private void put(String login, String name, Role role, String court) {
        var officer = new Officer(login, name, Set.of(role), Optional.of(CourtCode.of(court)), HASH, true);
        new Accounts(system.kuayu).put(Actor.SYSTEM, officer);
    }

    Worker worker(String login) {
        return system.kuayu.directory().worker(system.kuayu.staff().find(login).orElseThrow());
    }

    private void matters() {
        clock.set(START);
        String wages = matter(MatterKind.FILING, "王*诉重庆甲公司 追索劳动报酬纠纷", "UNDER_REVIEW",
                Optional.of(step("court", "filing.decide", "filing.decide")));
        String house = matter(MatterKind.FILING, "李*、张*诉邻水乙置业公司 商品房预售合同纠纷", "SUPPLEMENT",
                Optional.of(step("parties", "filing.supply", "filing.supplement")));
        matter(MatterKind.JOINT_DESK, "陈*与赵* 民间借贷纠纷", "OPEN", Optional.empty());
        String filing = matter(MatterKind.FILING, "渝北丙贸易公司诉邻水丁建材公司 买卖合同纠纷", "UNDER_REVIEW",
                Optional.of(step("court", "filing.decide", "filing.decide")));
        matter(MatterKind.ENTRUSTMENT, "渝北区人民法院委托 查封邻水县某房屋", "SENT",
                Optional.of(step("court", "entrustment.sign", "entrustment.done")));
        told(MatterKind.FILING, "王*与重庆甲公司 追索劳动报酬纠纷");
        told(MatterKind.FILING, "王*、重庆甲公司 劳动争议");
        clock.set(TODAY);
        var worklist = system.kuayu.worklist();
        var lin = worker(LIN);
        worklist.assign(lin, seen(wages), HE).orThrow();
        worklist.assign(lin, seen(house), LIN).orThrow();
        worklist.flag(lin, seen(wages), EnumSet.of(Flag.URGENT, Flag.GROUP)).orThrow();
        worklist.hold(lin, seen(filing), "等对方法院回复").orThrow();
    }

    /** The same dispute, told in almost the same words. */
    private void told(MatterKind kind, String title) {
        var parties = List.of(
                Person.natural("王小明", "511623190001010018"), Person.organisation("重庆甲建筑有限公司", "91500112MA5U000000"));
        String text = "王小明自二〇二六年三月至八月在重庆甲建筑有限公司的工地做工，被拖欠工资三万六千元，多次催要未果";
        matter(kind, title, "UNDER_REVIEW", Optional.empty(), DuplicateKeys.of(parties, text, 3_600_000));
    }

    private SeenMatter seen(String id) {
        return SeenMatter.of(system.stores.matters().find(id).orElseThrow());
    }

    private MatterStep step(String who, String what, String rule) {
        DueDate due = DEADLINES.due(rule, clock.instant());
        return new MatterStep(who, Optional.of(who.equals("court") ? LINSHUI : YUBEI), what, Optional.of(due));
    }

    private String matter(MatterKind kind, String title, String state, Optional<MatterStep> step) {
        return matter(kind, title, state, step, List.of());
    }

    private String matter(
            MatterKind kind, String title, String state, Optional<MatterStep> step, List<String> keys) {
        String id = "T-2026-00000" + ++next;
        Instant at = clock.instant();
        var cover = new Matter(
                id, kind, "", title, List.of(YUBEI, LINSHUI), YUBEI, Optional.empty(), state, Matter.Standing.OPEN, at, at,
                Set.of(), step, 1);
        var event = new MatterEvent(
                id, 1, at, new Actor(LIN, YUBEI), new Act("sample.opened"), Fields.NONE, Sealed.NONE);
        List<Deadline> clocks = step.stream()
                .flatMap(s -> s.due().stream().map(due -> Deadline.running(id, 1, s, due)))
                .toList();
        new MatterBook(system.kuayu.journal(), system.stores.matters())
                .record(new MatterBook.Change(event, cover, clocks, Optional.of(keys), Payload.NONE))
                .orThrow();
        return id;
    }

    private void sessions() {
        session("T-2026-000001", "2026-11-27T02:00:00Z", Appointment.Mode.ON_SITE);
        session("T-2026-000002", "2026-11-27T02:30:00Z", Appointment.Mode.VIDEO);
        session("T-2026-000001", "2026-12-03T07:00:00Z", Appointment.Mode.APART);
        var he = worker(HE);
        system.kuayu.agenda()
                .block(he, new BusyTime(Instant.parse("2026-11-29T16:00:00Z"), Instant.parse("2026-12-01T16:00:00Z"), "培训"))
                .orThrow();
    }

    private void session(String matter, String from, Appointment.Mode mode) {
        Instant start = Instant.parse(from);
        List<Spot> spots = mode == Appointment.Mode.VIDEO ? List.of() : List.of(new Spot(YUBEI, "第2调解室"));
        var people = List.of(
                new Participant(Optional.of(HE), "何平"),
                new Participant(Optional.of(ZHOU), "周安"),
                new Participant(Optional.empty(), "王*"));
        var draft = new AppointmentDraft(matter, start, start.plus(Duration.ofMinutes(60)), spots, people, mode);
        system.kuayu.agenda().plan(worker(LIN), draft).orThrow();
    }
}
