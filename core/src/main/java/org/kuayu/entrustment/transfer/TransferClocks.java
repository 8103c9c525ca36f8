package org.kuayu.entrustment.transfer;

import java.util.Optional;
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

    /** Asking for papers stops the seven days; they begin anew when the papers came. */
    private void delivered(MatterEvent sent) {
        Task filing = helper("entrustment.case.file");
        book.run("entrustment.case.file", sent, filing, "file", "ask-papers", "propose-return", "withdraw");
        file.list("add-papers")
                .forEach(added -> book.run(
                        "entrustment.case.file", added, filing, "file", "ask-papers", "propose-return", "withdraw"));
        book.run("entrustment.case.start", sent, helper("entrustment.case.start"), "start", "withdraw");
        book.run("entrustment.case.report", sent, helper("entrustment.case.report"), "report", "finish", "withdraw");
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
