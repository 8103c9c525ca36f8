package org.kuayu.property;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.party.Person;
import org.kuayu.party.PersonMatch.Degree;

/**
 * An extract read as the answer to the question about one person: grouped by right (PI-3), each entry judged (PI-4),
 * with what else stands on the unit (PI-19).
 *
 * @param extract the extract
 * @param asked who was asked for
 */
public record RegisterHits(RegisterExtract extract, Person asked) {
    public RegisterHits {
        Objects.requireNonNull(extract, "extract");
        Objects.requireNonNull(asked, "asked");
    }

    /** The kinds that were supplied, found or not, in the order of {@link RightKind}. */
    public List<RightKind> groups() {
        return List.copyOf(extract.lists().keySet());
    }

    /**
     * The entries of this kind, in the register's order; empty where not supplied, an empty list where none was found.
     */
    public Optional<List<RegisterHit>> findGroup(RightKind kind) {
        return extract.findList(kind)
                .map(list -> list.stream().map(entry -> RegisterHit.of(entry, asked)).toList());
    }

    /** Every right that the person holds, exactly or perhaps, by kind. */
    public List<RegisterHit> list() {
        return groups().stream()
                .flatMap(kind -> findGroup(kind).orElseThrow().stream())
                .filter(RegisterHit::held)
                .toList();
    }

    /** The rights that the person holds in this degree. */
    public List<RegisterHit> list(Degree degree) {
        return list().stream().filter(hit -> hit.match().degree() == degree).toList();
    }

    /** The encumbrances on the unit of this hit, by kind; none for an entry without unit number. */
    public List<RegisterEntry> listEncumbrances(RegisterHit hit) {
        return extract.lists().values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.kind().encumbrance() && entry != hit.entry())
                .filter(entry -> entry.unit().isPresent() && entry.unit().equals(hit.entry().unit()))
                .toList();
    }

    /** Whether the person holds nothing in the lists supplied, and at least one was supplied. */
    public boolean nothingFound() {
        return !groups().isEmpty() && list().isEmpty();
    }
}
