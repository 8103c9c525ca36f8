package org.kuayu.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that has to be done by a day: a line of the list that an enforcement officer sees first.
 *
 * @param kind what has to be done
 * @param dueDay the last day for it, inclusive
 * @param dueAt the last instant, where the clock counts hours
 * @param remind the last working day on or before the due day; what to keep in mind when the end is a day off
 * @param daysLeft from today to the due day; negative when it is past
 * @param standing the seizure, for what concerns one
 * @param request the number of the request, for what concerns one; empty otherwise
 * @param item the item of the request; 0 where there is none
 * @param caseNumber the case
 * @param lead the identifier of the lead, for what concerns one; empty otherwise
 */
public record DueItem(
        Kind kind,
        LocalDate dueDay,
        Optional<Instant> dueAt,
        LocalDate remind,
        long daysLeft,
        Optional<StandingRow> standing,
        String request,
        int item,
        String caseNumber,
        String lead) {
    /** What has to be done, and so which button fits. */
    public enum Kind {
        /** 续封: a seizure in force ends. */
        RENEW,
        /** 轮候书面期限: the written end of a waiting seizure passes (policy). */
        WAITING_END,
        /** 查封已届满: it ended and nobody renewed. */
        EXPIRED,
        /** 催办: a registry is late with an item. */
        REMIND_REGISTRY,
        /** 补正: a registry gave an item back. */
        SUPPLEMENT,
        /** 确认: a result waits for the court to take note. */
        CONFIRM,
        /** 核查财产线索. */
        CHECK_LEAD,
        /** 审批: a draft waits for the second pair of eyes. */
        APPROVE,
        /** 用印发送. */
        SEND,
        /** Registry: 办理 an item that came in. */
        HANDLE
    }

    public DueItem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(dueDay, "dueDay");
        Objects.requireNonNull(dueAt, "dueAt");
        Objects.requireNonNull(remind, "remind");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(lead, "lead");
    }
}
