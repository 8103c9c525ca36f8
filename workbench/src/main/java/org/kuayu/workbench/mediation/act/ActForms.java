package org.kuayu.workbench.mediation.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.dispute.DisputeEvent;
import org.kuayu.mediation.dispute.DisputeState;
import org.kuayu.mediation.dispute.DisputeTable;
import org.kuayu.workbench.shell.Messages;

/** The forms of the acts that are possible in a state, and the reading of a form sent. */
public final class ActForms {
    private static final Set<String> DANGER = Set.of("decline", "return", "refuse-to-sign", "suspend", "dismiss", "end", "close");

    private final Messages messages;
    private final ActScene scene;
    private final Typed typed;

    /** Forms in this language, over this scene, with what was typed. */
    public ActForms(Messages messages, ActScene scene, Typed typed) {
        this.messages = messages;
        this.scene = scene;
        this.typed = typed;
    }

    /** The form of this act. */
    public Optional<ActForm> find(String name) {
        return Acts.find(name).map(this::form);
    }

    /** The forms under a heading that are possible in the state, of acts that these do, in their order. */
    public List<ActForm> list(Acts.Group group, DisputeState state, Set<Acts.By> by) {
        return Acts.all().stream()
                .filter(entry -> entry.group() == group && by.contains(entry.by()))
                .filter(entry -> possible(entry.event(), state))
                .map(this::form)
                .toList();
    }

    private static boolean possible(DisputeEvent event, DisputeState state) {
        return DisputeTable.next(state, event).value().isPresent();
    }

    private ActForm form(Entry entry) {
        var fields = new FormFields(entry.name(), typed, messages);
        String words = "mediation.act." + entry.name();
        return new ActForm(
                entry.name(),
                messages.say(words),
                messages.say(words + ".do"),
                messages.say(words + ".law"),
                DANGER.contains(entry.name()),
                entry.form().apply(fields, scene).fields(),
                typed.is(entry.name()));
    }

    /** The act that was typed, empty where no form has this name; {@code reader} says which of its fields are wrong. */
    public static Optional<DisputeAct> read(String name, FormReader reader) {
        return Acts.find(name).map(entry -> entry.read().apply(reader));
    }
}
