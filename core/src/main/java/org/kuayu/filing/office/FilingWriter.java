package org.kuayu.filing.office;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.course.FilingAct;
import org.kuayu.filing.course.FilingClocks;
import org.kuayu.filing.course.FilingDecision;
import org.kuayu.filing.course.FilingDraft;
import org.kuayu.filing.course.FilingEvent;
import org.kuayu.filing.course.FilingFields;
import org.kuayu.filing.course.FilingReceipts;
import org.kuayu.filing.course.FilingState;
import org.kuayu.filing.course.FilingTable;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Payload;
import org.kuayu.matter.Fields;
import org.kuayu.matter.Matter;
import org.kuayu.matter.Matter.Standing;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.Sealed;
import org.kuayu.matter.same.DuplicateKeys;
import org.kuayu.party.Person;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Writes the events of filings with cover, clocks and keys. Inside a write. */
final class FilingWriter {
    private static final String SERIES = "filing";

    private final FilingParts parts;
    private final FilingClocks clocks;
    private final Tokens tokens;

    FilingWriter(FilingParts parts, FilingClocks clocks) {
        this.parts = parts;
        this.clocks = clocks;
        tokens = new Tokens(parts.book().store(), MatterKind.FILING);
    }

    private MatterBook book() {
        return parts.book();
    }

    Instant instant() {
        return parts.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The cover of what was taken at the same counter under the same token. */
    Optional<Matter> findTaken(FilingDraft draft) {
        return tokens.find(draft.from(), draft.token());
    }

    /** Takes the draft in under the next number. */
    Reading<Filing> take(Actor by, FilingDraft draft) {
        Instant now = instant();
        String id = String.format(
                Locale.ROOT,
                "F-%d-%06d",
                now.atZone(org.kuayu.calendar.LegalDay.ZONE).getYear(),
                book().store().next(SERIES));
        MatterEvent event = event(new Header(id, 1, now, by), FilingEvent.TAKE, FilingFields.of(draft), Optional.empty());
        Filing filing = Filing.of(List.of(event));
        var cover = new Matter(
                id, MatterKind.FILING, "", FilingTitles.title(draft), List.of(draft.from(), draft.court()), draft.from(),
                Optional.of(by.login()), filing.state().name(), Standing.OPEN, now, now, FilingTitles.flags(draft),
                clocks.next(filing), 1);
        var keys = new ArrayList<>(keys(draft));
        keys.addAll(tokens.keys(draft.from(), draft.token()));
        return kept(filing, event, cover, Optional.of(keys));
    }

    static List<String> keys(FilingDraft draft) {
        List<Person> persons = draft.parties().stream().map(party -> party.person()).toList();
        String text = draft.claim().cause() + " " + String.join(" ", draft.claim().requests()) + " " + draft.claim().facts();
        return draft.claim().fen().isPresent()
                ? DuplicateKeys.of(persons, text, draft.claim().fen().getAsLong())
                : DuplicateKeys.of(persons, text);
    }

    /** The act upon the filing; refused by the table. */
    Reading<Filing> act(Actor by, Filing filing, FilingAct act) {
        return switch (FilingTable.next(filing.state(), act.event())) {
            case Reading.Refused<FilingState>(Remark reason) -> new Reading.Refused<>(reason);
            case Reading.Understood<FilingState>(FilingState next, var doubts) -> write(by, filing, act);
        };
    }

    private Reading<Filing> write(Actor by, Filing filing, FilingAct act) {
        List<MatterEvent> before = book().store().listEvents(filing.id());
        var header = new Header(filing.id(), before.size() + 1, instant(), by);
        MatterEvent event = event(
                header,
                act.event(),
                FilingFields.of(act),
                filing.receipts().isEmpty() ? Optional.empty() : Optional.of(filing.receipts().getLast()));
        var all = new ArrayList<>(before);
        all.add(event);
        Filing after = Filing.of(all);
        Matter cover = book().store().find(filing.id()).orElseThrow();
        return kept(after, event, moved(cover, after, act, header), Optional.empty());
    }

    /** Which event: of what, in which place, when and by whom. */
    private record Header(String id, int sequence, Instant at, Actor by) {}

    private static MatterEvent event(
            Header header, FilingEvent kind, Fields.Writer facts, Optional<org.kuayu.exchange.Receipt> last) {
        var bare = new MatterEvent(
                header.id, header.sequence, header.at, header.by, kind.act(), facts.fields(), Sealed.NONE);
        return FilingReceipts.sealed(bare, facts, last);
    }

    /** The cover after the act: whose turn it is staffs it, and the case number becomes its number. */
    private Matter moved(Matter cover, Filing after, FilingAct act, Header header) {
        FilingState state = after.state();
        Standing standing = state.last()
                ? Standing.DONE
                : state == FilingState.SUPPLEMENT ? Standing.ON_HOLD : Standing.OPEN;
        Matter moved = cover.moved(state.name(), standing, clocks.next(after), header.at);
        FilingDraft draft = after.draft();
        return switch (act) {
            case FilingAct.Receive() -> moved.staffed(draft.court(), Optional.empty());
            case FilingAct.Fetch() -> moved.staffed(draft.court(), Optional.of(header.by.login()));
            case FilingAct.Accept(var number) ->
                moved.titled(number, moved.title(), moved.places()).staffed(draft.from(), opener(after));
            default -> state.decided() ? moved.staffed(draft.from(), opener(after)) : moved;
        };
    }

    private static Optional<String> opener(Filing filing) {
        return Optional.of(filing.stamps().getFirst().by().login());
    }

    private Reading<Filing> kept(Filing filing, MatterEvent event, Matter cover, Optional<List<String>> keys) {
        var change = new MatterBook.Change(event, cover, clocks.of(filing), keys, Payload.of(told(filing)));
        return switch (book().record(change)) {
            case Reading.Refused<Matter>(Remark reason) -> new Reading.Refused<>(reason);
            case Reading.Understood<Matter> written -> Reading.of(filing);
        };
    }

    /** What the journal keeps for figures and for whoever follows it; no name. */
    private static Map<String, String> told(Filing filing) {
        FilingDraft draft = filing.draft();
        var facts = new TreeMap<String, String>();
        facts.put("state", filing.state().name());
        facts.put("kind", draft.kind());
        facts.put("from", draft.from());
        facts.put("court", draft.court());
        facts.put("cause", draft.claim().cause());
        facts.put("parties", Integer.toString(draft.parties().size()));
        facts.put("papers", Integer.toString(filing.papers().size()));
        facts.put("crossRegion", Boolean.toString(!region(draft.from()).equals(region(draft.court()))));
        draft.origin().ifPresent(origin -> facts.put("origin", origin));
        filing.decision().map(FilingDecision::number).filter(n -> !n.isEmpty()).ifPresent(n -> facts.put("number", n));
        if (!filing.receipts().isEmpty()) {
            facts.put("receipt", filing.receipts().getLast().digest().text());
        }
        return facts;
    }

    private static String region(String place) {
        String court = place.substring(place.lastIndexOf('-') + 1);
        return CourtCode.parse(court).value().flatMap(Courts::regionOf).map(r -> r.code()).orElse("");
    }
}
