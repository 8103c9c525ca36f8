package org.kuayu.entrustment.transfer;

import java.util.List;
import org.kuayu.calendar.Citation;
import org.kuayu.entrustment.file.PaperKind;

/** The eight papers with which a case is entrusted (委托执行规定 2020, art. 5), in the order of the article (XR-9). */
public enum TransferPaper {
    /** 委托执行函; Kuayu writes it. */
    LETTER(PaperKind.LETTER),
    /** 申请执行书和委托执行案件审批表. */
    APPLICATION(PaperKind.APPLICATION, PaperKind.APPROVAL_FORM),
    /** 据以执行的生效法律文书副本. */
    JUDGMENT(PaperKind.JUDGMENT),
    /** 案件情况的材料或者说明. */
    STATEMENT(PaperKind.CASE_STATEMENT),
    /** 申请执行人地址、联系电话. */
    APPLICANT(),
    /** 被执行人身份证件或者营业执照复印件、地址、联系电话. */
    DEBTOR(PaperKind.DEBTOR_IDENTITY),
    /** 委托法院执行员和联系电话. */
    OFFICER(),
    /** 其他必要的案件材料. */
    OTHER(PaperKind.OTHER);

    /** Where the eight stand. */
    public static final Citation LAW = new Citation("最高人民法院关于委托执行若干问题的规定", 2020, 5);

    private final List<PaperKind> kinds;

    TransferPaper(PaperKind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** Which papers of the file it is made of; none where it is told in the order itself. */
    public List<PaperKind> kinds() {
        return kinds;
    }

    /** Whether a case may go without it. */
    public boolean optional() {
        return this == OTHER;
    }
}
