package org.kuayu.filing.office;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kuayu.calendar.LegalDay;
import org.kuayu.court.CourtCode;
import org.kuayu.filing.JointDesk;
import org.kuayu.filing.catalogue.ServiceItem;
import org.kuayu.filing.counter.DeskAct;
import org.kuayu.filing.counter.DeskCall;
import org.kuayu.filing.counter.DeskClocks;
import org.kuayu.filing.counter.DeskEvent;
import org.kuayu.filing.counter.DeskFields;
import org.kuayu.filing.counter.DeskGuard;
import org.kuayu.filing.counter.DeskSession;
import org.kuayu.filing.counter.DeskState;
import org.kuayu.filing.counter.DeskTable;
import org.kuayu.journal.Payload;
import org.kuayu.matter.Fields;
import org.kuayu.matter.Matter;
import org.kuayu.matter.Matter.Standing;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterStore;
import org.kuayu.matter.Sealed;
import org.kuayu.matter.Worker;
import org.kuayu.text.Masking;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Sessions between counters over the matters of the system. Thread-safe. */
final class DeskOffice implements JointDesk {
    private static final String SERIES = "desk";
    private static final int MOST = 200;

    private final FilingParts parts;
    private final DeskClocks clocks;
    private final Tokens tokens;

    DeskOffice(FilingParts parts) {
        this.parts = parts;
        this.clocks = new DeskClocks(parts.deadlines());
        tokens = new Tokens(store(), MatterKind.JOINT_DESK);
    }

    private MatterStore store() {
        return parts.book().store();
    }

    @Override
    public Reading<DeskSession> open(Worker by, DeskCall call) {
        return parts.book().journal().write(() -> refusal(by, call)
                .<Reading<DeskSession>>map(Reading.Refused::new)
                .orElseGet(() -> earlier(by, call).map(Reading::of).orElseGet(() -> opened(by, call))));
    }

    private Optional<Remark> refusal(Worker by, DeskCall call) {
        if (parts.settings().catalogue().findItem(call.item()).isEmpty()) {
            return Optional.of(new Remark("desk.unknown-item", call.item()));
        }
        if (!by.places().contains(call.local())) {
            return Optional.of(new Remark("filing.not-your-counter", call.local()));
        }
        if (CourtCode.parse(call.remote()).value().flatMap(parts.settings().courts()::findByCode).isEmpty()) {
            return Optional.of(new Remark("filing.court-unknown", call.remote()));
        }
        if (call.local().endsWith(call.remote())) {
            return Optional.of(Remark.of("desk.same-place"));
        }
        return call.citizen().isBlank() ? Optional.of(Remark.of("desk.no-citizen")) : Optional.empty();
    }

    private Optional<DeskSession> earlier(Worker by, DeskCall call) {
        return tokens.find(call.local(), call.token()).flatMap(earlier -> find(by, earlier.id()));
    }

    private Reading<DeskSession> opened(Worker by, DeskCall call) {
        Instant now = instant();
        String id = String.format(
                Locale.ROOT, "D-%d-%06d", now.atZone(LegalDay.ZONE).getYear(), store().next(SERIES));
        var event = new MatterEvent(
                id, 1, now, by.actor(), DeskEvent.OPEN.act(), DeskFields.of(call), Sealed.NONE);
        DeskSession session = DeskSession.of(List.of(event));
        String item = parts.settings().catalogue().findItem(call.item()).map(ServiceItem::zh).orElseThrow();
        var cover = new Matter(
                id, MatterKind.JOINT_DESK, "", item + " " + Masking.name(call.citizen()),
                List.of(call.local(), call.remote()), call.remote(), Optional.empty(), session.state().name(),
                Standing.OPEN, now, now, Set.of(), clocks.next(session), 1);
        return kept(session, event, cover, Optional.of(tokens.keys(call.local(), call.token())));
    }

