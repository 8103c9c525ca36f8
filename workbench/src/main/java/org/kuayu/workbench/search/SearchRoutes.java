package org.kuayu.workbench.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kuayu.Kuayu;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.search.Hits;
import org.kuayu.text.Remark;
import org.kuayu.workbench.cases.CaseNames;
import org.kuayu.workbench.cases.Piece;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** The search page. */
public final class SearchRoutes implements Feature {
    private final Kuayu kuayu;
    private final SearchLog log;

    /** The search of this system. */
    public SearchRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
        this.log = new SearchLog(kuayu.journal());
    }

    @Override
    public void register(Routes routes) {
        routes.get("/cases", Who.OFFICER, this::search);
    }

    private void search(Visit visit) {
        var address = ListAddress.parse(visit.ctx().queryParamMap());
        long start = System.nanoTime();
        Hits hits = kuayu.index().search(address.query(), visit.access());
        var rows = rows(visit, address, hits);
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (address.page() == 1 && !address.everything()) {
            log.asked(visit.officer(), address.query(), hits.total());
        }
        var pages = new SearchPages(address, new Labels(visit));
        var page = new SearchPage(
                address,
                hits.total(),
                millis,
                rows,
                pages.groups(hits),
                pages.chips(),
                hits.notes().stream().map(note -> note(visit, pages, note)).toList(),
                pages.pages(hits.total()),
                kuayu.index().count());
        if (visit.partial()) {
            visit.ctx().header("HX-Push-Url", address.toString());
        }
        visit.page(visit.partial() ? "search/found.jte" : "search/page.jte", Map.of("page", page));
    }

    private List<HitRow> rows(Visit visit, ListAddress address, Hits hits) {
        List<CaseId> ids = hits.hits().stream().map(Hits.Hit::id).toList();
        Map<CaseId, CaseRecord> records = kuayu.cases().listByIds(ids).stream()
                .collect(Collectors.toMap(CaseRecord::id, record -> record, (a, b) -> a));
        return hits.hits().stream()
                .filter(hit -> records.containsKey(hit.id()))
                .map(hit -> row(visit, address, records.get(hit.id()), hit))
                .toList();
    }

    private static HitRow row(Visit visit, ListAddress address, CaseRecord record, Hits.Hit hit) {
        String box = address.query().box();
        String marked = box.isEmpty() ? "" : "?q=" + URLEncoder.encode(box, StandardCharsets.UTF_8);
        String court = record.court().nameAsPrinted();
        return new HitRow(
                CaseNames.address(record.id()) + marked,
                record.number().display(),
                court.isEmpty() ? record.court().code().map(visit::courtName).orElse("") : court,
                record.matter().procedure(),
                record.matter().cause(),
                record.dates().filed(),
                state(record.dates()),
                CaseNames.line(record, 3),
                address.compact() ? List.of() : passages(record, hit));
    }

    private static String state(CaseDates dates) {
        return dates.closed().isPresent() ? "closed" : dates.judged().isPresent() ? "judged" : "pending";
    }

    private static List<HitRow.Passage> passages(CaseRecord record, Hits.Hit hit) {
        return hit.passages().stream()
                .limit(2)
                .map(p -> new HitRow.Passage(Piece.cut(CaseNames.inList(p.text(), record), p.marks()), p.page()))
                .toList();
    }

    private static SearchPage.Note note(Visit visit, SearchPages pages, Remark note) {
        String key = "note." + note.code();
        String detail = pages.words(note.detail());
        String sentence = visit.messages().has(key) ? visit.say(key, detail) : note.code();
        return pages.without(note.detail())
                .filter(rest -> note.code().startsWith("search.empty"))
                .map(rest -> new SearchPage.Note(sentence, visit.say("search.drop"), rest.toString()))
                .orElse(new SearchPage.Note(sentence, "", ""));
    }
}
