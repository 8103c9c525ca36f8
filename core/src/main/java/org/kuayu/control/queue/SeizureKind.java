package org.kuayu.control.queue;

/** Whether the property is registered to the debtor already. */
public enum SeizureKind {
    /** 查封: the debtor is the registered owner, or a third party confirmed the ownership in writing (查扣冻规定 2020, art. 2). */
    SEIZURE,
    /** 预查封: inherited, judged, bought before completion, but not yet registered to the debtor (法发〔2004〕5号, arts 13–15). */
    PRE_SEIZURE
}
