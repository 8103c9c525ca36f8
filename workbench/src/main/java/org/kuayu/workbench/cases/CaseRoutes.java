package org.kuayu.workbench.cases;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.document.CaseDocument;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** The page of one case, the revealing of identity numbers, and the download of original documents. */
public final class CaseRoutes implements Feature {
    private static final Act REVEALED = new Act("identity.revealed");
    private static final Act DOWNLOADED = new Act("document.downloaded");
    private static final Who FULL = Who.COURT;
    private static final int SHORTEST_PURPOSE = 4;
    private static final int LONGEST_PURPOSE = 200;

    private final Kuayu kuayu;

    /** The cases of this system. */
    public CaseRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/cases/{id}", Who.OFFICER, visit -> show(visit, found(visit), false, ""));
        routes.post("/cases/{id}/reveal", FULL, this::reveal);
        routes.get(
                "/cases/{id}/reveal",
                FULL,
                visit -> visit.redirect(CaseNames.address(found(visit).id())));
        routes.get("/documents/{id}/original", FULL, this::download);
    }

    private CaseRecord found(Visit visit) {
        String id = visit.path("id");
        if (id.isBlank() || id.length() > 200) {
            throw Refusal.notFound();
        }
        return visible(visit, CaseId.of(id));
    }

    /** The case, if it exists and the officer may see it: both else are answered alike. */
    private CaseRecord visible(Visit visit, CaseId id) {
        return kuayu.cases()
                .find(id)
                .filter(c -> visit.access().allows(c.visibility(), c.court().code()))
                .orElseThrow(Refusal::notFound);
    }

    private void show(Visit visit, CaseRecord record, boolean revealed, String error) {
        boolean mayReveal = FULL.admits(visit.findOfficer()) && visit.access().names();
        var rights = new CasePage.Rights(mayReveal, revealed, error);
        visit.page("cases/page.jte", Map.of("page", new CasePages(kuayu, visit, record).page(rights)));
    }

    private void reveal(Visit visit) {
        CaseRecord record = found(visit);
        if (!visit.access().names()) {
            throw new Refusal(403, "role");
        }
        String purpose = visit.form("purpose").strip();
        if (purpose.length() < SHORTEST_PURPOSE || purpose.length() > LONGEST_PURPOSE) {
            visit.ctx().status(422);
            show(visit, record, false, visit.say("case.reveal.error", SHORTEST_PURPOSE, LONGEST_PURPOSE));
            return;
        }
        var draft = Draft.of(
                        visit.officer().actor(),
                        REVEALED,
                        new Subject("case", record.id().value()))
                .forCase(record.number().display())
                .because(org.kuayu.text.Masking.inText(purpose));
        kuayu.journal().write(() -> kuayu.journal().append(draft));
        show(visit, record, true, "");
    }

    private void download(Visit visit) {
        CaseDocument document = kuayu.documents().find(visit.path("id")).orElseThrow(Refusal::notFound);
        CaseRecord record = visible(visit, document.caseId());
        byte[] original = kuayu.documents().findOriginal(document.id()).orElseThrow(Refusal::notFound);
        var draft = Draft.of(
                        visit.officer().actor(),
                        DOWNLOADED,
                        new Subject("case", record.id().value()))
                .forCase(record.number().display())
                .with(Payload.of(Map.of("document", document.id())));
        kuayu.journal().write(() -> kuayu.journal().append(draft));
        String name =
                URLEncoder.encode(document.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        visit.ctx()
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .contentType("application/octet-stream")
                .result(original);
    }
}
