package org.kuayu.workbench.mediation.act;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kuayu.workbench.mediation.act.FormField.Kind;
import org.kuayu.workbench.mediation.act.FormField.Option;
import org.kuayu.workbench.shell.Messages;

/** Writes the fields of one form, each with its words and with what was typed; for one thread. */
final class FormFields {
    /** What a field lets one choose from, what it proposes, and whether it must be filled in. */
    private record Asked(List<Option> options, String proposed, boolean required) {}

    private final String act;
    private final Typed typed;
    private final Messages messages;
    private final List<FormField> fields = new ArrayList<>();

    FormFields(String act, Typed typed, Messages messages) {
        this.act = act;
        this.typed = typed;
        this.messages = messages;
    }

    List<FormField> fields() {
        return fields;
    }

    FormFields line(String name) {
        return add(name, Kind.LINE, new Asked(List.of(), "", true));
    }

    FormFields maybeLine(String name) {
        return add(name, Kind.LINE, new Asked(List.of(), "", false));
    }

    FormFields text(String name) {
        return add(name, Kind.TEXT, new Asked(List.of(), "", true));
    }

    FormFields maybeText(String name) {
        return add(name, Kind.TEXT, new Asked(List.of(), "", false));
    }

    FormFields day(String name, String proposed) {
        return add(name, Kind.DAY, new Asked(List.of(), proposed, true));
    }

    FormFields maybeDay(String name) {
        return add(name, Kind.DAY, new Asked(List.of(), "", false));
    }

    FormFields time(String name, String proposed) {
        return add(name, Kind.TIME, new Asked(List.of(), proposed, true));
    }

    FormFields money(String name, String proposed) {
        return add(name, Kind.MONEY, new Asked(List.of(), proposed, false));
    }

    FormFields number(String name, int proposed) {
        return add(name, Kind.NUMBER, new Asked(List.of(), Integer.toString(proposed), true));
    }

    FormFields tick(String name) {
        return add(name, Kind.TICK, new Asked(List.of(), "", false));
    }

    FormFields ticks(String name, List<Option> options, boolean required) {
        return add(name, Kind.TICKS, new Asked(options, "", required));
    }

    FormFields select(String name, List<Option> options) {
        return add(name, Kind.SELECT, new Asked(options, options.isEmpty() ? "" : options.getFirst().value(), true));
    }

    /** One of many, or none. */
    FormFields maybeSelect(String name, List<Option> options) {
        var some = new ArrayList<Option>();
        some.add(new Option("", "—"));
        some.addAll(options);
        return add(name, Kind.SELECT, new Asked(some, "", false));
    }

    /** One of the constants; {@code words} is the prefix of their sentences. */
    FormFields choice(String name, Enum<?>[] constants, String words) {
        return add(name, Kind.CHOICE, new Asked(options(constants, words), "", true));
    }

    /** A choice per thing of a list: {@code check.P1}, labelled by the thing. */
    FormFields each(String name, List<Option> things, Enum<?>[] constants, String words) {
        List<Option> options = options(constants, words);
        things.forEach(thing -> {
            String field = name + "." + thing.value();
            fields.add(new FormField(
                    field, Kind.SELECT, thing.label(), "", options, values(field, constants[0].name()), true, wrong(field)));
        });
        return this;
    }

    private List<Option> options(Enum<?>[] constants, String words) {
        return Stream.of(constants)
                .map(c -> new Option(c.name(), messages.say(words + "." + c.name())))
                .toList();
    }

    private FormFields add(String name, Kind kind, Asked asked) {
        String own = "mediation.field." + act + "." + name;
        String label = messages.sayOr(own, messages.say("mediation.field." + name));
        String hint = messages.sayOr(own + ".hint", messages.sayOr("mediation.field." + name + ".hint", ""));
        fields.add(new FormField(
                name, kind, label, hint, asked.options, values(name, asked.proposed), asked.required, wrong(name)));
        return this;
    }

    private List<String> values(String name, String proposed) {
        if (typed.is(act)) {
            return typed.all(name);
        }
        return proposed.isEmpty() ? List.of() : List.of(proposed);
    }

    private String wrong(String name) {
        return typed.is(act) ? typed.wrong().getOrDefault(name, "") : "";
    }
}
