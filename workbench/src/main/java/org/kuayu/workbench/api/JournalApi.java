package org.kuayu.workbench.api;

import java.util.Map;
import java.util.TreeMap;
import org.kuayu.Kuayu;
import org.kuayu.journal.Entry;
import org.kuayu.staff.Role;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** The journal, entry by entry. */
final class JournalApi implements Feature {
    private static final int MOST = 1_000;

    private final Kuayu kuayu;

    JournalApi(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/v1/journal", Who.roles(Role.AUDITOR, Role.ADMINISTRATOR), this::list);
    }

    private void list(Visit visit) {
        int after = Addresses.number(visit, "after", 0, 999_999_999);
        int limit = Math.max(1, Addresses.number(visit, "limit", 100, MOST));
        Json.object()
                .put("last", kuayu.journal().lastSequence())
                .put(
                        "entries",
                        kuayu.journal().list(after, limit).stream()
                                .map(JournalApi::entry)
                                .toList())
                .answer(visit);
    }

    private static Map<String, Object> entry(Entry entry) {
        var draft = entry.draft();
        return Json.object()
                .put("sequence", entry.sequence())
                .put("instant", entry.instant().toString())
                .put("actor", draft.actor().login())
                .text("court", draft.actor().court())
                .put("act", draft.act().code())
                .put("kind", draft.subject().kind())
                .put("subject", draft.subject().id())
                .put("caseNumber", draft.caseNumber())
                .put("purpose", draft.purpose())
                .put("facts", new TreeMap<>(draft.payload().fields()))
                .put("previous", entry.previous().text())
                .put("digest", entry.digest().text())
                .map();
    }
}
