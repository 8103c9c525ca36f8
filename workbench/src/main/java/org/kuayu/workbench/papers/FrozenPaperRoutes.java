package org.kuayu.workbench.papers;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.caseload.shelf.Frozen;
import org.kuayu.caseload.shelf.FrozenValue;
import org.kuayu.document.html.HtmlPapers;
import org.kuayu.workbench.figures.FigureWords;
import org.kuayu.workbench.figures.FiguresLabels;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** A frozen paper: its figures counted anew, what was corrected since, its files, and the same for programs. */
public final class FrozenPaperRoutes {
    private static final int LISTED = 100;
    private static final int SHOWN = 100;

    private final Kuayu kuayu;
    private final PaperFiles files;

    FrozenPaperRoutes(Kuayu kuayu, PaperFiles files) {
        this.kuayu = kuayu;
        this.files = files;
    }

    void register(Routes routes) {
        routes.get("/papers/frozen/{id}", PaperRoutes.READERS, this::show);
        routes.get("/papers/frozen/{id}/paper.{kind}", PaperRoutes.READERS, this::file);
        routes.get("/api/v1/papers", PaperRoutes.READERS, this::apiList);
        routes.get("/api/v1/papers/{id}", PaperRoutes.READERS, this::api);
    }

    private Frozen frozen(Visit visit) {
        return kuayu.freezes()
                .find(visit.path("id"))
                .filter(f -> f.kind() == Frozen.Kind.PAPER)
                .orElseThrow(Refusal::notFound);
    }

    private void show(Visit visit) {
        var frozen = frozen(visit);
        var labels = new FiguresLabels(visit);
        var rows = frozen.values().stream().map(v -> row(frozen, v, labels)).toList();
        var wanted = visit.query("figure");
        var chosen = rows.stream()
                .filter(r -> wanted.isEmpty() || r.value().ask().name().equals(wanted))
                .findFirst();
        var corrections = chosen.map(c -> kuayu.freezes().corrections(frozen, c.value(), visit.access(), LISTED + 1))
                .orElse(List.of());
        var template = kuayu.papers().template(frozen);
        var paper = kuayu.papers().write(frozen, files.look(visit, template.language()));
        var page = new FrozenPaperPages.Page(
                kuayu.freezes().check(frozen),
                rows,
                chosen,
                corrections.stream()
                        .limit(LISTED)
                        .map(c -> new FrozenPaperPages.Changed(
                                c.id(),
                                FrozenPaperPages.Changed.said(c.was(), visit.say("papers.not-counted-then")),
                                FrozenPaperPages.Changed.said(c.is(), visit.say("papers.not-counted-now"))))
                        .toList(),
                corrections.size() > LISTED,
                HtmlPapers.fragment(paper, 2));
        visit.page("papers/frozen.jte", Map.of("page", page));
    }

    private static FrozenPaperPages.Row row(Frozen frozen, FrozenValue value, FiguresLabels labels) {
        var ask = value.ask();
        return new FrozenPaperPages.Row(
                value,
                ask.measure().name(labels.locale()),
                new FigureWords(labels).value(value.figure()),
                ask.period().first() + "…" + ask.period().last(),
                new PaperAddresses("").address(ask, frozen.cutoff()),
                "/papers/frozen/" + frozen.id() + "?figure="
                        + URLEncoder.encode(ask.name(), StandardCharsets.UTF_8)
                        + "#corrections");
    }

    private void file(Visit visit) throws IOException {
        var frozen = frozen(visit);
        var template = kuayu.papers().template(frozen);
        var paper = kuayu.papers().write(frozen, files.print(visit, template.language()));
        files.send(visit, paper, new PaperFiles.Sent("frozen-" + frozen.id(), "frozen " + frozen.id()));
    }

    private void apiList(Visit visit) {
        visit.ctx().json(kuayu.papers().listFrozen(0, SHOWN).stream().map(FrozenPaperRoutes::about).toList());
    }

    private static Map<String, Object> about(Frozen frozen) {
        var out = new LinkedHashMap<String, Object>();
        out.put("id", frozen.id());
        out.put("title", frozen.title());
        out.put("cutoff", frozen.cutoff());
        out.put("frozenBy", frozen.by());
        out.put("frozenAt", frozen.at().toString());
        out.put("figures", frozen.values().size());
        return out;
    }

    private void api(Visit visit) {
        var frozen = frozen(visit);
        var check = kuayu.freezes().check(frozen);
        var out = about(frozen);
        out.put("same", check.same());
        out.put("intact", check.intact());
        out.put("values", frozen.values().stream().map(v -> value(frozen, v)).toList());
        visit.ctx().json(out);
    }

    private static Map<String, Object> value(Frozen frozen, FrozenValue value) {
        var out = new LinkedHashMap<String, Object>();
        var ask = value.ask();
        out.put("name", ask.name());
        out.put("measure", ask.measure().code());
        out.put("from", ask.period().first().toString());
        out.put("to", ask.period().last().toString());
        value.value().ifPresent(v -> out.put("value", v));
        out.put("above", value.above());
        value.below().ifPresent(b -> out.put("below", b));
        out.put("cases", new PaperAddresses("").address(ask, frozen.cutoff()));
        return out;
    }
}