    private Instant instant() {
        return parts.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Reading<DeskSession> act(Worker by, String id, String token, DeskAct act) {
        return parts.book().journal().write(() -> find(by, id)
                .map(session -> session.has(token) ? Reading.of(session) : act(by, session, token, act))
                .orElseGet(() -> Reading.refused("desk.unknown", id)));
    }

    private Reading<DeskSession> act(Worker by, DeskSession session, String token, DeskAct act) {
        boolean local = by.places().contains(session.call().local());
        boolean remote = by.places().contains(session.call().remote());
        Reading<DeskState> next = DeskTable.next(session.state(), act.event());
        if (next instanceof Reading.Refused<DeskState>(Remark reason)) {
            return new Reading.Refused<>(reason);
        }
        return DeskGuard.check(session, act, local, remote)
                .<Reading<DeskSession>>map(Reading.Refused::new)
                .orElseGet(() -> write(by, session.id(), DeskFields.of(token, act), act.event()));
    }

    private Reading<DeskSession> write(
            Worker by, String id, Fields facts, DeskEvent kind) {
        var events = new ArrayList<>(store().listEvents(id));
        var event = new MatterEvent(id, events.size() + 1, instant(), by.actor(), kind.act(), facts, Sealed.NONE);
        events.add(event);
        DeskSession after = DeskSession.of(events);
        Standing standing = after.state().last() ? Standing.DONE : Standing.OPEN;
        Matter moved = store().find(id)
                .orElseThrow()
                .moved(after.state().name(), standing, clocks.next(after), event.at());
        Matter cover = kind == DeskEvent.ANSWER ? moved.staffed(moved.team(), Optional.of(by.login())) : moved;
        return kept(after, event, cover, Optional.empty());
    }

    private Reading<DeskSession> kept(
            DeskSession session, MatterEvent event, Matter cover, Optional<List<String>> keys) {
        var change = new MatterBook.Change(event, cover, clocks.of(session), keys, Payload.of(told(session)));
        return switch (parts.book().record(change)) {
            case Reading.Refused<Matter>(Remark reason) -> new Reading.Refused<>(reason);
            case Reading.Understood<Matter> written -> Reading.of(session);
        };
    }

    private Map<String, String> told(DeskSession session) {
        var facts = new TreeMap<String, String>();
        facts.put("state", session.state().name());
        facts.put("item", session.call().item());
        facts.put("local", session.call().local());
        facts.put("remote", session.call().remote());
        facts.put("papers", Integer.toString(session.papers().size()));
        session.answered().ifPresent(
                at -> facts.put("waitedSeconds", Long.toString(session.waited(at).toSeconds())));
        session.outcome().ifPresent(outcome -> facts.put("outcome", outcome.name()));
        return facts;
    }

    @Override
    public Optional<DeskSession> find(Worker by, String id) {
        return store().find(id)
                .filter(m -> m.kind() == MatterKind.JOINT_DESK)
                .filter(by::sees)
                .map(m -> DeskSession.of(store().listEvents(id)));
    }

    @Override
    public int version(String id) {
        return store().find(id).filter(m -> m.kind() == MatterKind.JOINT_DESK).map(Matter::version).orElse(0);
    }

    @Override
    public List<DeskSession> listWaiting(Worker by) {
        var filter = MatterFilter.at(by.places()).in(Set.of(DeskState.WAITING.name()));
        return sessions(filter, 0).stream()
                .filter(session -> by.places().contains(session.call().remote()))
                .sorted(Comparator.comparing(DeskSession::opened))
                .toList();
    }

    @Override
    public List<DeskSession> listOpen(Worker by) {
        var open = Set.of(DeskState.WAITING.name(), DeskState.OPEN.name());
        return sessions(MatterFilter.at(by.places()).in(open), 0);
    }

    @Override
    public List<DeskSession> listOver(Worker by, int offset, int limit) {
        var filter = MatterFilter.at(by.places())
                .standing(Set.of(Standing.DONE))
                .by(MatterFilter.Order.NEWEST);
        return sessions(filter, offset).stream().limit(limit).toList();
    }

    private List<DeskSession> sessions(MatterFilter filter, int offset) {
        return store().list(filter.ofKinds(Set.of(MatterKind.JOINT_DESK)), offset, MOST).stream()
                .map(matter -> DeskSession.of(store().listEvents(matter.id())))
                .toList();
    }
}
