package org.kuayu.entrustment.act;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kuayu.journal.Act;

/** What happens to an entrusted act, and at which court. */
public enum ActStep {
    /** 修改. */
    DRAFT(Side.ENTRUSTING),
    /** 审批、用印、发送. */
    SEND(Side.ENTRUSTING),
    /** 重发 after the transfer failed. */
    RESEND(Side.ENTRUSTING),
    /** 撤回. */
    WITHDRAW(Side.ENTRUSTING),
    /** 签收. */
    SIGN(Side.HELPING),
    /** 要求补充材料. */
    ASK_PAPERS(Side.HELPING),
    /** 补充材料. */
    ADD_PAPERS(Side.ENTRUSTING),
    /** 反馈结果. */
    FEED_BACK(Side.HELPING),
    /** 确认. */
    CONFIRM(Side.ENTRUSTING),
    /** 异议, 要求重新办理. */
    DISPUTE(Side.ENTRUSTING),
    /** 联系委托法院. */
    CONTACT(Side.HELPING),
    /** 退回. */
    RETURN(Side.HELPING),
    /** 更正日期. */
    CORRECT(Side.EITHER);

    /** At which court a step is done. */
    public enum Side {
        /** 委托法院. */
        ENTRUSTING,
        /** 受托法院. */
        HELPING,
        /** Either of the two. */
        EITHER
    }

    /** What the codes of these acts begin with. */
    public static final String PREFIX = "entrustment.act.";

    private final Side side;

    ActStep(Side side) {
        this.side = side;
    }

    /** At which court it is done. */
    public Side side() {
        return side;
    }

    /** The name of the step in codes: {@code ask-papers}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act of its events. */
    public Act act() {
        return new Act(PREFIX + code());
    }

    /** The step with this code. */
    public static Optional<ActStep> find(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }
}
