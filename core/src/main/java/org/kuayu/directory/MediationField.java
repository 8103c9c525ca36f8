package org.kuayu.directory;

/** A field of disputes in which a mediator is at home. */
public enum MediationField {
    /** 劳动争议. */
    LABOUR,
    /** 知识产权. */
    INTELLECTUAL_PROPERTY,
    /** 婚姻家庭、继承. */
    FAMILY,
    /** 相邻关系. */
    NEIGHBOURS,
    /** 合同. */
    CONTRACT,
    /** 民间借贷、金融. */
    LENDING,
    /** 道路交通事故. */
    TRAFFIC,
    /** 医疗. */
    MEDICAL,
    /** 物业、房屋租赁. */
    HOUSING,
    /** 建设工程. */
    CONSTRUCTION,
    /** 土地承包、山林权属. */
    LAND,
    /** 消费. */
    CONSUMER
}
