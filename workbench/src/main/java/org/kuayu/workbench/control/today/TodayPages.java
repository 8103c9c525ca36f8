package org.kuayu.workbench.control.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kuayu.control.DueItem;
import org.kuayu.control.DueList;
import org.kuayu.workbench.control.Links;
import org.kuayu.workbench.control.Paging;
import org.kuayu.workbench.shell.Numbers;
import org.kuayu.workbench.shell.Visit;

/** Makes the page of today out of the list of what is due. */
final class TodayPages {
    private static final List<DueItem.Kind> OFFERED = List.of(
            DueItem.Kind.RENEW,
            DueItem.Kind.EXPIRED,
            DueItem.Kind.WAITING_END,
            DueItem.Kind.REMIND_REGISTRY,
            DueItem.Kind.SUPPLEMENT,
            DueItem.Kind.CONFIRM,
            DueItem.Kind.CHECK_LEAD);

    private final Visit visit;
    private final DueWords words;
    private final LocalDate today;

    TodayPages(Visit visit, LocalDate today) {
        this.visit = visit;
        this.words = new DueWords(visit.messages());
        this.today = today;
    }

    TodayPage page(TodayAddress address, DueList.Counts counts, List<DueItem> items) {
        boolean more = items.size() > TodayAddress.PAGE;
        var lines = items.stream().limit(TodayAddress.PAGE).map(this::line).toList();
        var paging = new Paging(
                address.page(),
                address.page() > 1 ? address.withPage(address.page() - 1).toString() : "",
                more ? address.withPage(address.page() + 1).toString() : "");
        return new TodayPage(
                today, words.weekday(today), address, figures(address, counts), kinds(address), lines, paging);
    }

    private List<TodayPage.Figure> figures(TodayAddress address, DueList.Counts counts) {
        var figures = new ArrayList<TodayPage.Figure>();
        for (TodayAddress.Reach reach : TodayAddress.Reach.values()) {
            long count =
                    switch (reach) {
                        case OVERDUE -> counts.overdue();
                        case WEEK -> counts.within7();
                        case MONTH -> counts.within30();
                        case QUARTER -> counts.within90();
                    };
            boolean late = reach == TodayAddress.Reach.OVERDUE;
            String until = Numbers.day(today.plusDays(reach.days()), visit.messages());
            figures.add(new TodayPage.Figure(
                    visit.say("today.reach." + reach.key()),
                    count,
                    visit.say(late ? "today.reach.overdue.how" : "today.reach.until", until),
                    address.with(reach).toString(),
                    address.reach() == reach,
                    late && count > 0));
        }
        return figures;
    }

    private List<TodayPage.Choice> kinds(TodayAddress address) {
        return Stream.concat(OFFERED.stream(), address.kinds().stream())
                .distinct()
                .map(kind -> new TodayPage.Choice(
                        visit.say("due.kind." + kind),
                        address.toggled(kind).toString(),
                        address.kinds().contains(kind)))
                .toList();
    }

    private TodayPage.Line line(DueItem item) {
        return new TodayPage.Line(
                item,
                words.day(item),
                words.remind(item),
                words.left(item),
                DueWords.tone(item),
                words.what(item),
                words.law(item),
                words.place(item),
                thing(item),
                Links.toCase(item.caseNumber()),
                new TodayPage.Link(words.button(item), Links.toDo(item)));
    }

    private static TodayPage.Link thing(DueItem item) {
        return item.standing()
                .map(row -> new TodayPage.Link(row.unit().display(), Links.toUnit(row.unit())))
                .orElseGet(() -> item.kind() == DueItem.Kind.CHECK_LEAD
                        ? new TodayPage.Link("", "")
                        : new TodayPage.Link(item.request(), Links.toRequest(item.request(), item.item())));
    }
}
