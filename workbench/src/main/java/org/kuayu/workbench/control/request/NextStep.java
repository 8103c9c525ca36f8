package org.kuayu.workbench.control.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestKind;
import org.kuayu.workbench.control.RequestWords;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Numbers;

/**
 * The one sentence with which a request begins: who must do what by when, on which article.
 *
 * @param sentence in words
 * @param law where the rule stands; empty where it is the court's own order of work
 * @param late whether it is late
 * @param done whether nothing is left to do
 */
public record NextStep(String sentence, String law, boolean late, boolean done) {
    /** What waits most urgently: what the court has to mend comes before what it waits for. */
    private static final List<ItemState> URGENCY = List.of(
            ItemState.DRAFT,
            ItemState.APPROVED,
            ItemState.RETURNED,
            ItemState.SENT,
            ItemState.FETCHED,
            ItemState.ACCEPTED,
            ItemState.REGISTERED,
            ItemState.REFUSED,
            ItemState.CONFIRMED);

    /** The sentence for this request, now. */
    static NextStep of(ControlRequest request, Names names, Messages messages, Instant now) {
        Optional<ItemState> state = URGENCY.stream()
                .filter(s -> request.items().stream().anyMatch(i -> i.state() == s))
                .findFirst();
        if (state.isEmpty()) {
            return new NextStep(messages.say("next.WITHDRAWN"), "", false, true);
        }
        return new Writer(request, names, messages, now).write(state.get());
    }

    /** Whom the sentence names. */
    record Names(String registry, String drafter) {}

    /** Writes the sentence. */
    private record Writer(ControlRequest request, Names names, Messages messages, Instant now) {
        NextStep write(ItemState state) {
            return switch (state) {
                case SENT, FETCHED, ACCEPTED -> registry(state);
                case CONFIRMED -> kept();
                case DRAFT -> plain(request.life().sentBack().isEmpty() ? "DRAFT" : "DRAFT.back");
                default -> plain(state.name());
            };
        }

        private NextStep plain(String state) {
            long count = request.items().stream()
                    .filter(i -> i.state().name().equals(state))
                    .count();
            String sentence = messages.say("next." + state, names.registry, Math.max(1, count), names.drafter);
            return new NextStep(sentence, messages.sayOr("next." + state + ".law", ""), false, false);
        }

        private NextStep registry(ItemState state) {
            Optional<Instant> due = request.items().stream()
                    .filter(i -> i.state() == state)
                    .flatMap(i -> i.due().stream())
                    .min(Comparator.naturalOrder());
            boolean late = request.items().stream().anyMatch(i -> RequestWords.late(i, now));
            String key = state == ItemState.ACCEPTED ? "next.ACCEPTED." : "next.SENT.";
            String kind = request.kind() == RequestKind.INQUIRY ? "INQUIRY" : "CONTROL";
            String when = due.map(d -> Times.end(d, messages)).orElse("—");
            return new NextStep(
                    messages.say(key + kind + (late ? ".late" : ""), names.registry, when),
                    messages.say(key + kind + ".law"),
                    late,
                    false);
        }

        /** Everything is confirmed: what remains is the term of the seizure. */
        private NextStep kept() {
            Optional<LocalDate> end = request.items().stream()
                    .flatMap(i -> i.result().stream())
                    .flatMap(r -> r.lastDay().stream())
                    .min(Comparator.naturalOrder());
            boolean runs = request.kind() == RequestKind.SEIZURE || request.kind() == RequestKind.RENEWAL;
            if (!runs || end.isEmpty()) {
                return new NextStep(messages.say("next.CONFIRMED"), "", false, true);
            }
            return new NextStep(
                    messages.say("next.CONFIRMED.term", Numbers.day(end.get(), messages)),
                    messages.say("next.CONFIRMED.law"),
                    false,
                    false);
        }
    }
}
