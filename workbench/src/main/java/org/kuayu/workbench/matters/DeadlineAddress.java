package org.kuayu.workbench.matters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.calendar.LegalDay;
import org.kuayu.matter.diary.DueQuery;
import org.kuayu.matter.diary.DueQuery.Whose;
import org.kuayu.matter.MatterKind;
import org.kuayu.workbench.control.Address;
import org.kuayu.workbench.control.Paging;

/**
 * The address of a part of the list of dates. What is not understood is left out, never an error.
 *
 * @param whose whose matters
 * @param place at which place; empty: all of the reader's
 * @param kind which kind of matter; empty: all
 * @param within how far ahead
 * @param page from 1
 */
public record DeadlineAddress(Whose whose, String place, Optional<MatterKind> kind, Within within, int page) {
    /** Dates a page. */
    public static final int PAGE = 50;

    private static final int LAST_PAGE = 100_000;

    /** How far ahead the list looks. */
    public enum Within {
        /** What is past. */
        OVERDUE(0),
        /** 7 days and what is past. */
        WEEK(7),
        /** 30 days and what is past; shown when nothing is asked. */
        MONTH(30),
        /** Everything. */
        ALL(0);

        private final int days;

        Within(int days) {
            this.days = days;
        }
    }

    /** Reads the parameters of an address. */
    public static DeadlineAddress parse(Map<String, List<String>> parameters) {
        return new DeadlineAddress(
                MatterAddress.constant(Whose.class, MatterAddress.first(parameters, "whose")).orElse(Whose.MINE),
                MatterAddress.first(parameters, "place"),
                MatterAddress.constant(MatterKind.class, MatterAddress.first(parameters, "kind")),
                MatterAddress.constant(Within.class, MatterAddress.first(parameters, "within")).orElse(Within.MONTH),
                Paging.number(MatterAddress.first(parameters, "page"), LAST_PAGE));
    }

    /** What it asks for at this instant; a clock is due at 24:00, the first instant of the next day. */
    public DueQuery query(Instant now) {
        Optional<Instant> until =
                switch (within) {
                    case ALL -> Optional.empty();
                    case OVERDUE -> Optional.of(now.plusMillis(1));
                    default -> Optional.of(LegalDay.after(LegalDay.of(now).plusDays(within.days)).plusMillis(1));
                };
        return new DueQuery(
                whose,
                Optional.of(place).filter(p -> !p.isEmpty()),
                kind.map(Set::of).orElse(Set.of()),
                Optional.empty(),
                until);
    }

    /** The first page of the list of others. */
    public DeadlineAddress with(Whose other) {
        return new DeadlineAddress(other, place, kind, within, 1);
    }

    /** The first page, looking this far. */
    public DeadlineAddress with(Within other) {
        return new DeadlineAddress(whose, place, kind, other, 1);
    }

    /** Another page. */
    public DeadlineAddress withPage(int number) {
        return new DeadlineAddress(whose, place, kind, within, number);
    }

    /** The same list at another path: as a table, as a calendar. */
    public String at(String path) {
        return Address.of(path)
                .with("whose", whose == Whose.MINE ? "" : MatterAddress.key(whose))
                .with("place", place)
                .with("kind", kind.map(MatterAddress::key).orElse(""))
                .with("within", within == Within.MONTH ? "" : MatterAddress.key(within))
                .with("page", page > 1 ? Integer.toString(page) : "")
                .toString();
    }

    @Override
    public String toString() {
        return at("/deadlines");
    }
}
