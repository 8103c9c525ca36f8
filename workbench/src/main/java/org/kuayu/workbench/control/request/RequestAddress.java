package org.kuayu.workbench.control.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestKind;
import org.kuayu.workbench.control.Address;
import org.kuayu.workbench.control.Paging;
import org.kuayu.workbench.control.Times;

/**
 * The address of a part of the list of requests. What is not understood is left out, never an error.
 *
 * @param kind what was asked; empty: everything
 * @param state at least one item is in it; empty: any
 * @param registry code of the registry
 * @param text part of case number, request number, notice, purpose or unit number
 * @param login who drafted, approved or sent
 * @param from first day of drafting, inclusive
 * @param until last day of drafting, inclusive
 * @param overdue only what a registry is late with
 * @param page from 1
 */
public record RequestAddress(
        Optional<RequestKind> kind,
        Optional<ItemState> state,
        String registry,
        String text,
        String login,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean overdue,
        int page) {
    /** Requests a page. */
    public static final int PAGE = 30;

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 100_000;

    /** Reads the parameters of an address. */
    public static RequestAddress parse(Map<String, List<String>> parameters) {
        return new RequestAddress(
                constant(RequestKind.class, first(parameters, "kind")),
                constant(ItemState.class, first(parameters, "state")),
                first(parameters, "registry"),
                first(parameters, "q"),
                first(parameters, "by"),
                Times.day(first(parameters, "from")),
                Times.day(first(parameters, "until")),
                !first(parameters, "overdue").isEmpty(),
                Paging.number(first(parameters, "page"), LAST_PAGE));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        String value = values.isEmpty() ? "" : values.getFirst().strip();
        return value.substring(0, Math.min(LONGEST, value.length()));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String written) {
        return EnumSet.allOf(type).stream().filter(c -> key(c).equals(written)).findFirst();
    }

    /** A kind or state as an address names it. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The filter that it asks for. */
    public RequestFilter filter(Instant now) {
        return new RequestFilter(
                Set.of(),
                registry,
                kind.map(Set::of).orElse(Set.of()),
                state.map(Set::of).orElse(Set.of()),
                text,
                login,
                from.map(LegalDay::start),
                until.map(LegalDay::after),
                overdue ? Optional.of(now) : Optional.empty());
    }

    /** Whether it asks for less than everything. */
    public boolean narrowed() {
        return kind.isPresent()
                || state.isPresent()
                || overdue
                || from.isPresent()
                || until.isPresent()
                || !(registry + text + login).isEmpty();
    }

    /** Another page of the list. */
    public RequestAddress withPage(int number) {
        return new RequestAddress(kind, state, registry, text, login, from, until, overdue, number);
    }

    @Override
    public String toString() {
        return Address.of("/requests")
                .with("kind", kind.map(RequestAddress::key).orElse(""))
                .with("state", state.map(RequestAddress::key).orElse(""))
                .with("registry", registry)
                .with("q", text)
                .with("by", login)
                .with("from", from.map(LocalDate::toString).orElse(""))
                .with("until", until.map(LocalDate::toString).orElse(""))
                .with("overdue", overdue ? "1" : "")
                .with("page", page > 1 ? Integer.toString(page) : "")
                .toString();
    }
}
