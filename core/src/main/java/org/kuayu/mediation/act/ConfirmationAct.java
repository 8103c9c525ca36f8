package org.kuayu.mediation.act;

import java.util.List;
import java.util.Optional;
import org.kuayu.matter.Fields;
import org.kuayu.mediation.agreement.ConfirmationRefusal;

/** What is done about judicial confirmation 司法确认 of an agreement. */
public sealed interface ConfirmationAct extends DisputeAct {
    /** Parties apply; it is submitted once every party has (M6). The court must be one of those competent (R22). */
    record AskConfirmation(List<String> parties, String court) implements ConfirmationAct {
        public AskConfirmation {
            parties = List.copyOf(parties);
        }

        @Override
        public String code() {
            return "mediation.confirmation-asked";
        }

        @Override
        public Fields facts() {
            return Fields.writer().texts("parties", parties).text("court", court).fields();
        }
    }

    /** The court takes the application, under this number; by the court. */
    record AcceptConfirmation(String number) implements ConfirmationAct {
        @Override
        public String code() {
            return "mediation.confirmation-accepted";
        }

        @Override
        public Fields facts() {
            return Fields.writer().text("number", number).fields();
        }
    }

    /** The court confirms; by the court. */
    record Confirm(String ruling) implements ConfirmationAct {
        @Override
        public String code() {
            return "mediation.confirmed";
        }

        @Override
        public Fields facts() {
            return Fields.writer().text("ruling", ruling).fields();
        }
    }

    /** The court does not accept the application or dismisses it; by the court. */
    record Dismiss(ConfirmationRefusal ground, String ruling) implements ConfirmationAct {
        @Override
        public String code() {
            return "mediation.confirmation-dismissed";
        }

        @Override
        public Fields facts() {
            return Fields.writer().constant("ground", ground).text("ruling", ruling).fields();
        }
    }

    /** A party takes the application back before the ruling. */
    record Withdraw(String party) implements ConfirmationAct {
        @Override
        public String code() {
            return "mediation.confirmation-withdrawn";
        }

        @Override
        public Fields facts() {
            return Fields.writer().text("party", party).fields();
        }
    }

    /** The thirty days passed and not all applied; by the clock. */
    record Expire() implements ConfirmationAct {
        @Override
        public String code() {
            return "mediation.confirmation-expired";
        }

        @Override
        public Fields facts() {
            return Fields.NONE;
        }
    }

    /** Reads the act of this code; empty for a code of another group. */
    static Optional<ConfirmationAct> read(String code, Fields facts) {
        return Optional.ofNullable(
                switch (code) {
                    case "mediation.confirmation-asked" ->
                        new AskConfirmation(facts.texts("parties"), facts.text("court"));
                    case "mediation.confirmation-accepted" -> new AcceptConfirmation(facts.text("number"));
                    case "mediation.confirmed" -> new Confirm(facts.text("ruling"));
                    case "mediation.confirmation-dismissed" ->
                        new Dismiss(facts.constant("ground", ConfirmationRefusal.class), facts.text("ruling"));
                    case "mediation.confirmation-withdrawn" -> new Withdraw(facts.text("party"));
                    case "mediation.confirmation-expired" -> new Expire();
                    default -> null;
                });
    }
}
