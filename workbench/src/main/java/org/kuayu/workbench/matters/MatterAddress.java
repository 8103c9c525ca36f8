package org.kuayu.workbench.matters;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.matter.MatterFilter.Order;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.WorkQuery;
import org.kuayu.matter.WorkQuery.Tab;
import org.kuayu.workbench.control.Address;
import org.kuayu.workbench.control.Paging;

/**
 * The address of a part of a work list. What is not understood is left out, never an error.
 *
 * @param tab which list
 * @param place for which place; empty: the first of the reader's
 * @param kind which kind; empty: all
 * @param state which state of that kind; empty: any
 * @param text part of identifier, number or title
 * @param order in which order
 * @param page from 1
 */
public record MatterAddress(
        Tab tab, String place, Optional<MatterKind> kind, String state, String text, Order order, int page) {
    /** Matters a page. */
    public static final int PAGE = 30;

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 100_000;

    /** Reads the parameters of an address. */
    public static MatterAddress parse(Map<String, List<String>> parameters) {
        Optional<MatterKind> kind = constant(MatterKind.class, first(parameters, "kind"));
        return new MatterAddress(
                constant(Tab.class, first(parameters, "tab")).orElse(Tab.MINE),
                first(parameters, "place"),
                kind,
                kind.isPresent() ? first(parameters, "state") : "",
                first(parameters, "q"),
                constant(Order.class, first(parameters, "order")).orElse(Order.DAYS_WAITING),
                Paging.number(first(parameters, "page"), LAST_PAGE));
    }

    static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        String value = values.isEmpty() ? "" : values.getFirst().strip();
        return value.substring(0, Math.min(LONGEST, value.length()));
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String written) {
        return EnumSet.allOf(type).stream().filter(c -> key(c).equals(written)).findFirst();
    }

    /** A constant as an address names it. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it asks for. */
    public WorkQuery query() {
        return new WorkQuery(
                tab,
                Optional.of(place).filter(p -> !p.isEmpty()),
                kind.map(Set::of).orElse(Set.of()),
                state.isEmpty() ? Set.of() : Set.of(state),
                text,
                order);
    }

    /** Whether it asks for less than the whole list. */
    public boolean narrowed() {
        return kind.isPresent() || !text.isEmpty();
    }

    /** The first page of another list. */
    public MatterAddress with(Tab other) {
        return new MatterAddress(other, place, kind, state, text, order, 1);
    }

    /** Another page. */
    public MatterAddress withPage(int number) {
        return new MatterAddress(tab, place, kind, state, text, order, number);
    }

    /** The same list at another path: as a table. */
    public String at(String path) {
        return Address.of(path)
                .with("tab", tab == Tab.MINE ? "" : key(tab))
                .with("place", place)
                .with("kind", kind.map(MatterAddress::key).orElse(""))
                .with("state", state)
                .with("q", text)
                .with("order", order == Order.DAYS_WAITING ? "" : key(order))
                .with("page", page > 1 ? Integer.toString(page) : "")
                .toString();
    }

    @Override
    public String toString() {
        return at("/matters");
    }
}
