package org.kuayu.mediation.act;

import java.util.Optional;
import org.kuayu.matter.Fields;

/** What ends a mediation, and where the file goes then. */
public sealed interface EndAct extends DisputeAct {
    /** What a labour commission answers (劳动争议调解仲裁法 2007, arts 29, 43, 50). */
    enum Answer {
        /** 受理. */
        ACCEPTED,
        /** 不予受理, or silence after five days: the court is open. */
        NOT_ACCEPTED,
        /** 延长十五日: the case is complicated. */
        EXTENDED,
        /** 裁决书送达. */
        AWARDED,
        /** 仲裁调解书或撤回: nothing remains. */
        SETTLED
    }

    /** What a court is asked to do with the file. */
    enum Purpose {
        /** 起诉. */
        SUIT,
        /** 恢复审理: a case is pending. */
        TRIAL,
        /** 支付令 (劳动争议调解仲裁法 2007, art. 16). */
        PAYMENT_ORDER,
        /** 强制执行 of a confirmed agreement. */
        ENFORCEMENT
    }

    /** Ends the mediation without an agreement; from a suspension by the court alone. */
    record End(EndGround ground, String note) implements EndAct {
        @Override
        public String code() {
            return "mediation.ended";
        }

        @Override
        public Fields facts() {
            return Fields.writer().constant("ground", ground).text("note", note).fields();
        }
    }

    /** Hands the file to this court; undisputed facts go along, nothing else that was said. */
    record HandToCourt(String court, Purpose purpose) implements EndAct {
        @Override
        public String code() {
            return "mediation.handed-to-filing";
        }

        @Override
        public Fields facts() {
            return Fields.writer().text("court", court).constant("purpose", purpose).fields();
        }
    }

    /** Gives notice of labour arbitration before this commission (告知仲裁). */
    record SendToArbitration(String commission) implements EndAct {
        @Override
        public String code() {
            return "mediation.sent-to-arbitration";
        }

        @Override
        public Fields facts() {
            return Fields.writer().text("commission", commission).fields();
        }
    }

    /** Records what the commission answered. */
    record CommissionAnswered(Answer answer, String number) implements EndAct {
        @Override
        public String code() {
            return "mediation.commission-answered";
        }

        @Override
        public Fields facts() {
            return Fields.writer().constant("answer", answer).text("number", number).fields();
        }
    }

    /** Closes a dispute of which nothing remains to be done here. */
    record Close(String reason) implements EndAct {
        @Override
        public String code() {
            return "mediation.closed";
        }

        @Override
        public Fields facts() {
            return Fields.writer().text("reason", reason).fields();
        }
    }

    /** Reads the act of this code; empty for a code of another group. */
    static Optional<EndAct> read(String code, Fields facts) {
        return Optional.ofNullable(
                switch (code) {
                    case "mediation.ended" -> new End(facts.constant("ground", EndGround.class), facts.text("note"));
                    case "mediation.handed-to-filing" ->
                        new HandToCourt(facts.text("court"), facts.constant("purpose", Purpose.class));
                    case "mediation.sent-to-arbitration" -> new SendToArbitration(facts.text("commission"));
                    case "mediation.commission-answered" ->
                        new CommissionAnswered(facts.constant("answer", Answer.class), facts.text("number"));
                    case "mediation.closed" -> new Close(facts.text("reason"));
                    default -> null;
                });
    }
}
