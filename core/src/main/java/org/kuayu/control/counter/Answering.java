package org.kuayu.control.counter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.control.request.ItemEvent;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.ItemTable;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.control.work.ControlTools;
import org.kuayu.control.work.Trail;
import org.kuayu.exchange.Receipt;
import org.kuayu.party.PersonKey;
import org.kuayu.property.ExtractText;
import org.kuayu.property.RegisterExtract;
import org.kuayu.property.RegisterSearch;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Answering an inquiry; an empty answer is an answer and has its receipt. Inside a write. */
final class Answering {
    private final Counter counter;
    private final Intake intake;
    private final RegisterSearch register;

    Answering(Counter counter, Intake intake) {
        this.counter = counter;
        this.intake = intake;
        this.register = new RegisterSearch(counter.tools().registers());
    }

    private ControlTools tools() {
        return counter.tools();
    }

    /** Answers from the register as it reads now. */
    RequestOutcome answer(Place place) {
        if (place.item().answer().isPresent()) {
            return Counter.done(place, List.of());
        }
        var question = new RegisterSearch.Question(
                place.request().registry(), place.item().target().person(), Set.of(), tools().instant());
        var reading = register.ofPerson(question);
        return reading.value().map(extract -> answer(place, extract, reading.remarks())).orElseThrow();
    }

    private RequestOutcome answer(Place place, RegisterExtract extract, List<Remark> doubts) {
        return switch (answer(place, extract)) {
            case RequestOutcome.Done(var requests, var warnings) ->
                new RequestOutcome.Done(
                        requests,
                        doubts.stream()
                                .map(doubt -> new Finding("answer", doubt, Optional.empty(), false))
                                .toList());
            case RequestOutcome other -> other;
        };
    }

    /** Answers with this extract; the same again gives what it gave, another one is a conflict (handbook P4). */
    RequestOutcome answer(Place place, RegisterExtract extract) {
        if (place.unit().isPresent()) {
            return Counter.refused(new Remark("control.not-an-inquiry", place.request().kind().name()));
        }
        if (!extract.registry().equals(place.request().registry())) {
            return Counter.refused(new Remark("control.registry-differs", place.request().registry()));
        }
        Optional<InquiryAnswer> earlier = place.item().answer().flatMap(tools().answers()::find);
        if (earlier.isPresent()) {
            return same(earlier.get(), extract)
                    ? Counter.done(place, List.of())
                    : Counter.refused(new Remark("control.conflict", place.request().id()));
        }
        return switch (intake.accept(place)) {
            case RequestOutcome.Done(var requests, var warnings) -> {
                var taken = requests.getFirst();
                var item = taken.findItem(place.item().number()).orElseThrow();
                yield answered(new Place(place.by(), taken, item), extract);
            }
            case RequestOutcome other -> other;
        };
    }

    /** The same lists, whatever the instant of asking. */
    private static boolean same(InquiryAnswer earlier, RegisterExtract extract) {
        var then = new RegisterExtract(extract.registry(), earlier.extract().asOf(), extract.lists());
        return ExtractText.digest(then).equals(earlier.digest());
    }

    private RequestOutcome answered(Place place, RegisterExtract extract) {
        return switch (ItemTable.next(place.item().state(), ItemEvent.REGISTER)) {
            case Reading.Refused<ItemState>(var reason) -> Counter.refused(reason);
            case Reading.Understood<ItemState>(var next, var doubts) -> {
                InquiryAnswer answer = kept(place, extract);
                var facts = Map.of(
                        "answer", answer.id(),
                        "answerDigest", answer.digest().text(),
                        "bound", answer.bound().text(),
                        "results", Long.toString(count(extract)));
                var step = new Counter.Step(Trail.ANSWERED, next, Receipt.Kind.ANSWERED, facts);
                yield Counter.done(
                        counter.take(place.with(place.item().withAnswer(answer.id())), step), List.of());
            }
        };
    }

    private static long count(RegisterExtract extract) {
        return extract.lists().values().stream().mapToLong(List::size).sum();
    }

    private InquiryAnswer kept(Place place, RegisterExtract extract) {
        Instant now = tools().instant();
        int number = place.item().number();
        var answer = new InquiryAnswer(
                place.request().id() + "-" + number + "-a",
                place.request().id(),
                number,
                PersonKey.of(place.item().target().person()).value(),
                place.request().life().digest().orElseThrow(),
                extract,
                now,
                ExtractText.digest(extract));
        tools().answers().put(answer);
        return answer;
    }
}
