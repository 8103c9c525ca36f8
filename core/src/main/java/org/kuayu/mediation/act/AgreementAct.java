package org.kuayu.mediation.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kuayu.matter.Fields;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.mediation.agreement.AgreementSignature.Manner;
import org.kuayu.mediation.agreement.AgreementSignature.Role;

/** What is done about an agreement: proposing, signing, refusing, performing. */
public sealed interface AgreementAct extends DisputeAct {
    /** How a return visit 回访 found things. */
    enum Found {
        /** 正常履行. */
        PERFORMS,
        /** 履行有困难. */
        IN_DIFFICULTY,
        /** 未履行. */
        DOES_NOT_PERFORM,
        /** 出现新的纠纷. */
        NEW_DISPUTE
    }

    /** Drafts the agreement, or words it anew: signatures under other words do not count any more. */
    record Draft(Agreement agreement) implements AgreementAct {
        @Override
        public String code() {
            return "mediation.agreement-drafted";
        }

        @Override
        public Fields facts() {
            return Fields.writer().under("agreement", agreement.fields()).fields();
        }
    }

    /** Takes the draft back: they talk on. */
    record TakeBack(String reason) implements AgreementAct {
        @Override
        public String code() {
            return "mediation.agreement-taken-back";
        }

        @Override
        public Fields facts() {
            return Fields.writer().text("reason", reason).fields();
        }
    }

    /**
     * Serves the draft on all as a plan without objection (无异议调解方案, 法发〔2016〕14号 art. 24): whoever does not object in
     * writing within seven days agrees.
     */
    record Propose() implements AgreementAct {
        @Override
        public String code() {
            return "mediation.plan-proposed";
        }

        @Override
        public Fields facts() {
            return Fields.NONE;
        }
    }

    /** A party objects in writing to the plan. */
    record Oppose(String party) implements AgreementAct {
        @Override
        public String code() {
            return "mediation.plan-opposed";
        }

        @Override
        public Fields facts() {
            return Fields.writer().text("party", party).fields();
        }
    }

    /** Nobody objected in time; by the clock. */
    record Stand() implements AgreementAct {
        @Override
        public String code() {
            return "mediation.plan-stands";
        }

        @Override
        public Fields facts() {
            return Fields.NONE;
        }
    }

    /** Parties, mediators or the body sign: party identifiers, mediators' names, or the body's name. */
    record Sign(Role role, List<String> signers, Manner manner) implements AgreementAct {
        public Sign {
            signers = List.copyOf(signers);
        }

        @Override
        public String code() {
            return "mediation.agreement-signed";
        }

        @Override
        public Fields facts() {
            return Fields.writer()
                    .constant("role", role)
                    .texts("signers", signers)
                    .constant("manner", manner)
                    .fields();
        }
    }

    /** A party refuses to sign: the mediation ends. */
    record RefuseToSign(String party) implements AgreementAct {
        @Override
        public String code() {
            return "mediation.signature-refused";
        }

        @Override
        public Fields facts() {
            return Fields.writer().text("party", party).fields();
        }
    }

    /** An obligation was performed, wholly or by this amount in 分. */
    record Perform(int obligation, Optional<Long> fen) implements AgreementAct {
        @Override
        public String code() {
            return "mediation.performed";
        }

        @Override
        public Fields facts() {
            return Fields.writer()
                    .number("obligation", obligation)
                    .optional("fen", fen.map(Object::toString))
                    .fields();
        }
    }

    /** Somebody asked the parties how it goes (回访). */
    record Visit(Found found, String note, Optional<LocalDate> again) implements AgreementAct {
        @Override
        public String code() {
            return "mediation.visited";
        }

        @Override
        public Fields facts() {
            return Fields.writer()
                    .constant("found", found)
                    .text("note", note)
                    .optional("again", again.map(Object::toString))
                    .fields();
        }
    }

    /** Reads the act of this code; empty for a code of another group. */
    static Optional<AgreementAct> read(String code, Fields facts) {
        return Optional.ofNullable(
                switch (code) {
                    case "mediation.agreement-drafted" -> new Draft(Agreement.of(facts.under("agreement")));
                    case "mediation.agreement-taken-back" -> new TakeBack(facts.text("reason"));
                    case "mediation.plan-proposed" -> new Propose();
                    case "mediation.plan-opposed" -> new Oppose(facts.text("party"));
                    case "mediation.plan-stands" -> new Stand();
                    case "mediation.agreement-signed" ->
                        new Sign(
                                facts.constant("role", Role.class),
                                facts.texts("signers"),
                                facts.constant("manner", Manner.class));
                    case "mediation.signature-refused" -> new RefuseToSign(facts.text("party"));
                    case "mediation.performed" ->
                        new Perform((int) facts.number("obligation"), facts.optional("fen").map(Long::valueOf));
                    case "mediation.visited" ->
                        new Visit(
                                facts.constant("found", Found.class),
                                facts.text("note"),
                                facts.optional("again").map(LocalDate::parse));
                    default -> null;
                });
    }
}
