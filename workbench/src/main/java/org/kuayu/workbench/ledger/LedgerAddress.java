package org.kuayu.workbench.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kuayu.control.ledger.LedgerWish;
import org.kuayu.control.ledger.LedgerWish.Span;
import org.kuayu.control.ledger.LedgerWish.Usual;
import org.kuayu.control.ledger.WhatIf;
import org.kuayu.control.ledger.WhatIf.Supposed;
import org.kuayu.property.UnitNumber;

/**
 * The address of a ledger: the wish, the seizure chosen and the order of the table, as a query string and read back. What is
 * not understood is left out, never an error.
 *
 * @param unit the unit
 * @param wish how it is shown
 * @param on the key of the row whose details are open; empty for none
 * @param order of the table
 */
public record LedgerAddress(UnitNumber unit, LedgerWish wish, String on, Order order) {
    private static final int LONGEST = 200;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /** The order of the table. */
    public enum Order {
        /** As the picture: in force, waiting, ended. */
        PLACE,
        /** By court. */
        COURT,
        /** By the time of delivery. */
        DELIVERED,
        /** By the last day. */
        END
    }

    static LedgerAddress parse(UnitNumber unit, Map<String, List<String>> parameters) {
        var day = day(first(parameters, "day"));
        var kind = constant(WhatIf.Kind.values(), first(parameters, "if"));
        var supposed = kind.flatMap(k -> k == WhatIf.Kind.RELEASE
                ? day.map(Supposed::release)
                : Optional.of(new Supposed(k, Optional.empty())));
        var of = first(parameters, "of");
        boolean nothing = first(parameters, "if").equals("nothing");
        var wish = new LedgerWish(
                day(first(parameters, "at")),
                of,
                of.isEmpty() ? Optional.empty() : supposed,
                nothing ? Usual.NOTHING : Usual.LAPSE,
                constant(Span.values(), first(parameters, "span")).orElse(Span.ALL),
                first(parameters, "ended").equals("all"));
        var order = constant(Order.values(), first(parameters, "sort")).orElse(Order.PLACE);
        return new LedgerAddress(unit, wish, first(parameters, "on"), order);
    }

    static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(v -> v.length() <= LONGEST)
                .findFirst()
                .orElse("");
    }

    /** A day of these two centuries; anything else is none. */
    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written)).filter(d -> !d.isBefore(FIRST) && !d.isAfter(LAST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] constants, String written) {
        return Arrays.stream(constants).filter(c -> name(c).equals(written)).findFirst();
    }

    /** The name of a constant in an address. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page of a unit. */
    public static String of(UnitNumber unit) {
        return "/units/" + unit.value();
    }

    /** The same with the details of this row open. */
    public LedgerAddress on(String key) {
        return new LedgerAddress(unit, wish, key, order);
    }

    /** The same with the table in another order. */
    public LedgerAddress by(Order other) {
        return new LedgerAddress(unit, wish, on, other);
    }

    /** The same with another span. */
    public LedgerAddress over(Span span) {
        return with(new LedgerWish(
                wish.day(), wish.seizure(), wish.supposed(), wish.usual(), span, wish.everything()));
    }

    /** The same with every ended seizure, or without. */
    public LedgerAddress everything(boolean all) {
        return with(new LedgerWish(wish.day(), wish.seizure(), wish.supposed(), wish.usual(), wish.span(), all));
    }

    /** The same for today. */
    public LedgerAddress today() {
        return with(new LedgerWish(
                Optional.empty(), wish.seizure(), wish.supposed(), wish.usual(), wish.span(), wish.everything()));
    }

    private LedgerAddress with(LedgerWish other) {
        return new LedgerAddress(unit, other, on, order);
    }

    /** Path and query. */
    public String path() {
        return path(of(unit));
    }

    /** This path with the query. */
    public String path(String path) {
        var parts = new ArrayList<String>();
        wish.day().ifPresent(d -> parts.add("at=" + d));
        wish.supposed().ifPresent(s -> {
            parts.add("of=" + encode(wish.seizure()));
            parts.add("if=" + name(s.kind()));
            s.day().ifPresent(d -> parts.add("day=" + d));
        });
        if (wish.supposed().isEmpty() && wish.usual() == Usual.NOTHING) {
            parts.add("if=nothing");
        }
        if (wish.span() != Span.ALL) {
            parts.add("span=" + name(wish.span()));
        }
        if (wish.everything()) {
            parts.add("ended=all");
        }
        if (order != Order.PLACE) {
            parts.add("sort=" + name(order));
        }
        if (!on.isEmpty()) {
            parts.add("on=" + encode(on));
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
