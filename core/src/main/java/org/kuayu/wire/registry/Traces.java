package org.kuayu.wire.registry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Journal;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.text.Remark;

/** Keeps in the journal what came over the wire and was refused or odd: codes and digests, no text of the message. */
final class Traces {
    static final Act REFUSED = new Act("wire.refused");
    static final Act DOUBTFUL = new Act("wire.doubtful");

    private final Journal journal;

    Traces(Journal journal) {
        this.journal = journal;
    }

    /** A message, or the part of it about this sheet, was refused. */
    void refused(String registry, Remark reason, String sheet, Digest message) {
        append(registry, REFUSED, Map.of("code", reason.code(), "sheet", sheet, "message", message.text()));
    }

    /** A message was taken although something about it is odd; nothing is kept where nothing is. */
    void doubtful(String registry, List<Remark> doubts, Digest message) {
        if (!doubts.isEmpty()) {
            String codes = doubts.stream().map(Remark::code).distinct().sorted().collect(Collectors.joining(" "));
            append(registry, DOUBTFUL, Map.of("codes", codes, "message", message.text()));
        }
    }

    private void append(String registry, Act act, Map<String, String> facts) {
        var draft = Draft.of(new Actor("wire", ""), act, new Subject("wire", registry))
                .with(Payload.of(facts));
        journal.write(() -> journal.append(draft));
    }
}
