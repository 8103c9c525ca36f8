package org.kuayu.workbench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Procedure;
import org.kuayu.control.Requests;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.Seizure;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.registry.RegistryDesk;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.control.request.Target;
import org.kuayu.court.CourtCode;
import org.kuayu.party.Person;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.workbench.account.Accounts;
import org.kuayu.workbench.account.Passwords;

/** Invented officers, cases, a register, seizures and requests of two courts, all through the service. */
final class ControlSamples {
    static final String START = "2026-11-10T01:00:00Z";
    static final String TODAY = "2026-11-27T02:00:00Z";
    static final String CASE = "（2026）渝0112执1203号";
    static final String OTHER_CASE = "（2026）川0104执450号";
    static final String REGISTRY = "500112";
    static final String DEBTOR = "罗文清";
    static final String DEBTOR_NUMBER = "500112198507124530";
    static final String FIRM = "四川省蓉北建材有限公司";
    static final String FIRM_NUMBER = "91510104MA6DE7X6XX";
    private static final String HASH = Passwords.hash(TestSystem.PASSWORD);

    final TestClock clock;
    final Kuayu kuayu;
    final Officer zhao = officer("zhao.heng", "赵衡", Role.ENFORCEMENT_OFFICER, "渝0112");
    final Officer qian = officer("qian.li", "钱立", Role.APPROVER, "渝0112");
    final Officer sun = officer("sun.wei", "孙维", Role.COMMAND_CENTRE, "渝0112");
    final Officer zhou = officer("zhou.min", "周敏", Role.ENFORCEMENT_OFFICER, "川0104");
    final Officer wu = officer("wu.tao", "吴涛", Role.APPROVER, "川0104");
    final Officer zheng = officer("zheng.yi", "郑毅", Role.COMMAND_CENTRE, "川0104");
    final Officer feng = officer("feng.xia", "冯霞", Role.REGISTRY_OFFICER, "").withRegistry(REGISTRY);

    /** Requests by what they show. */
    final Map<String, ControlRequest> requests = new java.util.LinkedHashMap<>();

    private final TestSystem system;
    private int business = 100;

    private ControlSamples(TestSystem system, TestClock clock) {
        this.system = system;
        this.kuayu = system.kuayu;
        this.clock = clock;
    }

    /** A system whose clock stands at the first instant of the samples. */
    static TestSystem system(TestClock clock) {
        return TestSystem.withOfficers(clock);
    }

    /** Officers and cases alone: nothing was asked yet. */
    static ControlSamples empty(TestSystem system, TestClock clock) {
        var samples = new ControlSamples(system, clock);
        samples.people();
        samples.cases();
        return samples;
    }

    /** Everything; the clock stands at {@link #TODAY} afterwards. */
    static ControlSamples load(TestSystem system, TestClock clock) {
        var samples = empty(system, clock);
        samples.register();
        samples.seizures();
        samples.inquiries();
        samples.orders();
        samples.followed();
        clock.set(TODAY);
        samples.kuayu.control().tick(clock.instant());
        samples.kuayu.catchUp();
        return samples;
    }

    static UnitNumber unit(int flat) {
        return UnitNumber.of(String.format(java.util.Locale.ROOT, "500112001001GB00012F0001%04d", flat));
    }

    private static Officer officer(String login, String name, Role role, String court) {
        var home = Optional.of(court).filter(c -> !c.isEmpty()).map(CourtCode::of);
        return new Officer(login, name, Set.of(role), home, HASH, true);
    }

    private void people() {
        var accounts = new Accounts(kuayu);
        List.of(zhao, qian, sun, zhou, wu, zheng, feng)
                .forEach(o -> accounts.put(org.kuayu.journal.Actor.SYSTEM, o));
    }

    private void cases() {
        kuayu.journal().write(() -> {
            put(CASE, "渝0112", zhao.name());
            put(OTHER_CASE, "川0104", zhou.name());
            return "";
        });
        kuayu.catchUp();
    }

