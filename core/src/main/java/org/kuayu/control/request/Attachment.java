package org.kuayu.control.request;

import java.util.Objects;

/**
 * A paper attached to a request; its bytes are kept under its digest.
 *
 * @param kind what the law calls it
 * @param fileName as uploaded
 * @param mediaType of the bytes
 * @param digest SHA-256 of the bytes, hexadecimal
 * @param size in bytes
 */
public record Attachment(Kind kind, String fileName, String mediaType, String digest, long size) {
    /** The papers that the law requires for the acts of handbook §1.1. */
    public enum Kind {
        /** 协助查询通知书. */
        INQUIRY_NOTICE,
        /** 协助执行通知书. */
        ASSISTANCE_NOTICE,
        /** 执行裁定书, 保全裁定书. */
        RULING,
        /** 解除裁定书. */
        RELEASE_RULING,
        /** 成交裁定书, 抵债裁定书. */
        SALE_RULING,
        /** 工作证. */
        WORK_CARD,
        /** 执行公务证. */
        DUTY_CARD,
        /** 委托送达函, when another court delivers. */
        DELIVERY_LETTER,
        /** 保全申请书. */
        APPLICATION,
        /** Anything else. */
        OTHER
    }

    public Attachment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(digest, "digest");
    }
}
