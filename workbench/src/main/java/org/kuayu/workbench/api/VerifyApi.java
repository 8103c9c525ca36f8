package org.kuayu.workbench.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.Verification;
import org.kuayu.journal.Feed;
import org.kuayu.staff.Role;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** Checks the whole chain of the journal again, and index against store; each difference is one finding. */
final class VerifyApi implements Feature {
    private final Kuayu kuayu;

    VerifyApi(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/v1/verify", Who.roles(Role.AUDITOR, Role.ADMINISTRATOR), this::verify);
    }

    private void verify(Visit visit) {
        Verification checked = kuayu.verify();
        Json.object()
                .put("sound", checked.intact())
                .put("entries", checked.chain().entries())
                .put("head", checked.chain().head().text())
                .put("cases", checked.cases())
                .put("indexed", checked.indexed())
                .put("findings", findings(visit, checked))
                .answer(visit);
    }

    private static List<Map<String, Object>> findings(Visit visit, Verification checked) {
        var findings = new ArrayList<Map<String, Object>>();
        checked.chain()
                .breaks()
                .forEach(b -> findings.add(finding(
                        visit,
                        "verify.chain-"
                                + b.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "" + b.sequence())));
        checked.missing().forEach(id -> findings.add(finding(visit, "verify.index-lacks", id.value())));
        checked.superfluous().forEach(id -> findings.add(finding(visit, "verify.store-lacks", id.value())));
        checked.followers().stream()
                .filter(f -> f.behind() > 0 || f.stopped().isPresent())
                .forEach(f -> findings.add(finding(visit, code(f), f.name())));
        checked.remarks().forEach(r -> findings.add(Sentences.of(visit, r)));
        return findings;
    }

    private static String code(Feed.Standing follower) {
        return follower.stopped().isPresent() ? "verify.follower-stopped" : "verify.follower-behind";
    }

    private static Map<String, Object> finding(Visit visit, String code, String detail) {
        return Sentences.of(visit, new Remark(code, detail));
    }
}
