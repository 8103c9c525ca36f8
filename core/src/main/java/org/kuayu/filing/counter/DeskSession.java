package org.kuayu.filing.counter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.filing.catalogue.SeenAs;
import org.kuayu.matter.MatterEvent;

/**
 * A session at the joint desk as its events tell it. All that was done is in the store, so either side may lose the
 * connection and rejoin. Immutable once told.
 */
public final class DeskSession {
    private final List<MatterEvent> events;
    private final DeskCall call;
    private final List<DeskPaper> papers = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final Set<String> tokens = new HashSet<>();
    private DeskState state = DeskState.WAITING;
    private Optional<Instant> answered = Optional.empty();
    private Optional<String> answerer = Optional.empty();
    private Optional<Instant> ended = Optional.empty();
    private Optional<DeskOutcome> outcome = Optional.empty();
    private String note = "";

    /**
     * A sentence that one side said to the other.
     *
     * @param sequence the number of its event
     * @param at when
     * @param by the login of who said it
     * @param text what he said
     */
    public record Said(int sequence, Instant at, String by, String text) {}

    private DeskSession(List<MatterEvent> events) {
        this.events = List.copyOf(events);
        this.call = DeskFields.call(events.getFirst().facts());
    }

    /**
     * The session that these events tell, the first of which opened it.
     *
     * @throws IllegalArgumentException if they tell of no session
     */
    public static DeskSession of(List<MatterEvent> events) {
        if (events.isEmpty() || !events.getFirst().act().equals(DeskEvent.OPEN.act())) {
            throw new IllegalArgumentException("no session");
        }
        var session = new DeskSession(events);
        events.stream().skip(1).forEach(event -> DeskEvent.find(event.act()).ifPresent(kind -> session.take(event, kind)));
        return session;
    }

    private void take(MatterEvent event, DeskEvent kind) {
        state = DeskTable.next(state, kind).orThrow();
        tokens.add(event.facts().text("token"));
        switch (kind) {
            case ANSWER -> {
                answered = Optional.of(event.at());
                answerer = Optional.of(event.actor().login());
            }
            case SHOW -> papers.add(shown(event));
            case DECIDE -> replace(
                    event, p -> p.decided(event.facts().flag("good"), event.facts().text("reason")));
            case MEND -> replace(
                    event,
                    p -> p.replaced(
                            DeskFields.file(event.facts()),
                            event.facts().constant("seen", SeenAs.class),
                            event.actor().login()));
            case SAY -> said.add(
                    new Said(event.sequence(), event.at(), event.actor().login(), event.facts().text("text")));
            case CLOSE, GIVE_UP -> end(event);
            case OPEN -> throw new IllegalArgumentException("opened twice");
        }
    }

    private DeskPaper shown(MatterEvent event) {
        return new DeskPaper(
                papers.size() + 1,
                event.facts().text("code"),
                DeskFields.file(event.facts()),
                event.facts().constant("seen", SeenAs.class),
                event.actor().login(),
                Optional.empty(),
                "",
                0);
    }

    private void replace(MatterEvent event, java.util.function.UnaryOperator<DeskPaper> change) {
        int at = (int) event.facts().number("of") - 1;
        papers.set(at, change.apply(papers.get(at)));
    }

    private void end(MatterEvent event) {
        ended = Optional.of(event.at());
        note = event.facts().text("reason");
        outcome = event.facts().optional("outcome").map(DeskOutcome::valueOf);
    }

    /** Its identifier. */
    public String id() {
        return events.getFirst().matter();
    }

    /** How many events there are. */
    public int version() {
        return events.size();
    }

    /** Who called for what. */
    public DeskCall call() {
        return call;
    }

    /** Where it stands. */
    public DeskState state() {
        return state;
    }

    /** When the local officer called. */
    public Instant opened() {
        return events.getFirst().at();
    }

    /** The login of the local officer. */
    public String opener() {
        return events.getFirst().actor().login();
    }

    /** When the remote officer answered. */
    public Optional<Instant> answered() {
        return answered;
    }

    /** The login of the remote officer. */
    public Optional<String> answerer() {
        return answerer;
    }

    /** How long the citizen waited for an answer, or has been waiting at this instant. */
    public Duration waited(Instant now) {
        return Duration.between(opened(), answered.or(() -> ended).orElse(now));
    }

    /** When it ended. */
    public Optional<Instant> ended() {
        return ended;
    }

    /** What it ended in; empty while it lasts, and where it was given up. */
    public Optional<DeskOutcome> outcome() {
        return outcome;
    }

    /** What was noted at the end. */
    public String note() {
        return note;
    }

    /** The papers in the order of showing, each as it is now. */
    public List<DeskPaper> papers() {
        return List.copyOf(papers);
    }

    /** The paper with this number. */
    public Optional<DeskPaper> findPaper(int number) {
        return papers.stream().filter(paper -> paper.number() == number).findFirst();
    }

    /** What was said, oldest first. */
    public List<Said> said() {
        return List.copyOf(said);
    }

    /** Whether an act under this token is in it already: sent again after a lost connection. */
    public boolean has(String token) {
        return tokens.contains(token);
    }

    /** Identifier and state; never who is in it. */
    @Override
    public String toString() {
        return id() + " " + state;
    }
}
