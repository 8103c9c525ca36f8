package org.kuayu.workbench.mediation.agreement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.mediation.agreement.AgreementFrame;
import org.kuayu.mediation.agreement.AgreementParty;
import org.kuayu.mediation.agreement.Obligation;
import org.kuayu.text.Money;
import org.kuayu.workbench.mediation.act.Typed;

/**
 * The editor of an agreement as it is typed.
 *
 * @param number its number
 * @param form under which law it comes into force
 * @param copies in how many copies
 * @param texts the parts in words, by name: facts, disputed, clauses, liability, manner, open
 * @param rows the obligations; blank ones are left out
 */
public record AgreementForm(String number, String form, String copies, Map<String, String> texts, List<TermRow> rows) {
    /** The parts in words, in the order of the template. */
    static final List<String> TEXTS = List.of("facts", "disputed", "clauses", "liability", "manner", "open");

    private static final int MOST_ROWS = 200;
    private static final int MOST_COPIES = 500;

    public AgreementForm {
        texts = Map.copyOf(texts);
        rows = List.copyOf(rows);
    }

    /** The form sent. */
    static AgreementForm of(Typed typed) {
        var rows = new ArrayList<TermRow>();
        for (int i = 0; i < MOST_ROWS && typed.values().containsKey("o." + i + ".kind"); i++) {
            TermRow row = TermRow.of(typed, i);
            if (!row.blank()) {
                rows.add(row);
            }
        }
        var texts = new LinkedHashMap<String, String>();
        TEXTS.forEach(name -> texts.put(name, typed.text(name)));
        return new AgreementForm(typed.text("number"), typed.text("form"), typed.text("copies"), texts, rows);
    }

    /** The form that shows this agreement. */
    static AgreementForm of(Agreement a) {
        var texts = Map.of(
                "facts", a.facts(),
                "disputed", a.disputed(),
                "clauses", String.join("\n", a.clauses()),
                "liability", a.liability(),
                "manner", a.manner(),
                "open", a.open());
        return new AgreementForm(
                a.frame().number(),
                a.frame().form().name(),
                Integer.toString(a.frame().copies()),
                texts,
                a.obligations().stream().map(TermRow::of).toList());
    }

    /** A part in words. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** The rows to be shown: those typed, and a blank one. */
    public List<TermRow> shown() {
        var shown = new ArrayList<>(rows);
        shown.add(TermRow.BLANK);
        return shown;
    }

    /** The same with other rows. */
    AgreementForm withRows(List<TermRow> others) {
        return new AgreementForm(number, form, copies, texts, others);
    }

    /**
     * The agreement that was typed; what cannot be read is left open, and {@code wrong} says which fields.
     *
     * @param frame what of the frame is not typed
     * @param wrong takes the fields that cannot be read: {@code o.0.amount}
     */
    Agreement agreement(AgreementFrame frame, List<AgreementParty> parties, Map<String, String> wrong) {
        var obligations = new ArrayList<Obligation>();
        for (int i = 0; i < rows.size(); i++) {
            obligations.add(obligation(rows.get(i), "o." + i, wrong));
        }
        boolean peoples = form.equals(AgreementFrame.Form.PEOPLES.name());
        var ownFrame = new AgreementFrame(
                number,
                frame.dispute(),
                peoples ? AgreementFrame.Form.PEOPLES : AgreementFrame.Form.INVITED,
                frame.body(),
                frame.mediators(),
                copies.matches("\\d{1,3}") ? Math.min(MOST_COPIES, Integer.parseInt(copies)) : frame.copies());
        List<String> clauses =
                text("clauses").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new Agreement(
                ownFrame,
                parties,
                text("facts"),
                text("disputed"),
                obligations,
                clauses,
                text("liability"),
                text("manner"),
                text("open"));
    }

    private static Obligation obligation(TermRow row, String name, Map<String, String> wrong) {
        return new Obligation(
                row.read().orElse(Obligation.Kind.PAY),
                row.debtor(),
                row.creditor(),
                row.text(),
                fen(row, name, wrong),
                day(row, name, wrong),
                row.manner());
    }

    private static OptionalLong fen(TermRow row, String name, Map<String, String> wrong) {
        if (row.amount().isEmpty()) {
            return OptionalLong.empty();
        }
        Optional<Long> fen = Money.parse(row.amount()).value().map(Money::fen).filter(sum -> sum >= 0);
        if (fen.isEmpty()) {
            wrong.put(name + ".amount", "mediation.form.money");
        }
        return fen.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static Optional<LocalDate> day(TermRow row, String name, Map<String, String> wrong) {
        if (row.due().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(row.due()));
        } catch (DateTimeException e) {
            wrong.put(name + ".due", "mediation.form.day");
            return Optional.empty();
        }
    }
}
