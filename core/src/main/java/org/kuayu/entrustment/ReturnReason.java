package org.kuayu.entrustment;

/** Why a helping court sends an entrustment back. */
public enum ReturnReason {
    /** 不属于可以委托的事项. */
    OUTSIDE_KINDS,
    /** 手续、材料仍不全. */
    PAPERS_LACKING,
    /** 财产不在本辖区. */
    PROPERTY_ELSEWHERE,
    /** 无可供执行的财产, 委托不当. */
    ENTRUSTED_WRONGLY
}
