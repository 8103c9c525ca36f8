package org.kuayu.workbench.control.draft;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.control.request.RequestKind;
import org.kuayu.workbench.shell.Visit;

/**
 * The form of an order, as typed.
 *
 * @param kind seizure, renewal, release or transfer
 * @param fields what every form asks for
 * @param years the length in years; empty where the last day is written
 * @param from the first day as written
 * @param until the last day as written
 * @param need the claim with the costs, as typed; empty where nobody says
 * @param rows the units
 * @param pasted lines that were pasted and not read yet
 */
public record OrderForm(
        RequestKind kind,
        DraftFields fields,
        String years,
        String from,
        String until,
        String need,
        List<OrderRow> rows,
        String pasted) {
    private static final int LONGEST_PASTE = 500_000;
    private static final int MOST_ROWS = 2_000;

    public OrderForm {
        rows = List.copyOf(rows);
    }

    /** An order of this kind with three years and nothing else. */
    static OrderForm start(RequestKind kind, DraftFields fields, List<OrderRow> rows) {
        return new OrderForm(kind, fields, "3", "", "", "", rows, "");
    }

    /** The form sent; new files are kept. */
    static OrderForm of(Visit visit, Kuayu kuayu) throws IOException {
        var numbers = new TreeSet<Integer>();
        visit.ctx().formParamMap().keySet().stream()
                .filter(name -> name.matches("u\\d{1,4}\\.unit"))
                .forEach(name -> numbers.add(Integer.valueOf(name.substring(1, name.indexOf('.')))));
        var rows = numbers.stream()
                .limit(MOST_ROWS)
                .filter(n -> visit.form("u" + n + ".drop").isEmpty())
                .map(n -> OrderRow.of(visit, n))
                .filter(row -> !(row.unit() + row.certificate() + row.location()).isEmpty())
                .toList();
        String pasted = visit.form("pasted");
        return new OrderForm(
                kind(visit.form("kind")),
                DraftFields.of(visit, Papers.of(visit, kuayu)),
                DraftFields.typed(visit, "years"),
                DraftFields.typed(visit, "from"),
                DraftFields.typed(visit, "until"),
                DraftFields.typed(visit, "need"),
                rows,
                pasted.substring(0, Math.min(LONGEST_PASTE, pasted.length())));
    }

    /** The kind that an address or a form names; a seizure for everything else. */
    static RequestKind kind(String written) {
        return Stream.of(RequestKind.values())
                .filter(k -> k != RequestKind.INQUIRY && k.name().equalsIgnoreCase(written))
                .findFirst()
                .orElse(RequestKind.SEIZURE);
    }

    /** The same with this debtor wherever none is chosen. */
    OrderForm against(String debtor) {
        return new OrderForm(
                kind, fields, years, from, until, need, rows.stream().map(r -> r.usually(debtor)).toList(), pasted);
    }

    /** The same with these rows, and nothing left to read. */
    OrderForm withRows(List<OrderRow> other) {
        return new OrderForm(kind, fields, years, from, until, need, other, "");
    }

    /** The same with the lines that were pasted as rows at the end, each read as far as it can be. */
    OrderForm withPasted(Kuayu kuayu, Visit visit) {
        var all = new ArrayList<>(rows);
        pasted.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_ROWS - Math.min(MOST_ROWS, rows.size()))
                .map(line -> UnitLines.read(line, kuayu, visit))
                .forEach(all::add);
        return withRows(all);
    }

    /** Whether an order of this kind has a term. */
    public boolean hasTerm() {
        return kind == RequestKind.SEIZURE || kind == RequestKind.RENEWAL;
    }
}
