package org.kuayu.filing.course;

import java.util.Arrays;
import java.util.Optional;
import org.kuayu.journal.Act;

/** What happens to a filing, and who does it. */
public enum FilingEvent {
    /** 收件: the first event. */
    TAKE("taken", Side.HELPER),
    /** 不予收取 for its form. */
    REFUSE("refused", Side.HELPER),
    /** 转递. */
    SEND("sent", Side.HELPER),
    /** The transfer failed; it is tried again. */
    FAIL("transfer-failed", Side.SYSTEM),
    /** Sent again by hand; the other side tells the same message by its identifier. */
    RESEND("resent", Side.HELPER),
    /** It reached the competent court. */
    RECEIVE("received", Side.SYSTEM),
    /** 签收: an officer of the competent court opened it. */
    FETCH("fetched", Side.COURT),
    /** 一次性告知补正. */
    ASK_SUPPLEMENT("supplement-asked", Side.COURT),
    /** 补正材料 came. */
    SUPPLY("supplied", Side.EITHER),
    /** 逾期未补正. */
    LAPSE("lapsed", Side.COURT),
    /** 立案. */
    ACCEPT("accepted", Side.COURT),
    /** 裁定不予受理. */
    DECLINE("not-accepted", Side.COURT),
    /** 不属本院管辖. */
    DISCLAIM("no-jurisdiction", Side.COURT),
    /** 转先行调解. */
    MEDIATE("to-mediation", Side.COURT),
    /** 送达 to the party at the counter. */
    DELIVER("delivered", Side.HELPER),
    /** 办结. */
    CLOSE("closed", Side.HELPER),
    /** 撤回. */
    WITHDRAW("withdrawn", Side.HELPER),
    /** 更正: the instant of an earlier event was wrong. */
    CORRECT("corrected", Side.COURT);

    /** Whose act it is. */
    public enum Side {
        /** 协作法院 takes in and passes on; it never decides (R30). */
        HELPER,
        /** 管辖法院. */
        COURT,
        /** Either of the two. */
        EITHER,
        /** The transfer itself. */
        SYSTEM
    }

    private final Act act;
    private final Side side;

    FilingEvent(String name, Side side) {
        this.act = new Act("filing." + name);
        this.side = side;
    }

    /** The act under which it is recorded. */
    public Act act() {
        return act;
    }

    /** Whose act it is. */
    public Side side() {
        return side;
    }

    /** The event of an act; empty for an act of another kind, such as an assignment. */
    public static Optional<FilingEvent> find(Act act) {
        return Arrays.stream(values()).filter(event -> event.act.equals(act)).findFirst();
    }
}