    private void put(String number, String court, String judge) {
        var code = Optional.of(CourtCode.of(court));
        var filed = Optional.of(LocalDate.parse("2026-03-02"));
        var parties = new ArrayList<CaseParty>();
        parties.add(CaseParty.of("重庆市江州商贸有限公司", "申请执行人", false));
        parties.add(new CaseParty(DEBTOR, "被执行人", true, Optional.of(DEBTOR_NUMBER), Optional.of("重庆市渝北区")));
        parties.add(new CaseParty(FIRM, "被执行人", false, Optional.of(FIRM_NUMBER), Optional.empty()));
        parties.add(CaseParty.of("何晓兰", "被执行人", true));
        kuayu.cases()
                .put(CaseRecord.builder(CaseNumber.of(number), new CaseCourt("", code, List.of(judge), "周燕"))
                        .matter(new CaseMatter("金融借款合同纠纷", "合同纠纷/金融借款合同纠纷", Procedure.ENFORCEMENT, ""))
                        .dates(new CaseDates(filed, Optional.empty(), Optional.empty()))
                        .parties(parties)
                        .build());
    }

    static CaseId caseId(String number) {
        var parsed = CaseNumber.of(number);
        return CaseId.of(parsed, parsed.courtCode());
    }

    static Person debtor() {
        return Person.natural(DEBTOR, DEBTOR_NUMBER);
    }

    static Person firm() {
        return Person.organisation(FIRM, FIRM_NUMBER);
    }

    private void register() {
        Instant from = Instant.parse("2020-05-06T02:00:00Z");
        var own = new RightHolder(debtor(), "", "0", Map.of("sxh", "1", "dh", "13883451234"));
        var half = new RightHolder(debtor(), "1/2", "2", Map.of("sxh", "1"));
        var wife = new RightHolder(Person.natural("何晓兰", "500112198603152226"), "1/2", "2", Map.of("sxh", "2"));
        var namesake = new RightHolder(Person.natural(DEBTOR, "500112198507224530"), "", "0", Map.of());
        var lender = Person.organisation("重庆山城银行股份有限公司渝北支行", "91500112MA5U000000");
        var bank = new RightHolder(lender, "", "0", Map.of());
        keep(house("FC-1", 203, "重庆市渝北区龙溪街道松石支路 12 号 2 幢 20-3", List.of(own)), from);
        keep(house("FC-2", 204, "重庆市渝北区龙溪街道松石支路 12 号 2 幢 20-4", List.of(half, wife)), from);
        keep(house("FC-3", 1101, "重庆市渝北区仙桃街道数据谷中路 88 号 1 幢 11-1", List.of(namesake)), from);
        keep(
                new RegisterEntry(
                        RightKind.MORTGAGE,
                        "DY-1",
                        Optional.of(unit(203)),
                        Map.of(
                                "bdbzzqse", "1200000", "dyfs", "1", "zwlxqssj", "2020-06-01", "zwlxjssj", "2040-05-31",
                                "bdcdjzmh", "渝（2020）渝北区不动产证明第000045678号"),
                        List.of(bank)),
                from);
    }

    private RegisterEntry house(String id, int flat, String location, List<RightHolder> holders) {
        var fields = Map.of(
                "fdzl", location,
                "jzmj", "89.41",
                "ghyt", "成套住宅",
                "tdsyqssj", "2010-04-01",
                "tdsyjssj", "2080-03-31",
                "bdcqzh", "渝（2020）渝北区不动产权第000" + (100_000 + flat) + "号");
        return new RegisterEntry(RightKind.BUILDING, id, Optional.of(unit(flat)), fields, holders);
    }

    private void keep(RegisterEntry entry, Instant from) {
        kuayu.journal().write(() -> {
            system.stores.control().registers().put(REGISTRY, entry, from);
            return "";
        });
    }

