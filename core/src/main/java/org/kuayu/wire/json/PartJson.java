package org.kuayu.wire.json;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.journal.Digest;
import org.kuayu.party.Person;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterExtract;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;

/** The parts of contents: persons, terms, scopes, extracts of a register. */
final class PartJson {
    private PartJson() {}

    static Map<String, Object> person(Person person) {
        return members(
                "name", person.name(),
                "natural", person.natural(),
                "idType", person.idType().name(),
                "number", person.number());
    }

    static Optional<Person> person(JsonFields in) {
        String name = in.text("name");
        boolean natural = in.truth("natural").orElse(true);
        String number = in.textOr("number");
        return in.constant("idType", Person.IdType.class)
                .filter(type -> !name.isBlank())
                .map(type -> new Person(name, natural, type, number));
    }

    static Map<String, Object> scope(SeizureScope scope) {
        var out = members("reach", scope.reach().name());
        switch (scope.reach()) {
            case WHOLE -> out.put("reach", "WHOLE");
            case SHARE -> {
                out.put("holder", scope.holder());
                out.put("numerator", (long) scope.numerator());
                out.put("denominator", (long) scope.denominator());
            }
            case PART -> out.put("part", scope.part());
        }
        return out;
    }

    static Optional<SeizureScope> scope(JsonFields in) {
        return in.constant("reach", SeizureScope.Reach.class).flatMap(reach -> switch (reach) {
            case WHOLE -> Optional.of(SeizureScope.WHOLE);
            case SHARE -> share(in.text("holder"), in.number("numerator"), in.number("denominator"));
            case PART -> Optional.of(in.text("part")).filter(p -> !p.isBlank()).map(SeizureScope::part);
        });
    }

    private static Optional<SeizureScope> share(String holder, long numerator, long denominator) {
        boolean right = !holder.isEmpty() && numerator > 0 && numerator <= denominator && denominator < 1_000_000;
        return right
                ? Optional.of(SeizureScope.share(holder, (int) numerator, (int) denominator))
                : Optional.empty();
    }

    static Map<String, Object> term(SeizureTerm term) {
        var out = new TreeMap<String, Object>();
        day(out, "start", term.writtenStart());
        day(out, "end", term.writtenEnd());
        term.length().ifPresent(length -> out.put("length", length.toString()));
        return out;
    }

    static Optional<SeizureTerm> term(JsonFields in) {
        var start = in.day("start");
        var end = in.day("end");
        var length = in.read("length", PartJson::period);
        return end.isEmpty() && length.isEmpty() ? Optional.empty() : Optional.of(new SeizureTerm(start, end, length));
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<Digest> digest(String text) {
        return text.matches("[a-z0-9-]{1,20}:[0-9a-f]{32,128}") ? Optional.of(new Digest(text)) : Optional.empty();
    }

    static void day(Map<String, Object> out, String name, Optional<LocalDate> day) {
        day.ifPresent(d -> out.put(name, d.toString()));
    }

    static Map<String, Object> extract(RegisterExtract extract) {
        var lists = new TreeMap<String, Object>();
        extract.lists()
                .forEach((kind, entries) ->
                        lists.put(kind.wireName(), entries.stream().map(PartJson::entry).toList()));
        return members("registry", extract.registry(), "asOf", extract.asOf().toString(), "lists", lists);
    }

    /** A list that is absent was not supplied, one that is empty is empty. */
    static Optional<RegisterExtract> extract(JsonFields in) {
        String registry = in.text("registry");
        var asOf = in.instant("asOf");
        var lists = new EnumMap<RightKind, List<RegisterEntry>>(RightKind.class);
        in.object("lists").ifPresent(all -> {
            for (RightKind kind : RightKind.values()) {
                if (all.has(kind.wireName())) {
                    lists.put(kind, all.list(kind.wireName(), e -> entry(kind, e)));
                }
            }
        });
        return asOf.map(at -> new RegisterExtract(registry, at, lists));
    }

    private static Map<String, Object> entry(RegisterEntry entry) {
        var out = members(
                "id", entry.id(),
                "fields", new TreeMap<String, Object>(entry.fields()),
                "holders", entry.holders().stream().map(PartJson::holder).toList());
        entry.unit().ifPresent(unit -> out.put("unit", unit.value()));
        return out;
    }

    private static Optional<RegisterEntry> entry(RightKind kind, JsonFields in) {
        var unit = in.read("unit", text -> UnitNumber.parse(text).value());
        return Optional.of(new RegisterEntry(
                kind, in.text("id"), unit, in.texts("fields"), in.list("holders", PartJson::holder)));
    }

    private static Map<String, Object> holder(RightHolder holder) {
        return members(
                "person", person(holder.person()),
                "share", holder.share(),
                "coOwnership", holder.coOwnership(),
                "fields", new TreeMap<String, Object>(holder.fields()));
    }

    private static Optional<RightHolder> holder(JsonFields in) {
        return in.object("person")
                .flatMap(PartJson::person)
                .map(person -> new RightHolder(
                        person, in.textOr("share"), in.textOr("coOwnership"), in.texts("fields")));
    }

    /** Members from names and values in turn. */
    static Map<String, Object> members(Object... namesAndValues) {
        var out = new TreeMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return out;
    }
}
