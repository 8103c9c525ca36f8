package org.kuayu.control;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.MemoryStores;
import org.kuayu.calendar.LegalDay;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Procedure;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.control.request.Target;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Entry;
import org.kuayu.party.Person;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.search.MemoryCaseIndex;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** Two courts, two registries, one debtor with a flat, and a clock that goes when told; the numbers are invented. */
public final class ControlWorld implements AutoCloseable {
    public static final CourtCode YUBEI = CourtCode.of("渝0112");
    public static final CourtCode JINJIANG = CourtCode.of("川0104");
    public static final String CASE_A = "（2024）渝0112执123号";
    public static final String CASE_B = "（2024）川0104执77号";
    public static final UnitNumber FLAT = UnitNumber.of("500112001001GB00012F00010203");
    public static final UnitNumber OTHER_FLAT = UnitNumber.of("500112001001GB00012F00010204");
    public static final UnitNumber JINJIANG_FLAT = UnitNumber.of("510104003005GB00007F00010001");
    public static final Person DEBTOR = Person.natural("张三丰", "500112199003072316");
    public static final Person STRANGER = Person.natural("李四", "500112199003072317");
    public static final String PURPOSE = "执行本案，查明被执行人财产";

    public final MemoryStores stores;
    public final Kuayu kuayu;
    public final Control control;
    public final Officer officerA = officer("lin.a", "林月", YUBEI, Role.ENFORCEMENT_OFFICER);
    public final Officer approverA = officer("zhao.a", "赵明", YUBEI, Role.APPROVER);
    public final Officer commandA = officer("qian.a", "钱江", YUBEI, Role.COMMAND_CENTRE);
    public final Officer officerB = officer("sun.b", "孙文", JINJIANG, Role.ENFORCEMENT_OFFICER);
    public final Officer approverB = officer("li.b", "李方", JINJIANG, Role.APPROVER);
    public final Officer commandB = officer("zhou.b", "周全", JINJIANG, Role.COMMAND_CENTRE);
    public final Officer registry = registrar("wu.r", "500112");
    public final Officer registryJinjiang = registrar("zheng.r", "510104");
    private final Ticker clock = new Ticker();

    /** A clock that stands until it is told to go. */
    private static final class Ticker extends Clock {
        private Instant now = Instant.parse("2024-09-02T01:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    public ControlWorld() {
        stores = new MemoryStores(clock);
        kuayu = Kuayu.builder()
                .stores(stores)
                .index(new MemoryCaseIndex(stores.cases(), stores.documents()))
                .clock(clock)
                .build();
        control = kuayu.control();
        stores.journal().write(() -> {
            stores.cases().put(aCase(CASE_A, YUBEI, "林月"));
            stores.cases().put(aCase(CASE_B, JINJIANG, "孙文"));
            List.of(officerA, approverA, commandA, officerB, approverB, commandB, registry, registryJinjiang)
                    .forEach(stores.staff()::put);
            owned(FLAT, "YW1");
            owned(OTHER_FLAT, "YW2");
            return 0;
        });
    }

    private void owned(UnitNumber unit, String id) {
        var holder = new RightHolder(DEBTOR, "", "单独", Map.of());
        var entry = new RegisterEntry(
                RightKind.BUILDING,
                id,
                Optional.of(unit),
                Map.of("fdzl", "重庆市渝北区某路1号", "bdcqzh", "渝（2023）渝北区不动产权第00012345" + id.charAt(2) + "号"),
                List.of(holder));
        stores.control().registers().put("500112", entry, Instant.parse("2020-01-01T00:00:00Z"));
    }

    /** An enforcement case against the debtor at this court with this judge. */
    public static CaseRecord aCase(String number, CourtCode court, String judge) {
        return CaseRecord.builder(
                        CaseNumber.of(number), new CaseCourt("", Optional.of(court), List.of(judge), "书记员甲"))
                .matter(new CaseMatter("", "", Procedure.ENFORCEMENT, ""))
                .parties(List.of(
                        CaseParty.of("王五", "申请执行人", true),
                        new CaseParty("张三丰", "被执行人", true, Optional.of(DEBTOR.number()), Optional.empty())))
                .build();
    }

    public static Officer officer(String login, String name, CourtCode court, Role... roles) {
        return new Officer(login, name, Set.of(roles), Optional.of(court), "-", true);
    }

    public static Officer registrar(String login, String registry) {
        return new Officer(login, login, Set.of(Role.REGISTRY_OFFICER), Optional.empty(), "-", true)
                .withRegistry(registry);
    }

    /** Sets the clock to this Shanghai time: 2024-09-27T10:00. */
    public void at(String shanghai) {
        clock.now = LocalDateTime.parse(shanghai).atZone(LegalDay.ZONE).toInstant();
    }

