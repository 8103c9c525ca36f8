package org.kuayu.filing.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What somebody does with a filing after it was taken. */
public sealed interface FilingAct {
    /** The event that it is. */
    FilingEvent event();

    /** 不予收取 for its form, with the reason. */
    record Refuse(String reason) implements FilingAct {
        @Override
        public FilingEvent event() {
            return FilingEvent.REFUSE;
        }
    }

    /** 转递 to the competent court. */
    record Send() implements FilingAct {
        @Override
        public FilingEvent event() {
            return FilingEvent.SEND;
        }
    }

    /** Sent again by hand. */
    record Resend() implements FilingAct {
        @Override
        public FilingEvent event() {
            return FilingEvent.RESEND;
        }
    }

    /** The transfer failed, with the reason. */
    record Fail(String reason) implements FilingAct {
        @Override
        public FilingEvent event() {
            return FilingEvent.FAIL;
        }
    }

    /** It reached the competent court. */
    record Receive() implements FilingAct {
        @Override
        public FilingEvent event() {
            return FilingEvent.RECEIVE;
        }
    }

    /** An officer of the competent court opened it. */
    record Fetch() implements FilingAct {
        @Override
        public FilingEvent event() {
            return FilingEvent.FETCH;
        }
    }

    /**
     * 一次性告知补正.
     *
     * @param missing codes of papers, or sentences, one for each thing that is missing
     * @param days calendar days that the court gives
     */
    record AskSupplement(List<String> missing, int days) implements FilingAct {
        public AskSupplement {
            missing = List.copyOf(missing);
        }

        @Override
        public FilingEvent event() {
            return FilingEvent.ASK_SUPPLEMENT;
        }
    }

    /** What was missing came, with a note. */
    record Supply(List<FilingPaper> papers, String note) implements FilingAct {
        public Supply {
            papers = List.copyOf(papers);
        }

        @Override
        public FilingEvent event() {
            return FilingEvent.SUPPLY;
        }
    }

    /** What was missing did not come in time. */
    record Lapse() implements FilingAct {
        @Override
        public FilingEvent event() {
            return FilingEvent.LAPSE;
        }
    }

    /** 立案 under this case number. */
    record Accept(String caseNumber) implements FilingAct {
        @Override
        public FilingEvent event() {
            return FilingEvent.ACCEPT;
        }
    }

    /** 裁定不予受理, with the ruling's number and the reason. */
    record Decline(String ruling, String reason) implements FilingAct {
        @Override
        public FilingEvent event() {
            return FilingEvent.DECLINE;
        }
    }

    /** 不属本院管辖, with the reason and the court that is competent where it is known. */
    record Disclaim(String reason, Optional<String> court) implements FilingAct {
        @Override
        public FilingEvent event() {
            return FilingEvent.DISCLAIM;
        }
    }

    /** 转先行调解, to this body. */
    record Mediate(String body) implements FilingAct {
        @Override
        public FilingEvent event() {
            return FilingEvent.MEDIATE;
        }
    }

    /** The party has what the court decided: how it was handed over. */
    record Deliver(String how) implements FilingAct {
        @Override
        public FilingEvent event() {
            return FilingEvent.DELIVER;
        }
    }

    /** 办结. */
    record Close() implements FilingAct {
        @Override
        public FilingEvent event() {
            return FilingEvent.CLOSE;
        }
    }

    /** 撤回 by the party, with the reason. */
    record Withdraw(String reason) implements FilingAct {
        @Override
        public FilingEvent event() {
            return FilingEvent.WITHDRAW;
        }
    }

    /** 更正: the event with this sequence happened at another instant; all dates that hang on it move. */
    record Correct(int sequence, Instant instant, String reason) implements FilingAct {
        @Override
        public FilingEvent event() {
            return FilingEvent.CORRECT;
        }
    }
}