    /** Notices that came on paper: forty seizures of the first court that end one after the other, and who waits behind. */
    private void seizures() {
        clock.set("2026-11-11T01:00:00Z");
        for (int i = 0; i < 40; i++) {
            LocalDate end = LocalDate.parse("2026-11-12").plusDays(3L * i);
            notice(300 + i, CourtCode.of("渝0112"), "（2023）渝0112执" + (900 + i) + "号", end);
        }
        for (int i = 0; i < 3; i++) {
            notice(302, CourtCode.of("川0104"), OTHER_CASE, LocalDate.parse("2028-01-01").plusDays(i));
            notice(306, CourtCode.of("渝0103"), "（2025）渝0103执77号", LocalDate.parse("2028-02-01").plusDays(i));
        }
        notice(203, CourtCode.of("川0104"), OTHER_CASE, LocalDate.parse("2028-06-30"));
    }

    private void notice(int flat, CourtCode court, String caseNumber, LocalDate end) {
        LocalDate start = end.minusYears(3).plusDays(1);
        Instant at = LegalDay.start(start).plusSeconds(36_000 + business);
        var seizure = new Seizure(
                "CF" + (2_023_000_000L + business++),
                SeizureKind.SEIZURE,
                SeizureScope.WHOLE,
                court,
                caseNumber,
                caseNumber,
                SeizureStage.ENFORCEMENT,
                "罗**",
                SeizureTerm.written(start, end));
        kuayu.control().desk().paper(feng, unit(flat), at, new QueueAct.Deliver(seizure)).orThrow();
    }

    private Requests desk() {
        return kuayu.control().requests();
    }

    Attachment paper(Attachment.Kind kind, String name, String text) {
        return desk().attach(zhao, kind, name, text.getBytes(StandardCharsets.UTF_8));
    }

    RequestDraft inquiry(String purpose, List<String> registries, Person... persons) {
        var targets = new ArrayList<Target>();
        List.of(persons).forEach(p -> targets.add(new Target.OfPerson(p, "")));
        return new RequestDraft(
                RequestKind.INQUIRY,
                CASE,
                purpose,
                CASE,
                "",
                List.of(paper(Attachment.Kind.INQUIRY_NOTICE, "协助查询通知书.txt", "协助查询通知书 " + CASE)),
                targets,
                registries,
                Optional.empty(),
                "",
                Optional.empty());
    }

