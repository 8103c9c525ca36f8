package org.kuayu.control.request;

/** What a court asks of a registry, with the code of the control measure on the wire (KZCS; handbook §1.2). */
public enum RequestKind {
    /** 查询. */
    INQUIRY(""),
    /** 查封, 预查封; whether it enters in force or waits is for the registry to decide. */
    SEIZURE("11"),
    /** 继续查封, 续封. */
    RENEWAL("12"),
    /** 解除查封, whole or part. */
    RELEASE("14"),
    /** 产权过户. */
    TRANSFER("15");

    private final String wireCode;

    RequestKind(String wireCode) {
        this.wireCode = wireCode;
    }

    /** The code on the wire; empty for an inquiry. */
    public String wireCode() {
        return wireCode;
    }
}
