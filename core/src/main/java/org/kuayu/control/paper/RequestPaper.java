package org.kuayu.control.paper;

import java.util.ArrayList;
import java.util.List;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestKind;

/** The papers that a court issues with a request (handbook §1.1). */
public enum RequestPaper {
    /** 协助查询通知书. */
    INQUIRY_NOTICE,
    /** 协助执行通知书: 查封, 预查封, 续封, 解除, 过户. */
    ASSISTANCE_NOTICE,
    /** 裁定书封面. */
    RULING_COVER,
    /** 委托送达函, when another court delivers. */
    DELIVERY_LETTER;

    /** The papers of this request, in the order in which they lie in the file. */
    public static List<RequestPaper> listFor(ControlRequest request) {
        var papers = new ArrayList<RequestPaper>();
        if (request.kind() == RequestKind.INQUIRY) {
            papers.add(INQUIRY_NOTICE);
        } else {
            papers.add(ASSISTANCE_NOTICE);
            papers.add(RULING_COVER);
        }
        if (request.entrustedBy().isPresent()) {
            papers.add(DELIVERY_LETTER);
        }
        return List.copyOf(papers);
    }
}