    RequestDraft order(RequestKind kind, int flat, Optional<Target.SeizureReference> earlier) {
        boolean release = kind == RequestKind.RELEASE;
        var ruling = release ? Attachment.Kind.RELEASE_RULING : Attachment.Kind.RULING;
        String text = "裁定书 " + CASE + "之一 查封被执行人" + DEBTOR + "名下不动产单元" + unit(flat).value()
                + "，期限自2026年11月25日至2029年11月24日。";
        var target = new Target.OfUnit(
                unit(flat),
                "",
                "重庆市渝北区龙溪街道松石支路 12 号 2 幢",
                debtor(),
                SeizureKind.SEIZURE,
                SeizureScope.WHOLE,
                release
                        ? Optional.empty()
                        : Optional.of(SeizureTerm.written(
                                LocalDate.parse("2026-11-25"), LocalDate.parse("2029-11-24"))),
                earlier,
                Optional.empty());
        return new RequestDraft(
                kind,
                CASE,
                "查封被执行人不动产",
                CASE,
                CASE + "之一",
                List.of(
                        paper(ruling, "裁定书.txt", text),
                        paper(Attachment.Kind.ASSISTANCE_NOTICE, "协助执行通知书.txt", "协助执行通知书 " + CASE)),
                List.of(target),
                List.of(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    static ControlRequest done(RequestOutcome outcome) {
        if (outcome instanceof RequestOutcome.Done done) {
            return done.requests().getFirst();
        }
        throw new IllegalStateException(outcome.toString());
    }

    ControlRequest approved(RequestDraft draft) {
        ControlRequest drafted = done(desk().draft(zhao, draft));
        return done(desk().approve(qian, drafted.id(), drafted.revision()));
    }

    ControlRequest sent(RequestDraft draft) {
        ControlRequest approved = approved(draft);
        return done(desk().send(sun, approved.id(), approved.revision()));
    }

    private void inquiries() {
        clock.set("2026-11-12T02:00:00Z");
        requests.put("earlier", answered(sent(inquiry("查明被执行人名下不动产", List.of(REGISTRY), debtor()))));
        keep(
                new RegisterEntry(
                        RightKind.SEIZURE,
                        "CF-9",
                        Optional.of(unit(204)),
                        Map.of(
                                "cfjg", "成都市锦江区人民法院", "cflx", "1", "cfwh", OTHER_CASE, "cfqssj", "2026-11-20",
                                "cfjssj", "2029-11-19"),
                        List.of()),
                Instant.parse("2026-11-20T03:00:00Z"));
        clock.set("2026-11-24T02:00:00Z");
        requests.put("answered", answered(sent(inquiry("核实被执行人名下不动产变化", List.of(REGISTRY), debtor(), firm()))));
        requests.put("late", sent(inquiry("查明被执行人名下不动产", List.of("500103"), debtor(), firm())));
        clock.set("2026-11-26T08:00:00Z");
        requests.put("sent", sent(inquiry("查明被执行人名下不动产", List.of("510104"), firm())));
    }

    private ControlRequest answered(ControlRequest request) {
        RegistryDesk desk = kuayu.control().desk();
        ControlRequest now = request;
        for (var item : request.items()) {
            done(desk.accept(feng, request.id(), item.number()));
            now = done(desk.answer(feng, request.id(), item.number()));
        }
        return now;
    }

    private void orders() {
        RegistryDesk desk = kuayu.control().desk();
        clock.set("2026-11-25T02:00:00Z");
        var first = sent(order(RequestKind.SEIZURE, 205, Optional.empty()));
        done(desk.accept(feng, first.id(), 1));
        requests.put("seized", done(desk.register(feng, first.id(), 1)));
        var waits = sent(order(RequestKind.SEIZURE, 203, Optional.empty()));
        done(desk.accept(feng, waits.id(), 1));
        requests.put("waits", done(desk.register(feng, waits.id(), 1)));
        clock.set("2026-11-26T08:00:00Z");
        var taken = sent(order(RequestKind.SEIZURE, 206, Optional.empty()));
        requests.put("taken", done(desk.accept(feng, taken.id(), 1)));
        var back = sent(order(RequestKind.SEIZURE, 207, Optional.empty()));
        var unreadable = new RegistryDesk.Reason("papers-unreadable", "第 2 页缺失");
        requests.put("back", done(desk.giveBack(feng, back.id(), 1, unreadable)));
        clock.set("2026-11-27T01:00:00Z");
        requests.put("draft", done(desk().draft(zhao, order(RequestKind.SEIZURE, 208, Optional.empty()))));
        requests.put("second-draft", done(desk().draft(zhao, inquiry("查明被执行人名下不动产", List.of("500105"), debtor()))));
        requests.put("approved", approved(order(RequestKind.SEIZURE, 209, Optional.empty())));
        requests.put("second-approved", approved(inquiry("查明被执行人名下不动产", List.of("500106"), firm())));
    }

    private void followed() {
        clock.set("2026-11-27T01:30:00Z");
        var watches = kuayu.control().watches();
        watches.watch(zhao, requests.get("answered").id(), 1, 30).orThrow();
        watches.lead(zhao, caseId(CASE), "申请人称被执行人在渝北区仙桃街道另有商铺一间，对外出租。", false).orThrow();
        watches.lead(zhao, caseId(CASE), "被执行人正在办理锦江区住宅的转移登记。", true).orThrow();
        var checked = watches.lead(zhao, caseId(CASE), "被执行人之妻名下有车位。", false).orThrow();
        watches.checked(zhao, checked.id(), "查无此车位登记").orThrow();
    }
}
