package org.kuayu.control.paper;

import java.util.List;
import org.kuayu.calendar.Citation;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.request.RequestKind;

/** The articles that the papers cite (handbook §1.1), each read in the edition named. */
final class PaperLaw {
    private static final String PROCEDURE = "民事诉讼法";
    private static final String INTERPRETATION = "最高人民法院关于适用〈民事诉讼法〉的解释";
    private static final String SEIZURES = "最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定";
    private static final String PRESERVATION = "最高人民法院关于人民法院办理财产保全案件若干问题的规定";
    private static final String SEARCH = "最高人民法院关于民事执行中财产调查若干问题的规定";
    private static final String ENTRUSTMENT = "最高人民法院关于委托执行若干问题的规定";
    private static final String REGISTRIES = "最高人民法院、国土资源部、建设部关于依法规范人民法院执行和国土资源房地产管理部门协助执行若干问题的通知";

    /** Who is told the content of a register may use it for the stated purpose alone. */
    static final Citation PURPOSE = new Citation("不动产登记暂行条例", 2024, 28);
    /** A search through the network has the same effect as one on the spot. */
    static final Citation ELECTRONIC = new Citation(SEARCH, 2020, 13);
    /** Another court delivers, without a case of its own. */
    static final Citation DELIVERY = new Citation(ENTRUSTMENT, 2020, 2);
    /** The order of several notices is that of their delivery. */
    static final Citation ORDER = new Citation(PRESERVATION, 2020, 16);

    private static final Citation WAITING = new Citation(SEIZURES, 2020, 26);
    private static final Citation RULING_AND_NOTICE = new Citation(SEIZURES, 2020, 1);
    private static final Citation TERM = new Citation(INTERPRETATION, 2022, 485);

    private PaperLaw() {}

    /** On what an inquiry rests. */
    static List<Citation> inquiry(SeizureStage stage) {
        var notice = new Citation(REGISTRIES, 2004, 2);
        return stage == SeizureStage.PRESERVATION
                ? List.of(new Citation(PRESERVATION, 2020, 11), notice)
                : List.of(new Citation(PROCEDURE, 2023, 253), new Citation(SEARCH, 2020, 12), notice);
    }

    /** On what an order rests; {@code pre} with pre-seizures among its units. */
    static List<Citation> order(RequestKind kind, SeizureStage stage, boolean pre) {
        return switch (kind) {
            case INQUIRY -> inquiry(stage);
            case SEIZURE -> seizure(stage, pre);
            case RENEWAL -> List.of(TERM, RULING_AND_NOTICE);
            case RELEASE -> List.of(WAITING, new Citation(SEIZURES, 2020, 28));
            case TRANSFER -> List.of(
                    new Citation(PROCEDURE, 2023, 262),
                    new Citation(INTERPRETATION, 2022, 491),
                    new Citation(SEIZURES, 2020, 27));
        };
    }

    private static List<Citation> seizure(SeizureStage stage, boolean pre) {
        var laws = new java.util.ArrayList<Citation>();
        if (stage == SeizureStage.PRESERVATION) {
            laws.add(new Citation(PROCEDURE, 2023, 105));
            laws.add(new Citation(PROCEDURE, 2023, 106));
            laws.add(ORDER);
        } else {
            laws.add(new Citation(PROCEDURE, 2023, 255));
        }
        laws.add(TERM);
        laws.add(RULING_AND_NOTICE);
        laws.add(WAITING);
        if (pre) {
            laws.add(new Citation(REGISTRIES, 2004, 13));
            laws.add(new Citation(REGISTRIES, 2004, 15));
        }
        return laws;
    }
}
