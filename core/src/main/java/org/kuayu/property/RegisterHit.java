package org.kuayu.property;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.party.Person;
import org.kuayu.party.PersonMatch;

/**
 * One entry of an extract judged against the person asked for (PI-4).
 *
 * @param entry the entry
 * @param holder the holder who is most likely that person; empty where none may be, as with a seizure of his unit
 * @param match how far that holder agrees; none, without reasons, where no holder may be that person
 */
public record RegisterHit(RegisterEntry entry, Optional<RightHolder> holder, PersonMatch match) {
    private static final PersonMatch NOBODY = new PersonMatch(PersonMatch.Degree.NONE, List.of());

    public RegisterHit {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(match, "match");
    }

    /** The entry judged against this person; of holders who agree equally, the first. */
    public static RegisterHit of(RegisterEntry entry, Person asked) {
        return entry.holders().stream()
                .map(holder -> new RegisterHit(entry, Optional.of(holder), PersonMatch.of(asked, holder.person())))
                .filter(RegisterHit::held)
                .min(Comparator.comparing(hit -> hit.match.degree()))
                .orElse(new RegisterHit(entry, Optional.empty(), NOBODY));
    }

    /** Whether the person holds this right, exactly or perhaps; else it stands on a unit of his. */
    public boolean held() {
        return match.found();
    }

    /** Who holds it besides: the co-owners 共有人 where the person is one of them. */
    public List<RightHolder> others() {
        return entry.holders().stream()
                .filter(other -> holder.filter(own -> own == other).isEmpty())
                .toList();
    }
}
