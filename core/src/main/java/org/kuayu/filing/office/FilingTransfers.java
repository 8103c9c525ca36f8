package org.kuayu.filing.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kuayu.exchange.OutboxMessage;
import org.kuayu.exchange.WireState;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.course.FilingAct;
import org.kuayu.filing.course.FilingPaper;
import org.kuayu.filing.course.FilingState;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;

/**
 * Carries filings to the competent courts: posted in the same write as the act of sending, tried at once, tried again with
 * growing pauses, and by hand. A filing that is there already is not doubled (XR-4).
 */
final class FilingTransfers {
    private static final String WIRE = "court.";
    private static final int PIECE = 50;

    private final FilingParts parts;
    private final FilingWriter writer;

    FilingTransfers(FilingParts parts, FilingWriter writer) {
        this.parts = parts;
        this.writer = writer;
    }

    /** Posts the filing for its court's wire. Inside a write. */
    void post(Filing filing) {
        var letter = new OutboxMessage.Letter(
                filing.messageId(), WIRE + filing.draft().court(), filing.id(), manifest(filing));
        parts.outbox().post(letter, writer.instant()).orThrow();
    }

    /** What was sent, by digests: no person stands in it. */
    private static String manifest(Filing filing) {
        var lines = new StringBuilder(filing.id())
                .append('\n')
                .append(filing.receipts().getFirst().digest().text())
                .append('\n');
        for (FilingPaper paper : filing.draft().papers()) {
            lines.append(paper.code()).append(' ').append(paper.file().digest()).append('\n');
        }
        return lines.append(Digest.sha256(lines.toString()).text()).toString();
    }

    /** Sends again at once what is on its way. */
    void again(Filing filing) {
        parts.outbox().resend(filing.messageId());
    }

    /** Carries what may go at this instant; returns how many came through. */
    int carry(Instant at) {
        int carried = 0;
        for (WireState wire : parts.outbox().listWires()) {
            if (wire.wire().startsWith(WIRE)) {
                carried += carry(wire.wire(), at);
            }
        }
        return carried;
    }

    private int carry(String wire, Instant at) {
        int carried = 0;
        List<OutboxMessage> ready = parts.outbox().listReady(wire, at, PIECE);
        for (OutboxMessage message : ready) {
            Optional<String> failure = parts.wire().carry(message);
            parts.book().journal().write(() -> {
                settle(message, failure, at);
                return 0;
            });
            if (failure.isPresent()) {
                return carried;
            }
            carried++;
        }
        return carried;
    }

    private void settle(OutboxMessage message, Optional<String> failure, Instant at) {
        failure.ifPresentOrElse(
                why -> parts.outbox().failed(message.id(), at, why), () -> parts.outbox().delivered(message.id(), at));
        Optional.of(parts.book().store().listEvents(message.about()))
                .filter(events -> !events.isEmpty())
                .map(Filing::of)
                .filter(filing -> filing.state() == FilingState.SENT)
                .filter(filing -> failure.isEmpty() || !filing.failure().equals(failure))
                .ifPresent(filing -> writer.act(Actor.SYSTEM, filing, act(failure)).orThrow());
    }

    private static FilingAct act(Optional<String> failure) {
        return failure.<FilingAct>map(FilingAct.Fail::new).orElseGet(FilingAct.Receive::new);
    }
}
