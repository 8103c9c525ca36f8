package org.kuayu.matter;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * Ties two matters, each time with a reason (WF-10). A tie is no event: neither matter gets another version by it, so that
 * nobody who types there is overtaken; the journal tells it of both. Thread-safe.
 */
public final class Ties {
    /** Two matters were tied. */
    public static final Act TIED = new Act("matter.tied");

    private static final Set<MatterLink.Kind> DECISIONS =
            EnumSet.of(MatterLink.Kind.SAME_DISPUTE, MatterLink.Kind.NOT_SAME);

    private final Worklist.Parts parts;

    /**
     * What somebody wants to tie.
     *
     * @param from the matter that was there first, or from which the other came
     * @param to the other
     * @param kind what ties them
     * @param reason why, in his words; not confidential
     */
    public record Wish(String from, String to, MatterLink.Kind kind, String reason) {
        public Wish {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(reason, "reason");
        }

        private boolean sides(MatterLink link) {
            boolean asWished = link.from().equals(from) && link.to().equals(to);
            boolean other = kind != MatterLink.Kind.CAME_FROM && link.from().equals(to) && link.to().equals(from);
            return asWished || other;
        }
    }

    /** Ties by these parts. */
    public Ties(Worklist.Parts parts) {
        this.parts = Objects.requireNonNull(parts, "parts");
    }

    /**
     * Ties the two. The same tie again is nothing new; with another reason it takes the place of the earlier one. Refusals:
     * {@code matter.tied-to-itself}, {@code matter.reason-missing}, {@code matter.not-seen}. Whoever decides whether two are
     * the same dispute must see one of them, for any other tie both.
     */
    public Reading<MatterLink> tie(Worker by, Wish wish) {
        return parts.book().journal().write(() -> {
            Optional<Remark> refusal = refusal(by, wish);
            if (refusal.isPresent()) {
                return new Reading.Refused<>(refusal.get());
            }
            List<MatterLink> links = store().listLinks(wish.from());
            Optional<MatterLink> there = links.stream()
                    .filter(link -> link.kind() == wish.kind() && wish.sides(link))
                    .findFirst();
            if (there.filter(link -> link.reason().equals(wish.reason().strip()) && stands(link, links)).isPresent()) {
                return Reading.of(there.get());
            }
            return Reading.of(keep(by, wish, there));
        });
    }

    private Optional<Remark> refusal(Worker by, Wish wish) {
        if (wish.from().equals(wish.to())) {
            return Optional.of(new Remark("matter.tied-to-itself", wish.from()));
        }
        if (wish.reason().isBlank()) {
            return Optional.of(Remark.of("matter.reason-missing"));
        }
        Optional<Matter> from = store().find(wish.from());
        Optional<Matter> to = store().find(wish.to());
        boolean one = from.filter(by::sees).isPresent() || to.filter(by::sees).isPresent();
        boolean both = from.filter(by::sees).isPresent() && to.filter(by::sees).isPresent();
        boolean known = from.isPresent() && to.isPresent() && (DECISIONS.contains(wish.kind()) ? one : both);
        return known ? Optional.empty() : Optional.of(new Remark("matter.not-seen", wish.to()));
    }

    private MatterLink keep(Worker by, Wish wish, Optional<MatterLink> there) {
        Instant at = parts.clock().instant();
        String from = there.map(MatterLink::from).orElse(wish.from());
        String to = there.map(MatterLink::to).orElse(wish.to());
        var link = new MatterLink(from, to, wish.kind(), wish.reason().strip(), by.login(), at);
        store().put(link);
        append(by, link, from, to);
        append(by, link, to, from);
        return link;
    }

    private void append(Worker by, MatterLink link, String about, String other) {
        var facts = Map.of("kind", link.kind().name(), "other", other, "reason", link.reason());
        parts.book()
                .journal()
                .append(Draft.of(by.actor(), TIED, new Subject(MatterBook.SUBJECT, about)).with(Payload.of(facts)));
    }

    /** The ties of the matter, oldest first; of two decisions on one pair only the later; empty if he may not see it. */
    public List<MatterLink> list(Worker worker, String id) {
        if (store().find(id).filter(worker::sees).isEmpty()) {
            return List.of();
        }
        List<MatterLink> links = store().listLinks(id);
        return links.stream().filter(link -> stands(link, links)).toList();
    }

    /** Whether nobody decided otherwise later. */
    public static boolean stands(MatterLink link, List<MatterLink> links) {
        return !DECISIONS.contains(link.kind())
                || links.stream()
                        .filter(other -> DECISIONS.contains(other.kind()))
                        .filter(other -> Set.of(other.from(), other.to()).equals(Set.of(link.from(), link.to())))
                        .max(Comparator.comparing(MatterLink::at).thenComparing(MatterLink::kind))
                        .filter(link::equals)
                        .isPresent();
    }

    private MatterStore store() {
        return parts.book().store();
    }
}
