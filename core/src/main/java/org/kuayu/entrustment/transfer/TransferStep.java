package org.kuayu.entrustment.transfer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kuayu.journal.Act;

/** What happens to an entrusted case, and at which court. */
public enum TransferStep {
    /** 修改. */
    DRAFT(Side.ENTRUSTING),
    /** 审批、用印、移送. */
    SEND(Side.ENTRUSTING),
    /** 重发 after the transfer failed. */
    RESEND(Side.ENTRUSTING),
    /** 撤回. */
    WITHDRAW(Side.ENTRUSTING),
    /** 要求补办手续、材料. */
    ASK_PAPERS(Side.HELPING),
    /** 补办. */
    ADD_PAPERS(Side.ENTRUSTING),
    /** 书面说明 why the papers are not there yet. */
    EXPLAIN(Side.ENTRUSTING),
    /** 视为撤回, 退回材料: thirty days of silence. */
    LAPSE(Side.SYSTEM),
    /** 立案. */
    FILE(Side.HELPING),
    /** 告知申请执行人 that the case was entrusted. */
    NOTIFY(Side.ENTRUSTING),
    /** 开始执行. */
    START(Side.HELPING),
    /** 函告执行情况. */
    REPORT(Side.HELPING),
    /** 六个月届满: the clock says so by itself. */
    SIX_MONTHS(Side.SYSTEM),
    /** 告知可以申请上一级法院执行. */
    INFORM(Side.HELPING),
    /** 执结, 函复. */
    FINISH(Side.HELPING),
    /** 联系委托法院. */
    CONTACT(Side.HELPING),
    /** 报请高级人民法院批准退回. */
    PROPOSE_RETURN(Side.HELPING),
    /** 同意退回. */
    APPROVE_RETURN(Side.HIGH),
    /** 不同意退回. */
    REFUSE_RETURN(Side.HIGH),
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
        /** The High Court above the helping court. */
        HIGH,
        /** Either of the first two. */
        EITHER,
        /** Nobody: the clock. */
        SYSTEM
    }

    /** What the codes of these acts begin with. */
    public static final String PREFIX = "entrustment.case.";

    private final Side side;

    TransferStep(Side side) {
        this.side = side;
    }

    /** At which court it is done. */
    public Side side() {
        return side;
    }

    /** The name of the step in codes: {@code propose-return}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act of its events. */
    public Act act() {
        return new Act(PREFIX + code());
    }

    /** The step with this code. */
    public static Optional<TransferStep> find(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }
}
