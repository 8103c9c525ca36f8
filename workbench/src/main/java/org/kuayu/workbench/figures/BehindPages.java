package org.kuayu.workbench.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.caseload.CountedPage;
import org.kuayu.caseload.CountedRow;
import org.kuayu.caseload.Listing;
import org.kuayu.caseload.measure.Quantity;
import org.kuayu.caseload.measure.Term;
import org.kuayu.workbench.cases.CaseNames;
import org.kuayu.workbench.figures.FiguresPage.Choice;

/** Lists the cases behind a number as they were counted, with what differs today. */
final class BehindPages {
    static final int PAGE = 50;
    /** A file holds no more cases. */
    static final int MOST = 200_000;

    private static final int AT_ONCE = 10_000;
    private static final int AROUND = 2;

    private final Kuayu kuayu;
    private final Access access;
    private final FiguresAddress address;
    private final FiguresCounter counter;
    private final Term term;
    private final FiguresLabels labels;

    BehindPages(FiguresVisit visit, Term term) {
        this.kuayu = visit.kuayu();
        this.access = visit.access();
        this.address = visit.address();
        this.counter = new FiguresCounter(visit).bounded();
        this.term = term;
        this.labels = visit.labels();
    }

    /** The journal sequence up to which acts are counted. */
    long cutoff() {
        long now = kuayu.caseload().checkpoint();
        return Math.min(now, address.question().cutoff().orElse(now));
    }

    CountedPage list(int offset, int limit) {
        var question = address.question();
        var listing = new Listing(question.scope(), term, question.period(), question.cutoff(), counter.selection());
        return kuayu.caseload().list(listing, access, offset, limit);
    }

    BehindPage page(int number, String filters) {
        var found = list((number - 1) * PAGE, PAGE);
        var words = new FigureWords(labels);
        var rows = rows(found.rows());
        var heads = new FactWords(labels).heads();
        var used = IntStream.range(0, heads.size())
                .filter(i -> rows.stream().anyMatch(r -> !r.facts().get(i).isEmpty()))
                .boxed()
                .toList();
        boolean summed = term.of() != Quantity.CASES;
        return new BehindPage(
                address,
                words.term(term),
                term.text(),
                filters,
                cutoff(),
                found.total(),
                summed ? words.number(term, sum()) : "",
                used.stream().map(heads::get).toList(),
                rows.stream().map(r -> r.only(used)).toList(),
                pages(number, found.total()),
                Stream.of("csv", "xlsx")
                        .map(f -> new Choice(f.toUpperCase(Locale.ROOT), here("/figures/cases." + f), false))
                        .toList(),
                address.path("/figures"));
    }

    private long sum() {
        var measure = FigurePages.counting(term);
        var question = address.question();
        return counter.whole(List.of(measure), question.scope(), question.period(), question.cutoff())
                .getFirst()
                .above();
    }

    private String here(String path) {
        return address.path(path) + "&count=" + FiguresAddress.encode(term.text());
    }

    private List<Choice> pages(int number, long total) {
        long last = (total + PAGE - 1) / PAGE;
        return LongStream.rangeClosed(1, last)
                .filter(n -> n == 1 || n == last || Math.abs(n - number) <= AROUND)
                .mapToObj(n -> new Choice(Long.toString(n), here("/figures/cases") + "&page=" + n, n == number))
                .toList();
    }

    List<BehindPage.Row> rows(List<CountedRow> counted) {
        Map<CaseId, CaseRecord> records = kuayu.cases().listByIds(counted.stream().map(CountedRow::id).toList()).stream()
                .collect(Collectors.toMap(CaseRecord::id, r -> r, (a, b) -> a));
        var words = new FactWords(labels);
        return counted.stream()
                .map(r -> row(r, Optional.ofNullable(records.get(r.id())), words))
                .toList();
    }

    private BehindPage.Row row(CountedRow counted, Optional<CaseRecord> record, FactWords words) {
        var facts = words.values(counted);
        if (record.isEmpty()) {
            return new BehindPage.Row(counted.id().value(), "", "", facts, List.of(labels.say("figures.fact.withdrawn")));
        }
        var now = record.get();
        if (!access.allows(now.visibility(), now.court().code())) {
            return new BehindPage.Row("", "", "", facts, List.of(labels.say("figures.fact.hidden")));
        }
        var today = FactWords.today(counted, now)
                .map(is -> words.differences(counted, is))
                .orElseGet(() -> List.of(labels.say("figures.fact.elsewhere")));
        return new BehindPage.Row(
                now.number().display(), CaseNames.address(now.id()), CaseNames.line(now, 3), facts, today);
    }

    /** Gives every case as it was counted and as it is shown to the taker, at most {@link #MOST}; how many there are. */
    long each(BiConsumer<CountedRow, BehindPage.Row> taker) {
        long total = 0;
        for (int from = 0; from == 0 || from < Math.min(total, MOST); from += AT_ONCE) {
            var found = list(from, AT_ONCE);
            total = found.total();
            var shown = rows(found.rows());
            for (int i = 0; i < shown.size(); i++) {
                taker.accept(found.rows().get(i), shown.get(i));
            }
        }
        return total;
    }
}
