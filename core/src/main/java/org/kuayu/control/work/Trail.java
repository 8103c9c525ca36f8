package org.kuayu.control.work;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.Target;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Journal;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.party.PersonKey;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.text.Masking;

/**
 * Writes the acts of property control into the journal: who, in which role, of which court, for which case and purpose,
 * about whom (by key, never by number), with which result (handbook S7).
 */
public final class Trail {
    /** A draft was kept. */
    public static final Act DRAFTED = new Act("request.drafted");
    /** A draft got other content. */
    public static final Act REDRAFTED = new Act("request.redrafted");
    /** A request was approved. */
    public static final Act APPROVED = new Act("request.approved");
    /** Approval was refused. */
    public static final Act SENT_BACK = new Act("request.sent-back");
    /** A request was taken back. */
    public static final Act WITHDRAWN = new Act("request.withdrawn");
    /** A request was sealed and sent. */
    public static final Act SENT = new Act("request.sent");
    /** A registry fetched items. */
    public static final Act FETCHED = new Act("request.fetched");
    /** A registry took an item in. */
    public static final Act ACCEPTED = new Act("request.accepted");
    /** A registry made the register entry. */
    public static final Act REGISTERED = new Act("request.registered");
    /** A registry answered an inquiry. */
    public static final Act ANSWERED = new Act("request.answered");
    /** A registry refused an item. */
    public static final Act REFUSED = new Act("request.refused");
    /** A registry gave an item back. */
    public static final Act RETURNED = new Act("request.returned");
    /** A court took note of a result. */
    public static final Act CONFIRMED = new Act("request.confirmed");
    /** A registry was reminded that it is late. */
    public static final Act REMINDED = new Act("request.reminded");
    /** A request of another system's court came in over a wire. */
    public static final Act RECEIVED = new Act("request.received");
    /** Somebody tried something that was refused; nothing changed. */
    public static final Act ATTEMPT = new Act("request.attempt-refused");
    /** An answer was seen in full. */
    public static final Act ANSWER_SEEN = new Act("answer.seen");
    /** An answer came that does not belong to its request; it was not taken. */
    public static final Act MISMATCHED = new Act("answer.mismatched");
    /** A paper was kept for a draft. */
    public static final Act ATTACHED = new Act("paper.attached");
    /** An attached paper was seen. */
    public static final Act PAPER_SEEN = new Act("paper.seen");
    /** The ledger of a unit was seen. */
    public static final Act LEDGER_SEEN = new Act("ledger.seen");
    /** A notice on paper was entered. */
    public static final Act NOTICE = new Act("notice.entered");

    private static final int MOST_TARGETS = 500;

    private final Journal journal;

    Trail(Journal journal) {
        this.journal = journal;
    }

    /** Writes an act upon a request with these facts beside its own; inside a write. */
    public Entry request(Officer by, Act act, ControlRequest request, Map<String, String> facts) {
        var all = new TreeMap<>(facts);
        all.put("roles", roles(by));
        all.put("kind", request.kind().name());
        all.put("registry", request.registry());
        all.put("items", Integer.toString(request.items().size()));
        all.put("revision", Long.toString(request.revision()));
        all.computeIfAbsent(
                "targets", t -> targets(request.items().stream().map(i -> i.target()).toList()));
        request.life().digest().ifPresent(d -> all.put("digest", d.text()));
        return journal.append(Draft.of(by.actor(), act, new Subject("request", request.id()))
                .forCase(request.forCase().number())
                .because(request.purpose())
                .with(Payload.of(all)));
    }

    /** The facts of one item of a request, with more. */
    public static Map<String, String> item(ControlRequest request, int item, Map<String, String> more) {
        var all = new TreeMap<>(more);
        all.put("item", Integer.toString(item));
        request.findItem(item).ifPresent(i -> {
            all.put("state", i.state().name());
            all.put("targets", targets(List.of(i.target())));
        });
        return all;
    }

    /** Writes that somebody tried in vain, in a write of its own. */
    public void attempt(Officer by, Subject about, Attempt attempt) {
        String codes = attempt.findings.stream()
                .filter(Finding::error)
                .map(f -> f.remark().code())
                .distinct()
                .collect(Collectors.joining(" "));
        var facts = Map.of("roles", roles(by), "tried", attempt.tried, "codes", codes, "targets", attempt.targets);
        var draft = Draft.of(by.actor(), ATTEMPT, about).with(Payload.of(facts));
        var withCase = attempt.caseNumber.isBlank() ? draft : draft.forCase(shortened(attempt.caseNumber));
        journal.write(() -> journal.append(
                attempt.purpose.isBlank() ? withCase : withCase.because(shortened(attempt.purpose))));
    }

    /**
     * What was tried in vain.
     *
     * @param tried the act: {@code draft}, {@code approve} …
     * @param caseNumber the case as stated; empty for none
     * @param purpose as stated; empty for none
     * @param targets keys of whom it was about
     * @param findings why it was refused
     */
    public record Attempt(
            String tried, String caseNumber, String purpose, String targets, List<Finding> findings) {}

    /** Writes an act about something else; inside a write. */
    public Entry other(Draft draft, Map<String, String> facts) {
        return journal.append(draft.with(Payload.of(facts)));
    }

    /** The subject of everything about one unit. */
    public static Subject unit(UnitNumber unit) {
        return new Subject("unit", unit.value());
    }

    /** Whom and what it is about: keys of persons and numbers of units, the first of many. */
    public static String targets(List<Target> targets) {
        String first = targets.stream()
                .limit(MOST_TARGETS)
                .map(t -> t instanceof Target.OfUnit unit
                        ? unit.unit().value() + "/" + PersonKey.of(t.person()).value()
                        : PersonKey.of(t.person()).value())
                .collect(Collectors.joining(" "));
        return targets.size() > MOST_TARGETS ? first + " …" + targets.size() : first;
    }

    /** The roles of an officer, for a payload. */
    public static String roles(Officer officer) {
        return officer.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    private static String shortened(String text) {
        String masked = Masking.inText(text);
        return masked.length() > 200 ? masked.substring(0, 200) : masked;
    }
}
