package org.kuayu.entrustment.transfer;

import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.calendar.Deadlines;
import org.kuayu.entrustment.file.ClockBook;
import org.kuayu.entrustment.file.ClockBook.Task;
import org.kuayu.entrustment.file.EntrustmentFile;
import org.kuayu.matter.MatterEvent;

/** The clocks of an entrusted case; each starts by itself with its event. */
final class TransferClocks {
    private final EntrustmentFile file;
    private final TransferOrder order;
    private final ClockBook book;

    TransferClocks(EntrustmentFile file, TransferOrder order, Deadlines deadlines) {
        this.file = file;
        this.order = order;
        book = new ClockBook(file.events().getFirst().matter(), file, deadlines);
    }

    ClockBook book() {
        file.delivered().ifPresent(this::delivered);
        file.first("file").ifPresent(this::filed);
        file.list("ask-papers")
                .forEach(asked -> book.run(
                        "entrustment.case.papers",
                        asked,
                        entrusting("entrustment.add-papers"),
                        "add-papers",
                        "explain",
                        "lapse",
                        "propose-return"));
        file.list("approve-return")
                .forEach(yes -> book.run("entrustment.case.return", yes, helper("entrustment.case.return"), "return"));
        return book;
    }

    /** Asking for papers stops what runs from the arrival; it begins anew when the papers came. */
    private void delivered(MatterEvent sent) {
        arrived(sent);
        file.list("add-papers").forEach(this::arrived);
    }

    private void arrived(MatterEvent from) {
        book.run("entrustment.case.file", from, helper("entrustment.case.file"), stopping("file", "propose-return"));
        book.run("entrustment.case.start", from, helper("entrustment.case.start"), stopping("start"));
        book.run("entrustment.case.report", from, helper("entrustment.case.report"), stopping("report", "finish"));
    }

    private static String[] stopping(String... own) {
        return Stream.concat(Stream.of(own), Stream.of("ask-papers", "withdraw")).toArray(String[]::new);
    }

    private void filed(MatterEvent filed) {
        book.run("entrustment.case.notify", filed, entrusting("entrustment.case.notify"), "notify");
        book.run("entrustment.case.higher-court", filed, helper("entrustment.case.finish"), "finish", "six-months");
    }

    private Task helper(String what) {
        return new Task("helping-court", Optional.of(order.to().value()), what);
    }

    private Task entrusting(String what) {
        return new Task("entrusting-court", Optional.of(order.from().value()), what);
    }
}
