package org.kuayu.mediation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.MemoryStores;
import org.kuayu.calendar.LegalDay;
import org.kuayu.court.CourtCode;
import org.kuayu.directory.Mediator;
import org.kuayu.matter.Matter;
import org.kuayu.matter.SeenMatter;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputeFile.Claim;
import org.kuayu.mediation.act.DisputeFile.Grade;
import org.kuayu.mediation.act.DisputeFile.Labour;
import org.kuayu.mediation.act.DisputeFile.Origin;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.DisputeParty.Contact;
import org.kuayu.mediation.act.DisputeParty.Details;
import org.kuayu.mediation.act.DisputeParty.Role;
import org.kuayu.mediation.act.MediationChannel;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.mediation.agreement.AgreementFrame;
import org.kuayu.mediation.agreement.AgreementParty;
import org.kuayu.mediation.agreement.Obligation;
import org.kuayu.party.Person;
import org.kuayu.region.DivisionCode;
import org.kuayu.search.MemoryCaseIndex;
import org.kuayu.staff.Officer;
import org.kuayu.text.Reading;

/** Two courts, two mediation bodies, four mediators, and a clock that goes when told; every person is invented. */
public final class MediationWorld implements AutoCloseable {
    public static final String YUBEI = "渝0112";
    public static final String LINSHUI = "川1623";
    public static final String YUBEI_BODY = "MB-03";
    public static final String LINSHUI_BODY = "MB-04";
    public static final String LABOUR_CENTRE = "MB-01";
    public static final String WAGES = "民事/劳动争议、人事争议、新就业形态用工纠纷/劳动争议/劳动合同纠纷/追索劳动报酬纠纷";
    public static final String LOAN = "民事/合同、准合同纠纷/合同纠纷/借款合同纠纷/民间借贷纠纷";

    public final MemoryStores stores;
    public final Kuayu kuayu;
    public final Mediation mediation;
    private final Ticker clock = new Ticker();

    /** A clock that stands until it is told to go. */
    private static final class Ticker extends Clock {
        private Instant now = Instant.parse("2024-01-02T01:00:00Z");

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

    public MediationWorld() {
        stores = new MemoryStores(clock);
        kuayu = Kuayu.builder()
                .stores(stores)
                .index(new MemoryCaseIndex(stores.cases(), stores.documents()))
                .clock(clock)
                .build();
        mediation = kuayu.mediation();
        stores.journal().write(() -> {
            staff("court", "林月", org.kuayu.staff.Role.COURT_STAFF, Optional.of(CourtCode.of(YUBEI)));
            staff("linshui", "孙文", org.kuayu.staff.Role.COURT_STAFF, Optional.of(CourtCode.of(LINSHUI)));
            mediator("wang", "王和", YUBEI_BODY);
            mediator("zhou", "周顺", YUBEI_BODY);
            mediator("chen", "陈平", LINSHUI_BODY);
            mediator("he", "何安", LABOUR_CENTRE);
            return 0;
        });
    }

    private void staff(String login, String name, org.kuayu.staff.Role role, Optional<CourtCode> court) {
        stores.staff().put(new Officer(login, name, Set.of(role), court, "-", true));
    }

    private void mediator(String login, String name, String body) {
        staff(login, name, org.kuayu.staff.Role.MEDIATOR, Optional.empty());
        stores.directory().put(new Mediator(
                login,
                Optional.of(login),
                name,
                List.of(body),
                Set.of("50", "51"),
                Set.of(),
                Set.of(),
                OptionalLong.empty(),
                Set.of(),
                List.of(),
                true));
    }

    public void clockTo(Instant at) {
        clock.now = at;
    }

    public void dayTo(LocalDate day) {
        clockTo(instant(day, LocalTime.of(10, 0)));
    }

    public static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LegalDay.ZONE).toInstant();
    }

    public Instant now() {
        return clock.now;
    }

    public Worker worker(String login) {
        return kuayu.directory().worker(stores.staff().find(login).orElseThrow());
    }

    /** One person against one firm, across the border. */
    public DisputeFile file(String cause, MediationChannel channel, String body) {
        boolean pending = channel.pendingCase();
        var origin = new Origin(
                channel,
                channel.byCourt() ? Optional.of(YUBEI) : Optional.empty(),
                pending ? "（2024）渝0112民初1号" : "",
                body,
                List.of(LINSHUI));
        Optional<Labour> labour = cause.equals(WAGES)
                ? Optional.of(new Labour(Optional.of(LocalDate.of(2024, 1, 5)), false, Labour.Duties.PAY))
                : Optional.empty();
        return new DisputeFile(
                origin,
                List.of(person("王小明", Role.APPLICANT), firm("重庆甲建筑有限公司")),
                cause,
                "申请人自2023年3月起为被申请人工作，被申请人拖欠其工资至今未付，多次催要无果。",
                List.of(new Claim("支付拖欠的工资", Optional.of(3_600_000L))),
                List.of(),
                Grade.BLUE,
                labour,
                Optional.empty());
    }

    public static DisputeParty person(String name, Role role) {
        var contact = new Contact(
                "四川省邻水县某镇1号", Optional.of(DivisionCode.of("511623")), "13800001234", "", true);
        return new DisputeParty(
                "", role, "", Person.natural(name, "511623190001010017"), Details.NONE, contact, List.of());
    }

    public static DisputeParty firm(String name) {
        var contact = new Contact(
                "重庆市渝北区某路2号", Optional.of(DivisionCode.of("500112")), "02300001111", "", true);
        return new DisputeParty(
                "",
                Role.RESPONDENT,
                "",
                Person.organisation(name, "91500112MA5U000000"),
                new Details("", "", "李总", ""),
                contact,
                List.of());
    }

    public Reading<Matter> act(String login, String id, DisputeAct act) {
        return mediation.act(worker(login), seen(id), act);
    }

    public Reading<Matter> act(String login, String id, DisputeAct act, LocalDate day) {
        return mediation.act(worker(login), seen(id), act, day);
    }

    /** The dispute as one of its mediators sees it; before there is one, its court or its body. */
    public DisputeView shown(String id) {
        DisputeView first = mediation.find(worker("linshui"), id).orElseThrow();
        String reader = first.dispute().mediatorLogins().stream().findFirst().orElse("court");
        return mediation.find(worker(reader), id).orElse(first);
    }

    public SeenMatter seen(String id) {
        return SeenMatter.of(stores.matters().find(id).orElseThrow());
    }

    /** An agreement of all parties under which the firm pays in so many instalments from this day on. */
    public Agreement paying(DisputeView view, long fen, LocalDate first, int instalments) {
        var pay = Obligation.pay("P2", "P1", fen, first).in("银行转账").instalments(instalments);
        return worded(view, pay, List.of("双方再无其他争议。"));
    }

    /** An agreement with these obligations and clauses. */
    public Agreement worded(DisputeView view, List<Obligation> obligations, List<String> clauses) {
        var parties = new ArrayList<AgreementParty>();
        view.dispute().file().parties().forEach(p ->
                parties.add(new AgreementParty(p.id(), p.side(), p.person(), p.details().head(), "")));
        var frame = new AgreementFrame(
                "调字1号",
                view.cover().id(),
                AgreementFrame.Form.INVITED,
                "渝北区人民调解委员会",
                view.dispute().mediators().stream().map(m -> m.post().name()).toList(),
                parties.size() + 1);
        return new Agreement(
                frame, parties, "双方存在劳动关系。", "工资数额", obligations, clauses, "逾期按日支付违约金。", "银行转账", "");
    }

    @Override
    public void close() {
        kuayu.close();
    }
}