    public void later(Duration time) {
        clock.now = clock.now.plus(time);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LegalDay.of(now());
    }

    /** Papers of these kinds, kept for this officer. */
    public List<Attachment> papers(Officer by, Attachment.Kind... kinds) {
        return Arrays.stream(kinds)
                .map(kind -> control.requests()
                        .attach(by, kind, kind + ".pdf", kind.name().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** The case of the officer's court. */
    public static String caseOf(Officer officer) {
        return officer.homeCourt().filter(YUBEI::equals).isPresent() ? CASE_A : CASE_B;
    }

    public RequestDraft inquiry(Officer by, Person... persons) {
        return new RequestDraft(
                RequestKind.INQUIRY,
                caseOf(by),
                PURPOSE,
                caseOf(by) + "之一",
                "",
                papers(by, Attachment.Kind.INQUIRY_NOTICE),
                Arrays.stream(persons).<Target>map(p -> new Target.OfPerson(p, "")).toList(),
                List.of("500112"),
                Optional.empty(),
                "",
                Optional.empty());
    }

    public RequestDraft seizure(Officer by, Target.OfUnit... units) {
        return order(by, RequestKind.SEIZURE, List.of(Attachment.Kind.RULING), units);
    }

    public RequestDraft order(Officer by, RequestKind kind, List<Attachment.Kind> papers, Target.OfUnit... units) {
        var all = new ArrayList<>(papers);
        all.addAll(List.of(Attachment.Kind.ASSISTANCE_NOTICE, Attachment.Kind.WORK_CARD));
        return new RequestDraft(
                kind,
                caseOf(by),
                PURPOSE,
                caseOf(by) + "之一",
                caseOf(by) + "之一",
                papers(by, all.toArray(Attachment.Kind[]::new)),
                List.of(units),
                List.of(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    /** The whole unit for three years from today, as dates. */
    public Target.OfUnit whole(UnitNumber unit) {
        return of(unit, Optional.of(SeizureTerm.written(today(), today().plusYears(3).minusDays(1))), Optional.empty());
    }

    public Target.OfUnit of(
            UnitNumber unit, Optional<SeizureTerm> term, Optional<Target.SeizureReference> reference) {
        return new Target.OfUnit(
                unit, "", "", DEBTOR, SeizureKind.SEIZURE, SeizureScope.WHOLE, term, reference, Optional.empty());
    }

    /** The one request of an outcome that was done. */
    public static ControlRequest done(RequestOutcome outcome) {
        if (outcome instanceof RequestOutcome.Done done) {
            return done.requests().getFirst();
        }
        throw new AssertionError("not done: " + outcome);
    }

    /** The codes of what bars, in order. */
    public static List<String> codes(RequestOutcome outcome) {
        if (outcome instanceof RequestOutcome.Refused refused) {
            return codes(refused.findings());
        }
        throw new AssertionError("not refused: " + outcome);
    }

    public static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::error)
                .map(f -> f.remark().code())
                .toList();
    }

    public static List<String> warnings(RequestOutcome outcome) {
        return ((RequestOutcome.Done) outcome)
                .warnings().stream().map(f -> f.remark().code()).toList();
    }

    /** Drafted, approved and sent by the officers of the drafter's court. */
    public ControlRequest sent(Officer by, RequestDraft draft) {
        boolean a = by.homeCourt().filter(YUBEI::equals).isPresent();
        ControlRequest drafted = done(control.requests().draft(by, draft));
        ControlRequest approved =
                done(control.requests().approve(a ? approverA : approverB, drafted.id(), drafted.revision()));
        return done(control.requests().send(a ? commandA : commandB, approved.id(), approved.revision()));
    }

    /** Sent, taken in and registered. */
    public ControlRequest registered(Officer by, RequestDraft draft) {
        ControlRequest request = sent(by, draft);
        done(control.desk().accept(registry, request.id(), 1));
        return done(control.desk().register(registry, request.id(), 1));
    }

    /** How each seizure of the unit stands now: court, state and place. */
    public List<String> queue(UnitNumber unit) {
        return control.findLedger(registry, unit, now()).orElseThrow().state().seizures().stream()
                .map(s -> s.controller() + " " + s.state() + (s.place() > 0 ? "#" + s.place() : ""))
                .toList();
    }

    /** The journal's entries of this act, oldest first. */
    public List<Entry> entries(String act) {
        return stores.journal().list(0, Integer.MAX_VALUE).stream()
                .filter(e -> e.draft().act().code().equals(act))
                .toList();
    }

    public Actor actor(Officer officer) {
        return officer.actor();
    }

    @Override
    public void close() {
        kuayu.close();
    }
}
