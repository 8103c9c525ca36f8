package org.kuayu.workbench.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.Seizure;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.request.DebtorName;
import org.kuayu.control.request.RequestCase;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.property.UnitNumber;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Visit;

/**
 * The form of a notice on paper, as typed.
 *
 * @param act what it says: seize, preseize, renew, release, owner, transfer, registered, sold
 * @param fields every other field as typed, by name
 */
public record PaperForm(String act, Map<String, String> fields) {
    /** What a notice may say, in the order of the list. */
    public static final List<String> ACTS =
            List.of("seize", "preseize", "renew", "release", "sold", "transfer", "registered", "owner");

    private static final List<String> NAMES = List.of(
            "unit", "at", "court", "case", "notice", "debtor", "start", "end", "years", "seizure", "part", "buyer");

    /** A notice that was read. */
    record Notice(UnitNumber unit, Instant at, QueueAct act) {}

    /** The empty form, the time of arrival filled in. */
    static PaperForm empty(Instant now, String unit) {
        var at = LocalDateTime.ofInstant(now, LegalDay.ZONE).truncatedTo(ChronoUnit.MINUTES);
        return new PaperForm("seize", Map.of("at", at.toString(), "years", "3", "unit", unit));
    }

    static PaperForm of(Visit visit) {
        var fields = new java.util.HashMap<String, String>();
        NAMES.forEach(name -> fields.put(name, visit.form(name).strip()));
        return new PaperForm(ACTS.contains(visit.form("act")) ? visit.form("act") : "seize", Map.copyOf(fields));
    }

    /** A field as typed, or empty text. */
    public String get(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The notice, or the errors by field. */
    Optional<Notice> read(Map<String, List<Remark>> errors) {
        Optional<UnitNumber> unit = taken("unit", UnitNumber.parse(get("unit")), errors);
        Optional<Instant> at = time(errors);
        Optional<QueueAct> said = says(errors);
        return errors.isEmpty() && unit.isPresent() && at.isPresent()
                ? said.map(a -> new Notice(unit.get(), at.get(), a))
                : Optional.empty();
    }

    private static <T> Optional<T> taken(String field, Reading<T> reading, Map<String, List<Remark>> errors) {
        if (reading.value().isEmpty()) {
            errors.put(field, reading.remarks());
        }
        return reading.value();
    }

    private Optional<Instant> time(Map<String, List<Remark>> errors) {
        try {
            return Optional.of(
                    LocalDateTime.parse(get("at")).atZone(LegalDay.ZONE).toInstant());
        } catch (DateTimeParseException e) {
            errors.put("at", List.of(new Remark("desk.time", get("at"))));
            return Optional.empty();
        }
    }

    private Optional<QueueAct> says(Map<String, List<Remark>> errors) {
        return switch (act) {
            case "renew" -> court(errors)
                    .flatMap(by -> term(errors).map(term -> new QueueAct.Renew(needed("seizure", errors), by, term)));
            case "release" -> court(errors)
                    .map(by -> new QueueAct.Release(needed("seizure", errors), by, scope()));
            case "sold" -> court(errors).map(by -> new QueueAct.Sold(by, scope(), Optional.empty()));
            case "transfer" -> court(errors).map(by -> new QueueAct.TransferOrdered(by, person("buyer", errors), scope()));
            case "registered" -> Optional.of(new QueueAct.TransferRegistered(person("buyer", errors), scope()));
            case "owner" -> Optional.of(new QueueAct.OwnerRegistered(person("buyer", errors)));
            default -> court(errors).flatMap(by -> term(errors).map(term -> new QueueAct.Deliver(seizure(by, term, errors))));
        };
    }

    private Seizure seizure(CourtCode by, SeizureTerm term, Map<String, List<Remark>> errors) {
        Optional<CaseNumber> number = taken("case", CaseNumber.parse(get("case")), errors);
        return new Seizure(
                needed("seizure", errors),
                act.equals("preseize") ? SeizureKind.PRE_SEIZURE : SeizureKind.SEIZURE,
                scope(),
                by,
                number.map(CaseNumber::display).orElse(get("case")),
                needed("notice", errors),
                number.map(RequestCase::stageOf).orElse(SeizureStage.ENFORCEMENT),
                person("debtor", errors),
                term);
    }

    private SeizureScope scope() {
        return get("part").isEmpty() ? SeizureScope.WHOLE : SeizureScope.part(get("part"));
    }

    private String needed(String field, Map<String, List<Remark>> errors) {
        if (get(field).isEmpty()) {
            errors.put(field, List.of(Remark.of("desk.missing")));
        }
        return get(field);
    }

    /** A person as the queue names him. */
    private String person(String field, Map<String, List<Remark>> errors) {
        String name = needed(field, errors);
        return name.isEmpty() ? name : DebtorName.written(name);
    }

    private Optional<CourtCode> court(Map<String, List<Remark>> errors) {
        Optional<CourtCode> court = Courts.bundled()
                .findByName(get("court"))
                .map(c -> c.code())
                .or(() -> CourtCode.parse(get("court")).value());
        if (court.isEmpty()) {
            errors.put("court", List.of(new Remark("desk.court", get("court"))));
        }
        return court;
    }

    private Optional<SeizureTerm> term(Map<String, List<Remark>> errors) {
        try {
            if (!get("end").isEmpty()) {
                Optional<LocalDate> start = get("start").isEmpty()
                        ? Optional.empty()
                        : Optional.of(LocalDate.parse(get("start")));
                return Optional.of(
                        new SeizureTerm(start, Optional.of(LocalDate.parse(get("end"))), Optional.empty()));
            }
            return Optional.of(SeizureTerm.years(Integer.parseInt(get("years"))));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            errors.put("end", List.of(new Remark("desk.term", get("end") + get("years"))));
            return Optional.empty();
        }
    }
}
