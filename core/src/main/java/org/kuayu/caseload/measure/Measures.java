package org.kuayu.caseload.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.kuayu.text.Reading;
import org.kuayu.text.Table;

/**
 * Measures by their codes: those that ship with the library, and those of an embedder's own files. A new measure is a row
 * in a file; {@code measures.csv} beside this class shows the columns.
 */
public final class Measures {
    private final List<Measure> list;

    private Measures(List<Measure> list) {
        this.list = List.copyOf(list);
    }

    /** The measures of {@code measures.csv}. */
    public static Measures standard() {
        return Standard.ALL;
    }

    /**
     * Reads a file of measures: comma-separated text with the columns of {@code measures.csv}. The first fault refuses it;
     * the detail names row, column and the text that is wrong. Codes: {@code measures.table}, {@code measures.column},
     * {@code measures.code}, {@code measures.duplicate}, {@code measures.word}, {@code measures.denominator},
     * {@code measures.decimals}, {@code measures.blank}, and {@code measures.term} for what {@link Term#parse} refuses.
     */
    public static Reading<Measures> read(String text) {
        return MeasureFile.read(text);
    }

    static Measures of(List<Measure> list) {
        return new Measures(list);
    }

    /** All of them in the order of their files. */
    public List<Measure> list() {
        return list;
    }

    /** The measures of one family, in their order. */
    public List<Measure> list(Measure.Family family) {
        return list.stream().filter(m -> m.family() == family).toList();
    }

    /** The measure with this code. */
    public Optional<Measure> find(String code) {
        return list.stream().filter(m -> m.code().equals(code)).findFirst();
    }

    /** These and those; refused as {@code measures.duplicate} where both define a code. */
    public Reading<Measures> with(Measures more) {
        var codes = new HashSet<String>();
        list.forEach(m -> codes.add(m.code()));
        for (Measure measure : more.list) {
            if (!codes.add(measure.code())) {
                return Reading.refused("measures.duplicate", measure.code());
            }
        }
        var all = new ArrayList<>(list);
        all.addAll(more.list);
        return Reading.of(new Measures(all));
    }

    /** These, of which the given ones take the place of those with the same code. */
    public Measures replacedBy(List<Measure> others) {
        var all = new LinkedHashMap<String, Measure>();
        list.forEach(m -> all.put(m.code(), m));
        others.forEach(m -> all.put(m.code(), m));
        return new Measures(List.copyOf(all.values()));
    }

    private static final class Standard {
        static final Measures ALL =
                MeasureFile.read(Table.beside(Measures.class, "measures.csv")).orThrow();
    }
}
