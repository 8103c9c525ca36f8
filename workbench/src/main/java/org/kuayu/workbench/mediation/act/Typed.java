package org.kuayu.workbench.mediation.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayu.workbench.shell.Visit;

/**
 * A form as it was typed: whatever becomes of it, nothing is lost (WF-9).
 *
 * @param act whose form it is; empty for none
 * @param values by field
 * @param wrong what is wrong, by field, in words
 */
public record Typed(String act, Map<String, List<String>> values, Map<String, String> wrong) {
    /** Nothing was typed. */
    public static final Typed NOTHING = new Typed("", Map.of(), Map.of());

    private static final int LONGEST = 20_000;
    private static final int MOST = 2_000;

    public Typed {
        values = Map.copyOf(values);
        wrong = Map.copyOf(wrong);
    }

    /** The form sent. */
    public static Typed of(Visit visit, String act) {
        var values = new LinkedHashMap<String, List<String>>();
        visit.ctx().formParamMap().forEach((name, sent) -> values.put(
                name, sent.stream().limit(MOST).map(Typed::clipped).toList()));
        return new Typed(act, values, Map.of());
    }

    private static String clipped(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** The same with what is wrong. */
    public Typed withWrong(Map<String, String> found) {
        return new Typed(act, values, found);
    }

    /** Whether it is the form of this act. */
    public boolean is(String name) {
        return act.equals(name);
    }

    /** What was typed into the field, or empty text. */
    public String text(String name) {
        List<String> sent = values.getOrDefault(name, List.of());
        return sent.isEmpty() ? "" : sent.getFirst().strip();
    }

    /** All that was typed or ticked under this name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** What was typed into the field of this act's form; else what is proposed. */
    public String or(String name, String field, String proposed) {
        return is(name) ? text(field) : proposed;
    }
}
