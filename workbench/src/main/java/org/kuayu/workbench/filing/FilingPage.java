package org.kuayu.workbench.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.filing.catalogue.FilingKind;
import org.kuayu.filing.catalogue.NeededPaper;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.course.FilingEvent;
import org.kuayu.filing.course.FilingHop;
import org.kuayu.filing.course.FilingParty;
import org.kuayu.filing.course.FilingState;
import org.kuayu.filing.course.FilingTable;
import org.kuayu.journal.Actor;
import org.kuayu.matter.HistoryLine;
import org.kuayu.matter.Matter;
import org.kuayu.matter.Worker;
import org.kuayu.party.Person;
import org.kuayu.staff.Officer;
import org.kuayu.text.Masking;
import org.kuayu.text.Remark;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.matters.ClockLine;
import org.kuayu.workbench.matters.NextLine;
import org.kuayu.workbench.shell.Visit;

/** What the page of one filing shows. */
public final class FilingPage {
    private final Kuayu kuayu;
    private final Visit visit;
    private final Filing filing;
    private final Sight sight;
    private final FilingWords words;
    private final Worker worker;
    private final Matter cover;

    /** Why an act was refused, and whether numbers are shown in full. */
    record Sight(Optional<Remark> refused, boolean revealed) {}

    FilingPage(Kuayu kuayu, Visit visit, Filing filing, Sight sight) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.filing = filing;
        this.sight = sight;
        this.words = new FilingWords(kuayu, visit);
        this.worker = FilingWords.worker(kuayu, visit);
        this.cover = kuayu.filing().findCover(worker, filing.id()).orElseThrow();
    }

    /** The filing. */
    public Filing filing() {
        return filing;
    }

    /** The cover. */
    public Matter cover() {
        return cover;
    }

    /** The words of the page. */
    public FilingWords words() {
        return words;
    }

    /** The state in words. */
    public String state() {
        return words.matters().state(cover);
    }

    /** The sentence of the next step. */
    public NextLine next() {
        return words.matters().next(cover);
    }

    /** All clocks. */
    public List<ClockLine> clocks() {
        return words.matters().clocks(kuayu.filing().listClocks(worker, filing.id()));
    }

    /** The moment to which what is left refers. */
    public String asOf() {
        return Times.minute(kuayu.clock().instant());
    }

    /** Why the act was refused. */
    public Optional<String> refused() {
        return sight.refused().map(words::sentence);
    }

    /** What has just been done; empty text for nothing. */
    public String done() {
        String done = visit.query("done");
        return done.matches("[a-z]{1,12}") && visit.messages().has("filing.done." + done) ? done : "";
    }

    /** Whether numbers are shown in full. */
    public boolean revealed() {
        return sight.revealed();
    }

    /** A party's name as far as it is shown here. */
    public String name(FilingParty party) {
        return sight.revealed() ? party.person().name() : party.person().maskedName();
    }

    /** A party's number as far as it is shown here. */
    public String number(FilingParty party) {
        Person person = party.person();
        String number = sight.revealed() ? person.number() : person.maskedNumber();
        return number.isEmpty() ? visit.say("filing.unnumbered") : number;
    }

    /** A party's telephone as far as it is shown here. */
    public String phone(FilingParty party) {
        return sight.revealed() ? party.phone() : Masking.phone(party.phone());
    }

    /** The name of the kind. */
    public String kind() {
        return kuayu.filing()
                .catalogue()
                .findKind(filing.draft().kind())
                .map(kind -> kind.name(words.language()))
                .orElse(filing.draft().kind());
    }

    /** The checklist of the kind, for what may be asked for. */
    public List<NeededPaper> checklist() {
        return kuayu.filing()
                .catalogue()
                .findKind(filing.draft().kind())
                .map(FilingKind::papers)
                .orElse(List.of());
    }

    /** The reason on a hop in words. */
    public String note(FilingHop hop) {
        return words.code(hop.note()).orElse(hop.note());
    }

    /** A moment to the minute. */
    public String minute(Instant at) {
        return Times.minute(at);
    }

    /** A value typed before the act was refused. */
    public String typed(String name) {
        return sight.refused().isPresent() ? visit.form(name) : "";
    }

    /** Whether the officer works at the counter. */
    public boolean helper() {
        return worker.places().contains(filing.draft().from());
    }

    /** Whether the officer works at the competent court. */
    public boolean court() {
        return worker.places().contains(filing.draft().court());
    }

    /** Whether the event is open to the officer now. */
    public boolean may(FilingEvent event) {
        boolean his = switch (event.side()) {
            case HELPER -> helper();
            case COURT -> court();
            case EITHER -> helper() || court();
            case SYSTEM -> false;
        };
        return his && FilingTable.next(filing.state(), event).value().isPresent();
    }

    /** Whether what is missing may still be asked for. */
    public boolean mayAsk() {
        return may(FilingEvent.ASK_SUPPLEMENT) && filing.supplement().isEmpty();
    }

    /** Whether it is on its way and did not get through. */
    public boolean failed() {
        return filing.failure().isPresent();
    }

    /** Whether an officer of the court opened it already. */
    public boolean fetched() {
        return filing.findLast(FilingEvent.FETCH).isPresent();
    }

    /** The moment of receipt as a form writes it, with the number of its event; empty before. */
    public Optional<Filing.Stamp> received() {
        return filing.findLast(FilingEvent.SUPPLY).or(() -> filing.findLast(FilingEvent.RECEIVE));
    }

    /** A case number to begin with: of this year and the competent court. */
    public String numberStart() {
        int year = LegalDay.of(kuayu.clock().instant()).getYear();
        return "（" + year + "）" + filing.draft().court() + "民初";
    }

    /** Whether nothing more can be done. */
    public boolean over() {
        return filing.state().last();
    }

    /** Whether the court has it and has not decided. */
    public boolean underReview() {
        return filing.state() == FilingState.UNDER_REVIEW;
    }

    /** What happened to it, the newest first (WF-2). */
    public List<HistoryLine> history() {
        return kuayu.worklist().history(worker, filing.id()).reversed();
    }

    /** Who acted, by name. */
    public String officer(HistoryLine line) {
        String login = line.actor().login();
        return login.equals(Actor.SYSTEM.login())
                ? visit.say("who.transfer")
                : kuayu.staff().find(login).map(Officer::name).orElse(login);
    }

    /** The state before and after; empty text where it did not change. */
    public String moved(HistoryLine line) {
        return line.after()
                .filter(after -> line.before().filter(after::equals).isEmpty())
                .map(after -> line.before().map(before -> state(before) + " → ").orElse("") + state(after))
                .orElse("");
    }

    private String state(String code) {
        return visit.messages().sayOr("matter.state.FILING." + code, code);
    }
}
