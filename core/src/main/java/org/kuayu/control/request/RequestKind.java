package org.kuayu.control.request;

import org.kuayu.calendar.Citation;

/** What a court asks of a registry, with the code of the control measure on the wire (KZCS; handbook §1.2). */
public enum RequestKind {
    /** 查询. */
    INQUIRY("", new Citation("最高人民法院关于网络查询、冻结被执行人存款的规定", 2013, 7)),
    /** 查封, 预查封; whether it enters in force or waits is for the registry to decide. */
    SEIZURE("11", new Citation("最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定", 2020, 1)),
    /** 继续查封, 续封. */
    RENEWAL("12", new Citation("最高人民法院关于适用〈民事诉讼法〉的解释", 2022, 485)),
    /** 解除查封, whole or part. */
    RELEASE("14", new Citation("最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定", 2020, 28)),
    /** 产权过户. */
    TRANSFER("15", new Citation("民事诉讼法", 2023, 262));

    private final String wireCode;
    private final Citation rule;

    RequestKind(String wireCode, Citation rule) {
        this.wireCode = wireCode;
        this.rule = rule;
    }

    /** The code on the wire; empty for an inquiry. */
    public String wireCode() {
        return wireCode;
    }

    /** Where it stands that a court may ask this. */
    public Citation rule() {
        return rule;
    }
}
