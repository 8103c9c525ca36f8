package org.kuayu.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Follower;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.Ties;

/**
 * Makes notices of what the journal says about matters. Notices and checkpoint are kept in one unit of work; a piece that has
 * none is only remembered, since following it again makes none again.
 */
final class NoticeFollower implements Follower {
    private static final long WORTH_KEEPING = 1000;

    private final Notices.Parts parts;
    private volatile long checkpoint;
    private volatile long kept;

    NoticeFollower(Notices.Parts parts) {
        this.parts = parts;
        checkpoint = parts.store().progress().entry();
        kept = checkpoint;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public long checkpoint() {
        return checkpoint;
    }

    @Override
    public void apply(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var recipients = new Recipients(parts.workers(), parts.matters(), parts.store());
        var notices = new ArrayList<Notice>();
        for (Entry entry : entries) {
            if (MatterBook.event(entry) || entry.draft().act().equals(Ties.TIED)) {
                parts.matters().find(entry.draft().subject().id()).ifPresent(matter ->
                        notices.addAll(notices(recipients, entry, matter)));
            }
        }
        long last = entries.getLast().sequence();
        if (!notices.isEmpty()) {
            put(notices, last);
        }
        checkpoint = last;
    }

    private List<Notice> notices(Recipients recipients, Entry entry, Matter matter) {
        String act = entry.draft().act().code();
        Map<String, String> reasons = recipients.of(parts.rules().of(act), entry, matter);
        return reasons.entrySet().stream()
                .map(reason -> new Notice(
                        reason.getKey(),
                        "entry:" + entry.sequence(),
                        entry.instant(),
                        matter.id(),
                        matter.title(),
                        reason.getValue(),
                        act,
                        Optional.of(entry.draft().actor().login()),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private void put(List<Notice> notices, long last) {
        parts.journal().write(() -> {
            parts.store().put(notices, new NoticeStore.Progress(last, parts.store().progress().clocks()));
            return last;
        });
        kept = last;
    }

    /** A few entries are followed again sooner than they are written. */
    @Override
    public void keep() {
        if (checkpoint - kept >= WORTH_KEEPING) {
            put(List.of(), checkpoint);
        }
    }
}
