package org.kuayu.filing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
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
import org.kuayu.filing.catalogue.SeenAs;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.course.FilingAct;
import org.kuayu.filing.course.FilingClaim;
import org.kuayu.filing.course.FilingDraft;
import org.kuayu.filing.course.FilingPaper;
import org.kuayu.filing.course.FilingParty;
import org.kuayu.filing.course.FilingRole;
import org.kuayu.matter.Worker;
import org.kuayu.party.Person;
import org.kuayu.search.MemoryCaseIndex;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** A counter in Linshui, a court in Yubei, a wire that may be cut, and a clock that goes when told; all persons are invented. */
public final class FilingWorld implements AutoCloseable {
    public static final String LINSHUI = "川1623";
    public static final String YUBEI = "渝0112";
    public static final Person WORKER = Person.natural("王秀英", "511623199003072316");
    public static final Person FIRM = Person.organisation("重庆甲建筑有限公司", "91500112MA5U000000");

    public final MemoryStores stores;
    public final Kuayu kuayu;
    public final FilingService filing;
    public final Worker linshui = worker("chen.ls", LINSHUI);
    public final Worker yubei = worker("he.yb", YUBEI);
    public final Worker stranger = worker("zhou.jj", "川0104");
    public Optional<String> cut = Optional.empty();
    private final Ticker clock = new Ticker();
    private int tokens;

    private static final class Ticker extends Clock {
        private Instant now = at("2025-09-25 09:30");

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

    public FilingWorld() {
        stores = new MemoryStores(clock);
        kuayu = Kuayu.builder()
                .stores(stores)
                .index(new MemoryCaseIndex(stores.cases(), stores.documents()))
                .clock(clock)
                .filingWire(message -> cut)
                .build();
        filing = kuayu.filing();
    }

    /** {@code 2025-09-25 09:30} in Shanghai. */
    public static Instant at(String minute) {
        return LocalDateTime.parse(minute.replace(' ', 'T')).atZone(LegalDay.ZONE).toInstant();
    }

    public void now(String minute) {
        clock.now = at(minute);
    }

    public static Worker worker(String login, String place) {
        var officer = new Officer(
                login, login, Set.of(Role.COURT_STAFF), Optional.of(CourtCode.of(place)), "hash", true);
        return new Worker(officer, List.of(place, "SC-" + place));
    }

    public FilingDraft draft() {
        return draft("civil", List.of(
                new FilingParty(FilingRole.CLAIMANT, WORKER, "13800001234", "四川省邻水县鼎屏镇", ""),
                FilingParty.of(FilingRole.RESPONDENT, FIRM)));
    }

    public FilingDraft draft(String kind, List<FilingParty> parties) {
        var claim = new FilingClaim(
                "追索劳动报酬纠纷", List.of("支付工资30000元"), OptionalLong.of(3_000_000), "2025年3月至6月在被告工地做工，未付工资。", List.of());
        return new FilingDraft(
                "t-" + ++tokens, kind, LINSHUI, YUBEI, parties, claim,
                List.of(paper("complaint"), paper("identity"), paper("service-address")), true, Optional.empty());
    }

    public FilingPaper paper(String code) {
        byte[] bytes = ("%PDF-1.7 " + code).getBytes(StandardCharsets.UTF_8);
        return new FilingPaper(
                code, filing.keepPaper(linshui, code + ".pdf", bytes).orThrow(), SeenAs.ORIGINAL);
    }

    /** A filing that Yubei has. */
    public Filing received() {
        Filing taken = filing.take(linshui, draft()).orThrow();
        return act(linshui, taken, new FilingAct.Send());
    }

    public Filing act(Worker by, Filing filing, FilingAct act) {
        return this.filing.act(by, filing.id(), filing.version(), act).orThrow();
    }

    public String refusal(Worker by, Filing filing, FilingAct act) {
        var reading = this.filing.act(by, filing.id(), filing.version(), act);
        return reading.value().map(done -> "done").orElseGet(() -> reading.remarks().getFirst().code());
    }

    public static List<FilingParty> claimants(int count) {
        var parties = new ArrayList<FilingParty>();
        for (int i = 1; i <= count; i++) {
            parties.add(FilingParty.of(FilingRole.CLAIMANT, Person.unnumbered("李某" + i, true)));
        }
        parties.add(FilingParty.of(FilingRole.RESPONDENT, FIRM));
        return parties;
    }

    @Override
    public void close() {
        kuayu.close();
    }
}
