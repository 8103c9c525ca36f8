package org.kuayu.workbench.control.today;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.journal.Act;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Officer;
import org.kuayu.workbench.shell.Secret;

/**
 * Private addresses of calendars, one for each officer. The journal keeps them: the last entry about an officer's
 * calendar holds the digest of the secret in use, or says that it was revoked. The secret is shown once and kept
 * nowhere. It begins with a mark of the officer, so that one look-up finds whose it is.
 */
public final class CalendarFeeds {
    private static final Act ISSUED = new Act("calendar.issued");
    private static final Act REVOKED = new Act("calendar.revoked");
    private static final String DIGEST = "digest";
    private static final int MARK = 12;

    private final Kuayu kuayu;

    /** The addresses of this system. */
    public CalendarFeeds(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    /** Since when the officer has an address; empty for none. */
    public Optional<Instant> findIssued(Officer officer) {
        return last(officer).filter(e -> e.draft().act().equals(ISSUED)).map(Entry::instant);
    }

    private Optional<Entry> last(Officer officer) {
        return kuayu.journal().listAbout(subject(officer)).stream().reduce((before, after) -> after);
    }

    private static Subject subject(Officer officer) {
        return new Subject("calendar", officer.login());
    }

    /** Gives the officer a new secret; the one before is worth nothing from now on. */
    public String issue(Officer officer) {
        String secret = mark(officer) + Secret.random().text();
        var draft = Draft.of(officer.actor(), ISSUED, subject(officer))
                .with(Payload.of(Map.of(DIGEST, Digest.sha256(secret).hex())));
        kuayu.journal().write(() -> kuayu.journal().append(draft));
        return secret;
    }

    /** Takes the officer's secret back. */
    public void revoke(Officer officer) {
        if (findIssued(officer).isPresent()) {
            var draft = Draft.of(officer.actor(), REVOKED, subject(officer));
            kuayu.journal().write(() -> kuayu.journal().append(draft));
        }
    }

    /** The officer whose secret this is, while he may log in. */
    public Optional<Officer> find(String secret) {
        return kuayu.staff().list().stream()
                .filter(Officer::active)
                .filter(officer -> secret.startsWith(mark(officer)))
                .filter(officer -> holds(officer, secret))
                .findFirst();
    }

    private boolean holds(Officer officer, String secret) {
        return last(officer)
                .filter(e -> e.draft().act().equals(ISSUED))
                .map(e -> e.draft().payload().fields().getOrDefault(DIGEST, ""))
                .filter(kept -> java.security.MessageDigest.isEqual(
                        kept.getBytes(StandardCharsets.UTF_8),
                        Digest.sha256(secret).hex().getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    private static String mark(Officer officer) {
        return Digest.sha256("calendar " + officer.login()).hex().substring(0, MARK);
    }
}
