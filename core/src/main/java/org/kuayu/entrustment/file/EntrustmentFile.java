package org.kuayu.entrustment.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.matter.MatterEvent;

/**
 * The events of one entrustment as its procedure reads them: those of its own acts, each at the instant that counts, which a
 * later correction may have changed (BX-2). Immutable.
 */
public final class EntrustmentFile {
    /** The name of the step of a correction. */
    public static final String CORRECT = "correct";

    private final String prefix;
    private final List<MatterEvent> events;
    private final Map<Integer, Instant> corrected = new HashMap<>();

    /**
     * The file of these events.
     *
     * @param prefix what the codes of its acts begin with: {@code entrustment.act.}
     * @param all all events of the matter; acts of others, such as an assignment, are left out
     */
    public EntrustmentFile(String prefix, List<MatterEvent> all) {
        this.prefix = prefix;
        events = all.stream().filter(e -> e.act().code().startsWith(prefix)).toList();
        events.stream()
                .filter(e -> step(e).equals(CORRECT))
                .forEach(e -> corrected.put((int) e.facts().number("event"), e.facts().instant("at")));
    }

    /** The events, in their order. */
    public List<MatterEvent> events() {
        return events;
    }

    /** The step of an event: its act's code without the prefix. */
    public String step(MatterEvent event) {
        return event.act().code().substring(prefix.length());
    }

    /** When the event counts: as last corrected, else when it was entered. */
    public Instant at(MatterEvent event) {
        return corrected.getOrDefault(event.sequence(), event.at());
    }

    /** Whether the day of this event was corrected. */
    public boolean isCorrected(int sequence) {
        return corrected.containsKey(sequence);
    }

    /** The first event of this step. */
    public Optional<MatterEvent> first(String step) {
        return events.stream().filter(e -> step(e).equals(step)).findFirst();
    }

    /** The last event of this step. */
    public Optional<MatterEvent> last(String step) {
        return events.stream().filter(e -> step(e).equals(step)).reduce((earlier, later) -> later);
    }

    /** The first event of this step after another. */
    public Optional<MatterEvent> firstAfter(MatterEvent other, String... steps) {
        return events.stream()
                .filter(e -> e.sequence() > other.sequence() && List.of(steps).contains(step(e)))
                .findFirst();
    }

    /** Every event of this step. */
    public List<MatterEvent> list(String step) {
        return events.stream().filter(e -> step(e).equals(step)).toList();
    }

    /** The event with which it reached the other court: sent or sent again, and not failed. */
    public Optional<MatterEvent> delivered() {
        return events.stream()
                .filter(e -> step(e).equals("send") || step(e).equals("resend"))
                .filter(e -> e.facts().flag("delivered"))
                .findFirst();
    }

    /** Every paper that was added, in order; drafts that were replaced give none. */
    public List<EntrustedPaper> papers() {
        var out = new ArrayList<EntrustedPaper>();
        last("draft").ifPresent(e -> out.addAll(e.facts().under("order").list("papers", EntrustedPaper::read)));
        events.stream()
                .filter(e -> !step(e).equals("draft"))
                .forEach(e -> out.addAll(e.facts().list("papers", EntrustedPaper::read)));
        return out;
    }

    /** Every contact between the courts, oldest first. */
    public List<CourtContact> contacts() {
        return list("contact").stream()
                .map(e -> CourtContact.read(at(e), e.actor().login(), e.facts()))
                .toList();
    }

    /** The way from court to court so far. */
    public List<Hop> hops() {
        var out = new ArrayList<Hop>();
        for (MatterEvent e : events) {
            switch (step(e)) {
                case "send", "resend" -> sent(e, out);
                case "sign", "file" -> out.add(hop(Hop.Kind.FETCHED, e, ""));
                case "return", "lapse" -> out.add(hop(Hop.Kind.REFUSED, e, e.facts().text("reason")));
                default -> {
                    // no step of the way
                }
            }
        }
        return out;
    }

    private void sent(MatterEvent e, List<Hop> out) {
        out.add(hop(step(e).equals("send") ? Hop.Kind.ACCEPTED : Hop.Kind.RELAYED, e, ""));
        boolean delivered = e.facts().flag("delivered");
        out.add(hop(delivered ? Hop.Kind.DELIVERED : Hop.Kind.FAILED, e, e.facts().text("failure")));
    }

    private Hop hop(Hop.Kind kind, MatterEvent e, String reason) {
        return new Hop(kind, at(e), e.actor().login(), e.sequence(), e.facts().text("key"), reason);
    }
}
