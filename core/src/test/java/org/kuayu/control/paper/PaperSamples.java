package org.kuayu.control.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.kuayu.casefile.CaseId;
import org.kuayu.control.queue.QueueNote;
import org.kuayu.control.queue.QueueReason;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.Seizure;
import org.kuayu.control.queue.SeizureExtent;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.queue.StateChange;
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

/** Requests, answers and queues for papers. Every person is invented; identity numbers have wrong check digits. */
final class PaperSamples {
    static final String NUMBER = "（2026）渝0112执1234号";
    static final Instant AT = Instant.parse("2026-11-27T01:30:15Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    static final Person DEBTOR = Person.natural("李某甲", "500112198001011239");
    static final Person LONG = Person.organisation(
            "重庆两江新区某某国际供应链管理与跨境电子商务综合服务（集团）股份有限公司成都高新技术产业开发区天府软件园第二分公司", "91500000MA5U000001");
    static final Person FOREIGN = new Person(
            "阿卜杜热合曼·麦麦提吐尔逊·Johannes Müller-O'Brien", true, Person.IdType.PASSPORT, "C01X00T47");
    private static final CourtCode YUBEI = CourtCode.of("渝0112");
    private static final CourtCode WUHOU = CourtCode.of("川0107");

    private PaperSamples() {}

    static PaperSetting setting(Locale language) {
        return new PaperSetting(
                language,
                DAY,
                new PaperSetting.Sides("重庆某建材有限公司", "李某甲", "买卖合同纠纷"),
                new PaperSetting.Contact("王某、周某", "渝法工0112001、渝法执0112001", "023-6700 0000", "重庆市渝北区某路8号"));
    }

    static UnitNumber unit(int serial) {
        return UnitNumber.of("510107004005GB00007F" + String.format(Locale.ROOT, "%08d", serial));
    }

    static SeizureTerm threeYears() {
        return SeizureTerm.written(DAY, LocalDate.of(2029, 11, 26));
    }

    static Target.OfUnit target(int serial, SeizureKind kind, Optional<SeizureTerm> term) {
        return new Target.OfUnit(
                unit(serial),
                "川（2023）成都市不动产权第" + String.format(Locale.ROOT, "%07d", serial) + "号",
                "成都市武侯区人民南路四段" + serial + "号某某花园" + (serial % 9 + 1) + "栋2单元" + (serial % 30 + 1) + "01号",
                DEBTOR,
                kind,
                SeizureScope.WHOLE,
                term,
                Optional.of(new Target.SeizureReference("", "CF20240" + serial)),
                Optional.of(Person.natural("赵某乙", "510107199002022346")));
    }

    static Target.OfUnit seizure(int serial) {
        return target(serial, SeizureKind.SEIZURE, Optional.of(threeYears()));
    }

    static RequestItem item(int number, Target target) {
        return new RequestItem(
                number,
                target,
                ItemState.APPROVED,
                AT,
                Optional.empty(),
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static List<RequestItem> items(int count, IntFunction<Target> target) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> item(i, target.apply(i))).toList();
    }

    static ControlRequest request(RequestKind kind, List<RequestItem> items) {
        return request(kind, SeizureStage.ENFORCEMENT, items, Optional.empty());
    }

    static ControlRequest request(
            RequestKind kind, SeizureStage stage, List<RequestItem> items, Optional<CourtCode> entrustedBy) {
        var drafted = new RequestLife.Step(new Actor("wang", entrustedBy.isPresent() ? "川0107" : "渝0112"), AT);
        return new ControlRequest(
                "KY202611270001",
                kind,
                "510107",
                new RequestCase(CaseId.of(NUMBER), NUMBER, YUBEI, stage),
                "查明被执行人的不动产，以便执行",
                NUMBER,
                kind == RequestKind.INQUIRY ? "" : NUMBER + "之一",
                List.of(
                        new Attachment(
                                Attachment.Kind.RULING,
                                "裁定书（副本）.pdf",
                                "application/pdf",
                                Digest.sha256("ruling").hex(),
                                183_412),
                        new Attachment(
                                Attachment.Kind.WORK_CARD,
                                "工作证.jpg",
                                "image/jpeg",
                                Digest.sha256("card").hex(),
                                91_022)),
                items,
                new RequestLife(drafted, Optional.empty(), Optional.empty(), "", Optional.empty()),
                Optional.empty(),
                entrustedBy,
                1);
    }

    static ControlRequest entrusted() {
        return request(
                RequestKind.SEIZURE,
                SeizureStage.PRESERVATION,
                items(2, PaperSamples::seizure),
                Optional.of(YUBEI));
    }

    static ControlRequest inquiry(int persons) {
        return request(RequestKind.INQUIRY, items(persons, PaperSamples::asked));
    }

    private static Target asked(int i) {
        Person person =
                switch (i) {
                    case 1 -> DEBTOR;
                    case 2 -> LONG;
                    case 3 -> FOREIGN;
                    default -> Person.natural(
                            "陈某" + (char) ('甲' + i % 10), "5001121980010" + String.format(Locale.ROOT, "%05d", i));
                };
        return new Target.OfPerson(person, i % 2 == 0 ? "武侯区" : "");
    }

    static RequestItem registered(SeizureState state, int place) {
        boolean waits = state.waiting();
        return new RequestItem(
                1,
                seizure(1),
                ItemState.REGISTERED,
                AT,
                Optional.empty(),
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.of(new RequestItem.Registered(
                        "CF2026000042",
                        4711,
                        state,
                        place,
                        waits ? Optional.empty() : Optional.of(DAY),
                        waits ? Optional.empty() : Optional.of(LocalDate.of(2029, 11, 26)))));
    }

    static Receipt receipt(Receipt.Kind kind, Digest previous) {
        var proof = new Receipt.Proof(
                "KY202611270001-1-" + kind, kind, NUMBER, "KY202611270001#1", Digest.sha256("facts " + kind));
        return Receipt.chain(proof, new Actor("registrar", ""), AT, previous);
    }

    private static RegisterEntry building(int serial, Person holder, String share) {
        var co = new RightHolder(Person.natural("刘某丁", "510107198003033450"), share, "2", Map.of());
        return new RegisterEntry(
                RightKind.BUILDING,
                "YW" + serial,
                Optional.of(unit(serial)),
                Map.of(
                        "fdzl", "成都市武侯区人民南路四段" + serial + "号某某花园2栋2单元301号",
                        "bdcqzh", "川（2023）成都市不动产权第000000" + serial + "号",
                        "jzmj", "118.52",
                        "ghyt", "住宅",
                        "qszt", "1",
                        "djsj", "2023-05-06"),
                share.isEmpty()
                        ? List.of(new RightHolder(holder, "", "0", Map.of()))
                        : List.of(new RightHolder(holder, share, "2", Map.of()), co));
    }

    private static RegisterEntry mortgage() {
        return new RegisterEntry(
                RightKind.MORTGAGE,
                "DY1",
                Optional.of(unit(1)),
                Map.of(
                        "zl", "成都市武侯区人民南路四段1号某某花园2栋2单元301号",
                        "bdcdjzmh", "川（2023）成都市不动产证明第0000009号",
                        "dyqr", "某某银行股份有限公司成都武侯支行",
                        "dyfs", "1",
                        "bdbzzqse", "1,200,000.00元",
                        "zwlxqssj", "2023-05-06",
                        "zwlxjssj", "2053-05-05"),
                List.of());
    }

    /** What was found: two houses, one exact and one similar, a mortgage; no seizure; the rest not supplied. */
    static RegisterExtract found() {
        var lists = new EnumMap<RightKind, List<RegisterEntry>>(RightKind.class);
        var similar = Person.unnumbered("李某甲", true);
        lists.put(RightKind.BUILDING, List.of(building(1, DEBTOR, ""), building(2, similar, "1/2")));
        lists.put(RightKind.MORTGAGE, List.of(mortgage()));
        lists.put(RightKind.SEIZURE, List.of());
        lists.put(RightKind.LAND_USE, List.of());
        return new RegisterExtract("510107", AT, lists);
    }

    static RegisterExtract nothing() {
        var lists = new EnumMap<RightKind, List<RegisterEntry>>(RightKind.class);
        for (RightKind kind : RightKind.values()) {
            if (kind.ordinal() <= RightKind.SEIZURE.ordinal()) {
                lists.put(kind, List.of());
            }
        }
        return new RegisterExtract("510107", AT, lists);
    }

    static InquiryAnswer answer(int item, RegisterExtract extract) {
        return new InquiryAnswer(
                "A" + item,
                "KY202611270001",
                item,
                "key",
                Digest.sha256("request"),
                extract,
                AT,
                Digest.sha256("answer " + item));
    }

    static CertifiedResult result() {
        var request = inquiry(3);
        return new CertifiedResult(
                "查结〔2026〕000042号",
                request,
                List.of(
                        CertifiedResult.Part.whole(request.items().get(0), answer(1, found())),
                        CertifiedResult.Part.whole(request.items().get(1), answer(2, nothing())),
                        CertifiedResult.Part.whole(
                                request.items().get(2), answer(3, new RegisterExtract("510107", AT, Map.of())))),
                AT);
    }

    /** A queue of three courts: the first released, the second in force in its place, the third waits on a share. */
    static QueueState queue() {
        var released = AT.plusSeconds(9_000_000);
        var a = seizureOf("A1", YUBEI, 1234, SeizureScope.WHOLE);
        var b = seizureOf("B1", WUHOU, 88, SeizureScope.WHOLE);
        var c = seizureOf("C1", YUBEI, 5678, SeizureScope.share("李某甲", 1, 2));
        var first = new StandingSeizure(
                a, 4711, AT, SeizureExtent.WHOLE, SeizureState.RELEASED, -1, YUBEI, SeizureStage.ENFORCEMENT,
                a.caseNumber(), Optional.of(AT), Optional.of(LocalDate.of(2029, 11, 26)), Optional.of(released),
                List.of(),
                List.of(
                        change(AT, Optional.empty(), SeizureState.ACTIVE, QueueReason.DELIVERED_FREE),
                        change(
                                released,
                                Optional.of(SeizureState.ACTIVE),
                                SeizureState.RELEASED,
                                QueueReason.RELEASED)));
        var second = new StandingSeizure(
                b, 4712, AT.plusSeconds(86_400), SeizureExtent.WHOLE, SeizureState.ACTIVE, 0, WUHOU,
                SeizureStage.ENFORCEMENT, b.caseNumber(), Optional.of(released),
                Optional.of(LocalDate.of(2030, 3, 10)), Optional.empty(), List.of(),
                List.of(
                        waits(AT.plusSeconds(86_400)),
                        change(
                                released,
                                Optional.of(SeizureState.WAITING),
                                SeizureState.ACTIVE,
                                QueueReason.PROMOTED_AFTER_RELEASE)));
        var third = new StandingSeizure(
                c, 4713, AT.plusSeconds(200_000), SeizureExtent.of(c.scope()), SeizureState.WAITING, 1, YUBEI,
                SeizureStage.ENFORCEMENT, c.caseNumber(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), List.of(waits(AT.plusSeconds(200_000))));
        var late = new QueueNote(4721, true, QueueReason.SEIZURE_ENDED, "A1", QueueReason.SEIZURE_ENDED.rule());
        return new QueueState(
                unit(1),
                AT.plusSeconds(10_000_000),
                List.of(first, second, third),
                List.of(),
                List.of(late),
                Optional.of(LocalDate.of(2030, 3, 10)));
    }

    private static StateChange waits(Instant at) {
        return change(at, Optional.empty(), SeizureState.WAITING, QueueReason.DELIVERED_BEHIND);
    }

    private static StateChange change(Instant at, Optional<SeizureState> from, SeizureState to, QueueReason why) {
        return new StateChange(at, 4711, from, to, why, why.rule());
    }

    private static Seizure seizureOf(String id, CourtCode court, int serial, SeizureScope scope) {
        var number = "（2026）" + court + "执" + serial + "号";
        return new Seizure(
                id,
                SeizureKind.SEIZURE,
                scope,
                court,
                number,
                number,
                SeizureStage.ENFORCEMENT,
                "李**",
                SeizureTerm.years(3));
    }

    static LedgerSheet ledger() {
        return new LedgerSheet("510107", List.of(building(1, DEBTOR, "1/2")), queue(), Optional.empty());
    }
}
