package org.kuayu.workbench.mediation.agreement;

import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.mediation.agreement.Obligation;
import org.kuayu.workbench.mediation.act.Typed;
import org.kuayu.workbench.shell.Numbers;

/**
 * One obligation as it is typed.
 *
 * @param kind what kind of act
 * @param debtor who owes it
 * @param creditor to whom
 * @param amount a sum as written
 * @param due a day as written
 * @param text in words
 * @param manner how
 */
public record TermRow(
        String kind, String debtor, String creditor, String amount, String due, String text, String manner) {
    /** Nothing typed. */
    static final TermRow BLANK = new TermRow(Obligation.Kind.PAY.name(), "", "", "", "", "", "");

    static TermRow of(Typed typed, int number) {
        String name = "o." + number + ".";
        return new TermRow(
                typed.text(name + "kind"),
                typed.text(name + "debtor"),
                typed.text(name + "creditor"),
                typed.text(name + "amount"),
                typed.text(name + "due"),
                typed.text(name + "text"),
                typed.text(name + "manner"));
    }

    static TermRow of(Obligation o) {
        return new TermRow(
                o.kind().name(),
                o.debtor(),
                o.creditor(),
                o.fen().isPresent() ? Numbers.yuan(o.fen().getAsLong()).replace("\u202f", "") : "",
                o.due().map(Object::toString).orElse(""),
                o.text(),
                o.manner());
    }

    /** Whether nothing was typed into it. */
    boolean blank() {
        return amount.isEmpty() && due.isEmpty() && text.isEmpty() && manner.isEmpty();
    }

    /** The kind chosen. */
    Optional<Obligation.Kind> read() {
        return Stream.of(Obligation.Kind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst();
    }
}
