package org.kuayu.control.queue;

/** Where one seizure stands (handbook §1.5). The last five are terminal: nothing leads out of them. */
public enum SeizureState {
    /** 查封: in force. */
    ACTIVE,
    /** 轮候查封: waits behind an earlier one; not yet in force. */
    WAITING,
    /** 预查封: in force before the debtor is registered. */
    PRE_ACTIVE,
    /** 轮候预查封. */
    PRE_WAITING,
    /** 届满: its term ended and nobody renewed in time. */
    EXPIRED,
    /** 解除. */
    RELEASED,
    /** 因处置消灭: the property was sold by the court. */
    DISPOSED,
    /** 轮候自始未生效: waited until the property was sold, and never came into force. */
    NEVER_EFFECTIVE,
    /** 不予受理: never entered the queue. */
    REFUSED;

    /** In force: a filled bar. */
    public boolean effective() {
        return this == ACTIVE || this == PRE_ACTIVE;
    }

    /** Waits behind an earlier one. */
    public boolean waiting() {
        return this == WAITING || this == PRE_WAITING;
    }

    /** A pre-seizure, in force or waiting. */
    public boolean pre() {
        return this == PRE_ACTIVE || this == PRE_WAITING;
    }

    /** In force or waiting. */
    public boolean live() {
        return effective() || waiting();
    }
}
