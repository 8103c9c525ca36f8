package org.kuayu.mediation.sealed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A statement as an insider reads it. Its text form says nothing of it, so that it reaches no log. */
public final class StatementView {
    private final Noted<Statement> noted;
    private final List<String> signers;
    private final boolean retracted;

    StatementView(Noted<Statement> noted, List<String> signers, boolean retracted) {
        this.noted = noted;
        this.signers = List.copyOf(signers);
        this.retracted = retracted;
    }

    /** Its number in the dispute, from 1. */
    public int number() {
        return noted.number();
    }

    /** What it is. */
    public Statement.Kind kind() {
        return noted.what().kind();
    }

    /** To whom it may be read. */
    public Audience audience() {
        return noted.what().audience();
    }

    /** What was said. */
    public String text() {
        return noted.what().text();
    }

    /** The session of whose record it is a part. */
    public Optional<String> session() {
        return noted.what().session();
    }

    /** When it was noted. */
    public Instant at() {
        return noted.at();
    }

    /** The login of who noted it. */
    public String by() {
        return noted.by();
    }

    /** Sides that signed it, in the order of signing; only for facts and results. */
    public List<String> signers() {
        return signers;
    }

    /** Whether it was noted by mistake. */
    public boolean retracted() {
        return retracted;
    }

    /** The number alone. */
    @Override
    public String toString() {
        return "StatementView " + number();
    }
}
