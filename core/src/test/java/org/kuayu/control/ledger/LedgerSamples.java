package org.kuayu.control.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.court.CourtCode;

/** Pictures to look at and to test with: one seizure, five, forty, shares, a pre-seizure, a sale. */
public final class LedgerSamples {
    /** The instant of today in every sample. */
    public static final String TODAY = "2026-11-23T10:15:00";

    private static final List<String> COURTS = List.of(
            "渝0112", "川0104", "渝0116", "渝0192", "川01", "川0105", "渝0103", "川0502", "渝0151", "川1602", "渝05", "川0107");

    private LedgerSamples() {}

    /** One seizure, far from its end. */
    public static SampleQueue one() {
        return new SampleQueue().deliver("2025-03-10T09:12:44", "渝0112", 3);
    }

    /** The queue that every feature shows: a renewed holder whose end is near, four that wait, two that are ended. */
    public static SampleQueue five() {
        return new SampleQueue()
                .deliver("2021-12-20T10:02:31", "渝0103", 3)
                .deliver("2023-05-16T14:40:09", "渝0112", 3)
                .renew("2023-11-30T09:00:00", "CF1", "渝0103", 3)
                .release("2023-12-19T11:30:00", "CF1", "渝0103")
                .deliver("2024-03-11T16:21:55", "川0104", 3)
                .deliver("2024-09-02T08:55:10", "渝0192", 3)
                .release("2025-08-12T15:00:00", "CF6", "渝0192")
                .deliver("2025-10-28T10:10:10", "渝0116", 3);
    }

    /** Six in queue without an ended one. */
    public static SampleQueue renewed() {
        return new SampleQueue()
                .deliver("2022-01-10T10:02:31", "渝0112", 3)
                .deliver("2023-03-11T16:21:55", "川0104", 3)
                .renew("2023-12-19T09:41:20", "CF1", "渝0112", 3)
                .deliver("2024-09-02T08:55:10", "渝0192", 3)
                .deliver("2025-10-28T10:10:10", "渝0116", 3);
    }

    /** So many seizures by twelve courts, a fifth of them ended. */
    public static SampleQueue many(int count) {
        var queue = new SampleQueue();
        LocalDate day = LocalDate.of(2024, 1, 8);
        for (int i = 0; i < count; i++) {
            day = day.plusDays(11 + i * 7 % 23);
            String hour = i % 2 == 0 ? "T09:15:0" : "T15:40:2";
            queue.deliver(day + hour + i % 10, COURTS.get(i % COURTS.size()), 3);
        }
        return queue;
    }

    /** Two holders' shares beside each other, and one behind both. */
    public static SampleQueue shares() {
        return new SampleQueue()
                .deliver("2024-04-02T09:30:00", "渝0112", SeizureScope.share("张三丰", 1, 2), SeizureTerm.years(3))
                .deliver("2024-06-18T14:00:00", "川0104", SeizureScope.share("李四", 1, 2), SeizureTerm.years(3))
                .deliver("2025-02-20T10:00:00", "渝0116", SeizureScope.share("张三丰", 1, 2), SeizureTerm.years(3));
    }

    /** A pre-seizure that became a seizure, and one that waits. */
    public static SampleQueue before() {
        return new SampleQueue()
                .deliverBefore(
                        "2024-04-10T09:30:00",
                        "渝0112",
                        SeizureTerm.written(LocalDate.of(2024, 4, 10), LocalDate.of(2027, 4, 9)))
                .deliverBefore("2024-11-05T11:00:00", "川0104", SeizureTerm.years(3))
                .act("2025-08-01T15:00:00", new QueueAct.OwnerRegistered("张*"))
                .deliver("2026-01-15T15:00:00", "渝0116", 3);
    }

    /** Sold: nothing is live any more. */
    public static SampleQueue sold() {
        var sale = new QueueAct.Sold(CourtCode.of("渝0112"), SeizureScope.WHOLE, Optional.of(30_000_000L));
        return new SampleQueue()
                .deliver("2024-04-10T09:30:00", "渝0112", 3)
                .deliver("2024-11-05T11:00:00", "川0104", 3)
                .act("2026-06-01T10:00:00", sale);
    }

    /** Every sample as a picture of today, by name. */
    public static Map<String, LedgerPicture> pictures() {
        var pictures = new LinkedHashMap<String, LedgerPicture>();
        pictures.put("one", picture(one(), TODAY, TODAY));
        pictures.put("five", picture(five(), TODAY, "2027-01-20T00:00:00"));
        pictures.put("renewed", picture(renewed(), TODAY, "2027-01-20T00:00:00"));
        pictures.put("forty", picture(many(40), "2026-12-20T00:00:00", "2027-03-20T00:00:00"));
        pictures.put("shares", picture(shares(), TODAY, "2027-04-20T00:00:00"));
        pictures.put("before", picture(before(), TODAY, TODAY));
        pictures.put("sold", picture(sold(), TODAY, TODAY));
        pictures.put("none", picture(new SampleQueue(), TODAY, TODAY));
        return pictures;
    }

    /** The queue today, and how it would stand if nothing happened until then. */
    public static LedgerPicture picture(SampleQueue queue, String today, String then) {
        return LedgerPicture.of(LedgerAsk.of(queue.at(today)).supposing(queue.at(then)));
    }
}
