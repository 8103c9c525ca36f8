package org.kuayu.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.casefile.CaseId;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.StandingRow;
import org.kuayu.control.queue.Seizure;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestCase;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequestLife;
import org.kuayu.control.request.Target;
import org.kuayu.court.CourtCode;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;
import org.kuayu.party.Person;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterExtract;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;

/** Invented values for the contracts of property control; the identity numbers have wrong check digits. */
final class ControlSamples {
    static final CourtCode YUBEI = CourtCode.of("渝0112");
    static final CourtCode JINJIANG = CourtCode.of("川0104");
    static final Actor WANG = new Actor("wang", "渝0112");
    static final Actor LI = new Actor("li", "渝0112");
    static final Instant T0 = Instant.parse("2024-09-27T02:00:00.123Z");
    static final Person DEBTOR = Person.natural("张\u0000三\\丰", "500112199003072318");

    private ControlSamples() {}

    static Instant at(int minutes) {
        return T0.plusSeconds(60L * minutes);
    }

    static UnitNumber unit(int serial) {
        return UnitNumber.of("500112001001GB00012F" + String.format(Locale.ROOT, "%08d", serial));
    }

    static RequestCase forCase(int serial, CourtCode court) {
        String number = "（2024）" + court + "执" + serial + "号";
        return new RequestCase(CaseId.of(number), number, court, SeizureStage.ENFORCEMENT);
    }

    static Target.OfUnit onUnit(UnitNumber unit) {
        return new Target.OfUnit(
                unit,
                "渝（2023）渝北区不动产权第000123456号",
                "重庆市渝北区某路1号",
                DEBTOR,
                SeizureKind.PRE_SEIZURE,
                SeizureScope.share("张三", 1, 2),
                Optional.of(SeizureTerm.written(LocalDate.of(2024, 9, 27), LocalDate.of(2027, 9, 26))),
                Optional.of(new Target.SeizureReference("20240101000000000001", "YW\u00001")),
                Optional.of(Person.organisation("某某有限公司", "91500000MA5U000001")));
    }

    static Receipt receipt(String id, String caseNumber, Digest previous) {
        var proof = new Receipt.Proof(id, Receipt.Kind.INTAKE, caseNumber, "r#1", Digest.sha256(id));
        return Receipt.chain(proof, WANG, T0, previous);
    }

    /** An item with every fact set. */
    static RequestItem fullItem(int number, Target target, ItemState state) {
        var result = new RequestItem.Registered(
                "YW2024-1",
                7,
                SeizureState.WAITING,
                1,
                Optional.of(LocalDate.of(2024, 9, 27)),
                Optional.of(LocalDate.of(2027, 9, 26)));
        return new RequestItem(
                number,
                target,
                state,
                T0,
                Optional.of(at(60)),
                "reason.code",
                "说明\u0000\\",
                List.of(receipt("one" + number, "c", Digest.NONE), receipt("two" + number, "c", Digest.sha256("x"))),
                Optional.of("answer" + number),
                Optional.of(result));
    }

    /** An item of which nothing is known but what it is about. */
    static RequestItem bareItem(int number, Target target, ItemState state) {
        return new RequestItem(
                number, target, state, T0, Optional.empty(), "", "", List.of(), Optional.empty(), Optional.empty());
    }

    static Target ofPerson() {
        return new Target.OfPerson(Person.unnumbered("某单位", false), "渝北区");
    }

    /** A request with every fact set. */
    static ControlRequest fullRequest(String id, int serial, Instant drafted) {
        return new ControlRequest(
                id,
                RequestKind.SEIZURE,
                "500112",
                forCase(serial, YUBEI),
                "查封被执行人财产\u0000\\",
                "（2024）渝0112执" + serial + "号之一",
                "裁" + serial,
                List.of(
                        new Attachment(Attachment.Kind.RULING, "裁定\u0000.pdf", "application/pdf", "00ff", 3),
                        new Attachment(Attachment.Kind.OTHER, "", "", "", 0)),
                List.of(
                        fullItem(1, onUnit(unit(serial)), ItemState.ACCEPTED),
                        bareItem(2, ofPerson(), ItemState.SENT)),
                life(drafted),
                Optional.of("earlier"),
                Optional.of(JINJIANG),
                3);
    }

    private static RequestLife life(Instant drafted) {
        return new RequestLife(
                new RequestLife.Step(WANG, drafted),
                Optional.of(new RequestLife.Step(LI, drafted.plusMillis(1))),
                Optional.of(new RequestLife.Step(new Actor("zhang", ""), drafted.plusMillis(2))),
                "退回\u0000",
                Optional.of(Digest.sha256("content")));
    }

    /** A draft of which only the needed facts are set. */
    static ControlRequest draftRequest(String id, RequestCase forCase, List<RequestItem> items) {
        var life = new RequestLife(
                new RequestLife.Step(WANG, T0), Optional.empty(), Optional.empty(), "", Optional.empty());
        return new ControlRequest(
                id,
                RequestKind.INQUIRY,
                "510104",
                forCase,
                "查询",
                "",
                "",
                List.of(),
                items,
                life,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    static RequestFilter ofCase(RequestCase forCase) {
        return new RequestFilter(
                Set.of(), "", Set.of(), Set.of(), forCase.number(), "", Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    static InquiryAnswer answer(String id, String personKey, Instant answered) {
        var holder = new RightHolder(DEBTOR, "1/2", "按份", Map.of("dh", "13800001234\u0000"));
        var entry = new RegisterEntry(
                RightKind.BUILDING, "YW\\1", Optional.of(unit(1)), Map.of("fdzl", "某路", "bz", ""), List.of(holder));
        var untitled = new RegisterEntry(RightKind.BUILDING, "YW2", Optional.empty(), Map.of(), List.of());
        var extract = new RegisterExtract(
                "500112", T0, Map.of(RightKind.BUILDING, List.of(entry, untitled), RightKind.MORTGAGE, List.of()));
        return new InquiryAnswer(
                id, "req", 2, personKey, Digest.sha256("bound"), extract, answered, Digest.sha256("answer " + id));
    }

    static Seizure seizure(String id, SeizureTerm term) {
        return new Seizure(
                id,
                SeizureKind.SEIZURE,
                SeizureScope.part("二层\\"),
                JINJIANG,
                "（2024）川0104执9号",
                "（2024）川0104执9号之一",
                SeizureStage.PRESERVATION,
                "张*",
                term);
    }

    /** A row in force until this day; empty for one that waits. */
    static StandingRow row(UnitNumber unit, long intake, Optional<LocalDate> lastDay) {
        boolean waits = lastDay.isEmpty();
        return new StandingRow(
                unit,
                "500112",
                "S" + intake,
                "整个单元",
                intake,
                waits ? SeizureState.WAITING : SeizureState.ACTIVE,
                waits ? 1 : 0,
                2,
                YUBEI,
                "（2024）渝0112执" + intake + "号",
                "通知" + intake,
                "张*",
                waits ? Optional.empty() : Optional.of(T0),
                lastDay);
    }
}
