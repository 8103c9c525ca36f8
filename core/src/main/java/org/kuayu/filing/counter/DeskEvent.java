package org.kuayu.filing.counter;

import java.util.Arrays;
import java.util.Optional;
import org.kuayu.journal.Act;

/** What happens in a session at the joint desk, and whose act it is. */
public enum DeskEvent {
    /** 发起: the first event. */
    OPEN("opened", Side.LOCAL),
    /** 接入. */
    ANSWER("answered", Side.REMOTE),
    /** 出示: a paper was scanned and attested as original or copy. */
    SHOW("shown", Side.LOCAL),
    /** 审核: a paper was found good, or rejected with the reason. */
    DECIDE("decided", Side.REMOTE),
    /** 当场更正: a rejected paper was replaced in the same session. */
    MEND("mended", Side.LOCAL),
    /** 留言. */
    SAY("said", Side.EITHER),
    /** 结束 with its outcome. */
    CLOSE("closed", Side.EITHER),
    /** 取消. */
    GIVE_UP("given-up", Side.LOCAL);

    /** Whose act it is. */
    public enum Side {
        /** 本地窗口: where the citizen stands. */
        LOCAL,
        /** 远程窗口: whoever is competent; he alone decides. */
        REMOTE,
        /** Either of the two. */
        EITHER
    }

    private final Act act;
    private final Side side;

    DeskEvent(String name, Side side) {
        this.act = new Act("desk." + name);
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
    public static Optional<DeskEvent> find(Act act) {
        return Arrays.stream(values()).filter(event -> event.act.equals(act)).findFirst();
    }
}
