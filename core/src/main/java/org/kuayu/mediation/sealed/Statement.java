package org.kuayu.mediation.sealed;

import java.util.Objects;
import java.util.Optional;

/**
 * What somebody said in a mediation, in one of its kinds: joint, private, a concession, an undisputed fact, a joint result.
 * Only undisputed facts and joint results, once signed by all, leave the fence (特邀调解规定 2016, art. 22; 在线调解规则
 * 2022, art. 18).
 */
public abstract sealed class Statement implements Confidence {
    /** The kinds, for those who may read it. */
    public enum Kind {
        /** Said with all at the table. */
        JOINT,
        /** Said to the mediators by one side, or noted by the mediators for themselves. */
        PRIVATE,
        /** 让步: may never be used against whoever made it. */
        CONCESSION,
        /** 无争议事实: becomes open when all have signed it. */
        UNDISPUTED_FACT,
        /** 共同确认的结果: becomes open when all have signed it. */
        JOINT_RESULT
    }

    private final Audience audience;
    private final String text;
    private final Optional<String> session;

    private Statement(Audience audience, String text, Optional<String> session) {
        this.audience = Objects.requireNonNull(audience, "audience");
        this.text = Objects.requireNonNull(text, "text");
        this.session = Objects.requireNonNull(session, "session");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a statement without a word");
        }
    }

    private static final class Joint extends Statement {
        Joint(String text, Optional<String> session) {
            super(Audience.TABLE, text, session);
        }
    }

    private static final class Private extends Statement {
        Private(Audience audience, String text, Optional<String> session) {
            super(audience, text, session);
        }
    }

    private static final class Concession extends Statement {
        Concession(Audience audience, String text, Optional<String> session) {
            super(audience, text, session);
        }
    }

    private static final class UndisputedFact extends Statement {
        UndisputedFact(String text, Optional<String> session) {
            super(Audience.TABLE, text, session);
        }
    }

    private static final class JointResult extends Statement {
        JointResult(String text, Optional<String> session) {
            super(Audience.TABLE, text, session);
        }
    }

    /** Said with all at the table. */
    public static Statement joint(String text) {
        return new Joint(text, Optional.empty());
    }

    /** Said by this side to the mediators alone, or told to it alone. */
    public static Statement ofSide(String side, String text) {
        return new Private(Audience.of(side), text, Optional.empty());
    }

    /** Noted by the mediators for themselves. */
    public static Statement ofMediators(String text) {
        return new Private(Audience.MEDIATORS, text, Optional.empty());
    }

    /** Conceded by this side, before the mediators alone. */
    public static Statement concession(String side, String text) {
        return new Concession(Audience.of(side), text, Optional.empty());
    }

    /** A fact that nobody disputes, to be signed by all sides. */
    public static Statement undisputed(String text) {
        return new UndisputedFact(text, Optional.empty());
    }

    /** What all settled together without an agreement yet, to be signed by all sides. */
    public static Statement jointResult(String text) {
        return new JointResult(text, Optional.empty());
    }

    /** The statement of this kind; for the codec. */
    static Statement of(Kind kind, Audience audience, String text, Optional<String> session) {
        return switch (kind) {
            case JOINT -> new Joint(text, session);
            case PRIVATE -> new Private(audience, text, session);
            case CONCESSION -> new Concession(audience, text, session);
            case UNDISPUTED_FACT -> new UndisputedFact(text, session);
            case JOINT_RESULT -> new JointResult(text, session);
        };
    }

    /** The same statement as part of the record of this session (调解笔录). */
    public Statement inSession(String number) {
        return of(kind(), audience, text, Optional.of(number));
    }

    Kind kind() {
        return switch (this) {
            case Joint j -> Kind.JOINT;
            case Private p -> Kind.PRIVATE;
            case Concession c -> Kind.CONCESSION;
            case UndisputedFact f -> Kind.UNDISPUTED_FACT;
            case JointResult r -> Kind.JOINT_RESULT;
        };
    }

    Audience audience() {
        return audience;
    }

    String text() {
        return text;
    }

    Optional<String> session() {
        return session;
    }

    /** Never what was said, nor of which kind it is. */
    @Override
    public final String toString() {
        return "Statement";
    }
}
