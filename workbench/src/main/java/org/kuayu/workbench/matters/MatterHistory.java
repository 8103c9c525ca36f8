package org.kuayu.workbench.matters;

import java.time.Instant;
import java.util.List;
import org.kuayu.journal.Actor;
import org.kuayu.matter.HistoryLine;
import org.kuayu.matter.Matter;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.shell.Messages;

/** Says a matter's history line by line, for the include {@code matters/history.jte}. */
public final class MatterHistory {
    private static final List<String> PEOPLE = List.of("from", "to");

    private final Messages messages;
    private final MatterSight sight;

    /** In this language, with the names that this reader sees. */
    public MatterHistory(Messages messages, MatterSight sight) {
        this.messages = messages;
        this.sight = sight;
    }

    /** The lines of the matter, the newest first. */
    public List<HistoryRow> rows(Matter matter, List<HistoryLine> lines) {
        return lines.reversed().stream().map(line -> row(matter, line)).toList();
    }

    private HistoryRow row(Matter matter, HistoryLine line) {
        String before = line.before().map(state -> state(matter, state)).orElse("");
        String after = line.after().map(state -> state(matter, state)).orElse("");
        boolean moved = !before.equals(after);
        return new HistoryRow(
                Times.minute(line.at()),
                who(line.actor()),
                messages.sayOr("act." + line.act().code(), line.act().code()),
                moved ? before : "",
                moved ? after : "",
                facts(line));
    }

    /** The times of an appointment bear the names that an assignment gives to people. */
    private List<String> facts(HistoryLine line) {
        boolean agenda = line.act().code().startsWith("agenda.");
        return line.facts().entrySet().stream()
                .filter(fact -> !fact.getValue().isBlank() && !(agenda && fact.getKey().equals("until")))
                .filter(fact -> messages.has("matters.fact." + fact.getKey()))
                .map(fact -> agenda && fact.getKey().equals("from")
                        ? messages.say("matters.fact.time", Times.minute(Instant.parse(fact.getValue())))
                        : messages.say("matters.fact." + fact.getKey(), value(fact.getKey(), fact.getValue())))
                .toList();
    }

    private String who(Actor actor) {
        return actor.equals(Actor.SYSTEM) ? messages.say("matters.system") : sight.person(actor.login());
    }

    private String state(Matter matter, String state) {
        return messages.sayOr("matter.state." + matter.kind() + "." + state, state);
    }

    private String value(String name, String value) {
        if (PEOPLE.contains(name)) {
            return sight.person(value);
        }
        if (name.equals("place")) {
            return sight.place(value);
        }
        return name.equals("before") || name.equals("after") ? flags(value) : value;
    }

    private String flags(String written) {
        return String.join(
                " ", List.of(written.split(" ")).stream().map(f -> messages.sayOr("flag." + f, f)).toList());
    }
}
