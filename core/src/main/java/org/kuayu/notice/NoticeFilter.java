package org.kuayu.notice;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Which notices of one person are shown, the newest first.
 *
 * @param to his login
 * @param unread only those that he has not read
 * @param from happened at or after this instant
 * @param until happened before this instant
 */
public record NoticeFilter(String to, boolean unread, Optional<Instant> from, Optional<Instant> until) {
    public NoticeFilter {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /** All of this person. */
    public static NoticeFilter of(String login) {
        return new NoticeFilter(login, false, Optional.empty(), Optional.empty());
    }

    /** The same, only what he has not read. */
    public NoticeFilter onlyUnread() {
        return new NoticeFilter(to, true, from, until);
    }

    /** The same, only what happened in this time. */
    public NoticeFilter between(Instant first, Instant end) {
        return new NoticeFilter(to, unread, Optional.of(first), Optional.of(end));
    }

    /** Whether the notice is one of them. */
    public boolean shows(Notice notice) {
        return notice.to().equals(to)
                && (!unread || notice.read().isEmpty())
                && from.filter(notice.at()::isBefore).isEmpty()
                && until.filter(end -> !notice.at().isBefore(end)).isEmpty();
    }
}
