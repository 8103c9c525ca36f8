package org.kuayu.workbench.wire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kuayu.exchange.OutboxMessage;
import org.kuayu.exchange.WireState;
import org.kuayu.journal.Entry;
import org.kuayu.workbench.shell.Messages;

/**
 * One partner as the page shows him.
 *
 * @param partner the partner
 * @param wire how the wire is doing
 * @param waiting how many messages wait, or how many requests were not answered by a registry that polls
 * @param since since when the first of them waits
 * @param aside messages that were set aside, the newest first
 * @param refusals what was refused last, the newest first
 */
public record WireRow(
        Partner partner,
        WireState wire,
        long waiting,
        Optional<Instant> since,
        List<OutboxMessage> aside,
        List<Trace> refusals) {
    /**
     * Something that was refused.
     *
     * @param at when
     * @param code the stable code of the reason
     * @param sheet the request sheet it was about; empty for a whole message
     * @param digest of the message
     */
    public record Trace(Instant at, String code, String sheet, String digest) {
        static Trace of(Entry entry) {
            var facts = entry.draft().payload().fields();
            return new Trace(
                    entry.instant(),
                    facts.getOrDefault("code", ""),
                    facts.getOrDefault("sheet", ""),
                    facts.getOrDefault("message", ""));
        }
    }

    public WireRow {
        aside = List.copyOf(aside);
        refusals = List.copyOf(refusals);
    }

    /** The key of the sentence that says how it is: {@code down}, {@code works} or {@code unused}. */
    public String state() {
        if (wire.downSince().isPresent()) {
            return "down";
        }
        return wire.lastSuccess().isPresent() ? "works" : "unused";
    }

    /** The sentence for a code, or the code where there is none. */
    public static String sentence(Messages messages, String code) {
        String key = "remark." + code;
        return messages.has(key) ? messages.say(key, "").replaceAll("[：:。. ]+$", "") : code;
    }

    /** The code of the partner. */
    public String code() {
        return partner.code();
    }

    /** What the partner is called. */
    public String name() {
        return partner.name();
    }

    /** Whether messages are pushed to this partner. */
    public boolean pushed() {
        return partner.kind() == Partner.Kind.PUSH;
    }
}
