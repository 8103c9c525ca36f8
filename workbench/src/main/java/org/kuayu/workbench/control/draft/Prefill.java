package org.kuayu.workbench.control.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kuayu.Kuayu;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.party.Person;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.UnitNumber;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Visit;

/** Fills forms in from what is known already: a seizure that ends, a request that is repeated or mended, an answer. */
final class Prefill {
    private static final int LOOKED_AT = 200;

    private final Kuayu kuayu;
    private final Visit visit;

    Prefill(Kuayu kuayu, Visit visit) {
        this.kuayu = kuayu;
        this.visit = visit;
    }

    /** An order about one seizure, as the list of what is due opens it. */
    OrderForm ofSeizure(RequestKind kind, String unit, String seizure) {
        DraftFields fields = DraftFields.EMPTY.about(visit.query("case").strip(), "");
        Optional<UnitNumber> number = UnitNumber.parse(unit).value();
        if (number.isEmpty()) {
            return OrderForm.start(kind, fields, List.of());
        }
        OrderRow row = OrderRow.of(number.get().display(), "", "");
        for (ControlRequest request : requestsAbout(number.get())) {
            for (RequestItem item : request.items()) {
                if (item.target() instanceof Target.OfUnit target && made(item, seizure)) {
                    row = row(target, fields.caseNumber());
                    row = kind == RequestKind.SEIZURE ? row : row.about(request.id(), seizure);
                    return OrderForm.start(kind, fields, List.of(row));
                }
            }
        }
        return OrderForm.start(kind, fields, List.of(kind == RequestKind.SEIZURE ? row : row.about("", seizure)));
    }

    private static boolean made(RequestItem item, String seizure) {
        return item.result().filter(r -> r.seizure().equals(seizure)).isPresent();
    }

    private List<ControlRequest> requestsAbout(UnitNumber unit) {
        var filter = new RequestFilter(
                Set.of(),
                "",
                Set.of(RequestKind.SEIZURE),
                Set.of(),
                unit.value(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return kuayu.control().requests().list(visit.officer(), filter, 0, LOOKED_AT);
    }

    private OrderRow row(Target.OfUnit target, String caseNumber) {
        SeizureScope scope = target.scope();
        String words =
                switch (scope.reach()) {
                    case WHOLE -> "";
                    case SHARE -> scope.display();
                    case PART -> scope.part();
                };
        OrderRow row = OrderRow.of(target.unit().display(), target.certificate(), target.location())
                .within(scope.reach().name().toLowerCase(java.util.Locale.ROOT), words)
                .against(party(caseNumber, target.person()));
        return target.refersTo()
                .map(r -> row.about(r.request(), r.seizure()))
                .orElse(row);
    }

    /** The place of the person among the parties of the case; empty where there is none of that name. */
    private String party(String caseNumber, Person person) {
        return CaseChoice.record(kuayu, visit, caseNumber)
                .flatMap(r -> IntStream.range(0, r.parties().size())
                        .filter(i -> r.parties().get(i).name().equals(person.name()))
                        .boxed()
                        .findFirst())
                .map(Object::toString)
                .orElse("");
    }

    /** An order about what was ticked in an answer. */
    OrderForm ofAnswer(String answerId, List<String> picked) {
        var requests = kuayu.control().requests();
        var answer = requests.findAnswer(visit.officer(), answerId).orElseThrow(Refusal::notFound);
        var request = requests.find(visit.officer(), answer.request()).orElseThrow(Refusal::notFound);
        Person asked = request.findItem(answer.item()).orElseThrow(Refusal::notFound).target().person();
        String number = request.forCase().number();
        String party = party(number, asked);
        var rows = answer.extract().lists().values().stream()
                .flatMap(List::stream)
                .filter(e -> picked.contains(e.kind().wireName() + ":" + e.id()))
                .filter(e -> !e.kind().encumbrance())
                .map(e -> row(e).against(party))
                .toList();
        return OrderForm.start(RequestKind.SEIZURE, DraftFields.EMPTY.about(number, ""), rows);
    }

    private static OrderRow row(RegisterEntry entry) {
        return OrderRow.of(
                entry.unit().map(UnitNumber::display).orElse(""),
                entry.findField("bdcqzh").orElse(""),
                entry.location());
    }

    /** The fields of a request that is put in another shape, or asked again. */
    DraftFields fields(ControlRequest request, boolean again) {
        return new DraftFields(
                request.forCase().number(),
                "",
                request.kind() == RequestKind.INQUIRY ? request.purpose() : "",
                request.notice(),
                request.ruling(),
                request.entrustedBy().map(c -> c.value()).orElse(""),
                request.attachments(),
                again ? request.id() : request.supersedes().orElse(""),
                "",
                again ? "" : request.id(),
                again ? 0 : request.revision());
    }

    /** An order in the shape of this request; again: only what came back, as a new one. */
    OrderForm ofOrder(ControlRequest request, boolean again) {
        DraftFields fields = fields(request, again);
        var targets = targets(request, again);
        var rows = targets.stream().map(t -> row((Target.OfUnit) t, fields.caseNumber())).toList();
        Optional<SeizureTerm> term = targets.stream()
                .flatMap(t -> ((Target.OfUnit) t).term().stream())
                .findFirst();
        return new OrderForm(
                request.kind(),
                fields,
                term.flatMap(SeizureTerm::length).map(l -> "" + l.getYears()).orElse(""),
                term.flatMap(SeizureTerm::writtenStart).map(Object::toString).orElse(""),
                term.flatMap(SeizureTerm::writtenEnd).map(Object::toString).orElse(""),
                "",
                rows,
                "");
    }

    /** An inquiry in the shape of this request; again: only what came back, or all of it, as a new one. */
    InquiryForm ofInquiry(ControlRequest request, boolean again) {
        DraftFields fields = fields(request, again);
        Optional<CaseRecord> record = CaseChoice.record(kuayu, visit, fields.caseNumber());
        var parties = new ArrayList<Integer>();
        var lines = new StringBuilder();
        for (Target target : targets(request, again)) {
            String party = party(fields.caseNumber(), target.person());
            if (party.isEmpty() || record.isEmpty()) {
                lines.append(target.person().name()).append('\t').append(target.person().number()).append('\n');
            } else {
                parties.add(Integer.valueOf(party));
            }
        }
        return new InquiryForm(
                fields, List.of(request.registry()), List.of(), parties, Map.of(), lines.toString().strip());
    }

    private static List<Target> targets(ControlRequest request, boolean again) {
        boolean back = again && request.items().stream().anyMatch(Prefill::cameBack);
        return request.items().stream()
                .filter(i -> !back || cameBack(i))
                .map(RequestItem::target)
                .toList();
    }

    private static boolean cameBack(RequestItem item) {
        return item.state() == ItemState.RETURNED || item.state() == ItemState.REFUSED;
    }
}
