package org.kuayu.workbench.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.caseload.CrossQuestion;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.Proceedings;

/** The tables of the dashboard, each with its drawing and its files. */
public enum FiguresPanel {
    /** 收结存 by month. */
    FLOW("opening", "received", "handled", "closed", "pending"),
    /** Both rates and the disposition time by month. */
    RATES("closing-rate", "clearance-rate", "disposition-time"),
    /** Pending cases by age. */
    AGE("pending"),
    /** New cases by the courts' region and the parties'. */
    PARTIES("received"),
    /** New and closed cases by cause. */
    CAUSES("received", "closed"),
    /** Closed cases by how they were closed. */
    CLOSINGS("closed"),
    /** Amounts by procedure. */
    MONEY("received-claimed", "claimed", "awarded"),
    /** Pre-litigation mediation, apart from the others. */
    MEDIATION("prelit-received", "prelit-closed", "prelit-success", "prelit-success-rate", "prelit-success-closed-rate",
            "prelit-self-performance-rate"),
    /** The flow by the dimension that the address names. */
    TABLE(
            "opening",
            "received",
            "handled",
            "closed",
            "pending",
            "closing-rate",
            "clearance-rate",
            "disposition-time");

    private static final int MOST_MONTHS = 36;

    private final List<String> codes;

    FiguresPanel(String... codes) {
        this.codes = List.of(codes);
    }

    /** The panel with this name in an address. */
    static Optional<FiguresPanel> find(String written) {
        return FiguresAddress.constant(values(), written);
    }

    List<Measure> measures() {
        return codes.stream().map(Measure::get).toList();
    }

    /** Whether its first columns are drawn as bars in the cells. */
    boolean barred() {
        return this == AGE || this == PARTIES || this == CAUSES || this == CLOSINGS;
    }

    Dimension rows(FiguresAddress address) {
        return switch (this) {
            case FLOW, RATES -> time(address);
            case AGE -> Dimension.AGE;
            case PARTIES, MEDIATION -> Dimension.REGION;
            case CAUSES -> Dimension.CAUSE;
            case CLOSINGS -> Dimension.CLOSING;
            case MONEY -> Dimension.PROCEDURE;
            case TABLE -> address.question().by();
        };
    }

    private static Dimension time(FiguresAddress address) {
        return address.question().period().months().size() > MOST_MONTHS ? Dimension.YEAR : Dimension.MONTH;
    }

    List<Dimension> columns() {
        return this == PARTIES ? List.of(Dimension.PARTY_REGION) : List.of();
    }

    /** The question that this panel answers for the address. */
    CrossQuestion question(FiguresAddress address) {
        var question = address.question();
        return new CrossQuestion(
                List.of(rows(address)),
                columns(),
                measures(),
                scope(question.scope()),
                question.period(),
                question.cutoff());
    }

    private Scope scope(Scope scope) {
        return this == MEDIATION ? scope.withProceedings(Proceedings.PRE_LITIGATION) : scope;
    }

    /** Those that stand on the page of what is counted together: mediation before filing is shown beside trials alone. */
    static List<FiguresPanel> shown(Scope scope) {
        return Stream.of(values())
                .filter(p -> p != MEDIATION
                        || scope.procedure().isEmpty() && scope.proceedings() == Proceedings.TRIAL_AND_ENFORCEMENT)
                .filter(p -> p != TABLE)
                .toList();
    }
}
