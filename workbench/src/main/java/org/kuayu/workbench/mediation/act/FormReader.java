package org.kuayu.workbench.mediation.act;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.text.Money;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Numbers;

/** Reads the fields of a form and collects what is wrong with them; a value is stood in for what cannot be read. */
public final class FormReader {
    private final Typed typed;
    private final Messages messages;
    private final ActScene scene;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    /** Reads this form, which let one choose from this. */
    public FormReader(Typed typed, Messages messages, ActScene scene) {
        this.typed = typed;
        this.messages = messages;
        this.scene = scene;
    }

    /** What the form let one choose from. */
    ActScene scene() {
        return scene;
    }

    /** What is wrong, by field. */
    public Map<String, String> wrong() {
        return wrong;
    }

    /** The text; may be empty. */
    public String text(String name) {
        return typed.text(name);
    }

    /** The text, which must not be empty. */
    public String needed(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            wrong.put(name, messages.say("mediation.form.missing"));
        }
        return text;
    }

    /** Says that the field must not hold what another one does. */
    public void needDifferent(String name) {
        wrong.put(name, messages.say("mediation.form.different"));
    }

    /** What was ticked. */
    public List<String> ticked(String name) {
        return typed.all(name).stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** What was ticked, at least one. */
    public List<String> neededTicks(String name) {
        List<String> ticked = ticked(name);
        if (ticked.isEmpty()) {
            wrong.put(name, messages.say("mediation.form.tick"));
        }
        return ticked;
    }

    /** The ends of all fields whose names begin like this: {@code P1} of {@code check.P1}. */
    public List<String> under(String prefix) {
        return typed.values().keySet().stream()
                .filter(name -> name.startsWith(prefix + "."))
                .map(name -> name.substring(prefix.length() + 1))
                .sorted()
                .toList();
    }

    /** Whether it was ticked. */
    public boolean flag(String name) {
        return !text(name).isEmpty();
    }

    /** The constant chosen; the first one stands in where none was. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(c -> c.name().equals(text(name)))
                .findFirst()
                .orElseGet(() -> {
                    wrong.put(name, messages.say("mediation.form.choose"));
                    return type.getEnumConstants()[0];
                });
    }

    /** The day typed; empty where nothing was typed. */
    public Optional<LocalDate> day(String name) {
        String text = text(name);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            wrong.put(name, messages.say("mediation.form.day"));
            return Optional.empty();
        }
    }

    /** The day typed; the first day of all stands in where none was. */
    public LocalDate neededDay(String name) {
        Optional<LocalDate> day = day(name);
        if (day.isEmpty()) {
            wrong.putIfAbsent(name, messages.say("mediation.form.day"));
        }
        return day.orElse(LocalDate.EPOCH);
    }

    /** Day, hour and minute in Shanghai. */
    public Instant instant(String name) {
        try {
            return LocalDateTime.parse(text(name)).atZone(Numbers.SHANGHAI).toInstant();
        } catch (DateTimeException e) {
            wrong.put(name, messages.say("mediation.form.time"));
            return Instant.EPOCH;
        }
    }

    /** A sum in 分, as people write sums: 3.5万, 35,000元; empty where nothing was typed. */
    public Optional<Long> fen(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> fen = Money.parse(text).value().map(Money::fen);
        if (fen.isEmpty() || fen.get() < 0) {
            wrong.put(name, messages.say("mediation.form.money"));
        }
        return fen;
    }

    /** A sum in 分, which must be there. */
    public long neededFen(String name) {
        Optional<Long> fen = fen(name);
        if (fen.isEmpty()) {
            wrong.putIfAbsent(name, messages.say("mediation.form.money"));
        }
        return fen.orElse(0L);
    }

    /** A whole number between these, both inclusive. */
    public int number(String name, int least, int most) {
        String text = text(name);
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            wrong.put(name, messages.say("mediation.form.number", least, most));
            return least;
        }
        return number;
    }
}
