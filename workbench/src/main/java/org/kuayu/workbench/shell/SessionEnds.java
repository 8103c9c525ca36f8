package org.kuayu.workbench.shell;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.JournalException;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records the end of each session: asked for by the officer, or by idleness. */
final class SessionEnds implements HttpSessionListener {
    private static final Logger LOG = LoggerFactory.getLogger(SessionEnds.class);
    private static final Act CLOSED = new Act("session.closed");

    private final Kuayu kuayu;

    SessionEnds(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        if (session.getAttribute(Sessions.LOGIN) instanceof String login) {
            String how = session.getAttribute(Sessions.CLOSED) == null ? "ended" : "asked";
            kuayu.staff().find(login).ifPresent(officer -> {
                try {
                    var draft = Draft.of(officer.actor(), CLOSED, new Subject("officer", login))
                            .with(Payload.of(Map.of("how", how)));
                    kuayu.journal().write(() -> kuayu.journal().append(draft));
                } catch (JournalException e) {
                    LOG.warn("the end of a session could not be recorded", e);
                }
            });
        }
    }
}
