package org.kuayu.workbench.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.notice.DailyDigest;
import org.kuayu.notice.Notice;
import org.kuayu.workbench.control.Paging;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.matters.MatterLinks;
import org.kuayu.workbench.matters.MatterSight;
import org.kuayu.workbench.notices.NoticePage.DigestLine;
import org.kuayu.workbench.notices.NoticePage.Row;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Numbers;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;
import org.kuayu.workbench.tables.ScheduledTables;

/** What somebody is told, each notice with its reason, and the digest of a day. */
public final class NoticeRoutes implements Feature {
    private static final int PAGE = 40;
    private static final int LAST_PAGE = 100_000;

    private final Kuayu kuayu;

    /** The notices of this system. */
    public NoticeRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/notices", Who.OFFICER, this::show);
        routes.post("/notices", Who.OFFICER, this::read);
    }

    private void read(Visit visit) {
        var worker = new MatterSight(kuayu, visit).worker();
        kuayu.notices().read(worker, visit.forms("key"));
        visit.redirect(visit.here());
    }

    private void show(Visit visit) {
        var sight = new MatterSight(kuayu, visit);
        var worker = sight.worker();
        boolean onlyUnread = visit.query("show").equals("unread");
        int number = Paging.number(visit.query("page"), LAST_PAGE);
        List<Notice> found = kuayu.notices().list(worker, onlyUnread, (number - 1) * PAGE, PAGE);
        long total = kuayu.notices().count(worker, onlyUnread);
        String base = onlyUnread ? "/notices?show=unread&page=" : "/notices?page=";
        var paging = new Paging(
                number,
                number > 1 ? base + (number - 1) : "",
                (long) number * PAGE < total ? base + (number + 1) : "");
        LocalDate day = Times.day(visit.query("day")).orElse(LegalDay.of(sight.now()));
        var page = new NoticePage(
                found.stream().map(notice -> row(visit, sight, notice)).toList(),
                kuayu.notices().count(worker, true),
                onlyUnread,
                Numbers.day(day, visit.messages()),
                kuayu.notices().digest(worker, day).lines().stream().map(line -> line(visit, line)).toList(),
                paging,
                visit.here());
        visit.page("notices/list.jte", Map.of("page", page));
    }

    private Row row(Visit visit, MatterSight sight, Notice notice) {
        var messages = visit.messages();
        String what = messages.sayOr("act." + notice.what(), messages.sayOr("step." + notice.what(), notice.what()));
        String due = notice.due().map(at -> visit.say("notices.due", Times.end(at, messages), what)).orElse(what);
        String href = href(sight, notice);
        return new Row(
                notice.key(),
                Times.minute(notice.at()),
                notice.title(),
                href,
                messages.sayOr("notice.reason." + notice.reason(), notice.reason()),
                notice.reason().equals("overdue") ? "seal" : notice.reason().startsWith("due") ? "amber" : "",
                due,
                notice.by().map(sight::person).orElse(""),
                notice.read().isEmpty());
    }

    private String href(MatterSight sight, Notice notice) {
        if (notice.matter().startsWith(ScheduledTables.NOTICE)) {
            return "/tables/" + notice.matter().substring(ScheduledTables.NOTICE.length());
        }
        return kuayu.worklist()
                .find(sight.worker(), notice.matter())
                .map(matter -> MatterLinks.to(matter))
                .orElseGet(() -> MatterLinks.file(notice.matter()));
    }

    private static DigestLine line(Visit visit, DailyDigest.Line line) {
        String href =
                switch (line.code()) {
                    case "overdue" -> "/deadlines?within=overdue";
                    case "due-today", "due-soon" -> "/deadlines?within=week";
                    case "unread" -> "/notices?show=unread";
                    case "unassigned" -> "/matters?tab=unassigned";
                    default -> "/matters?tab=forgotten";
                };
        return new DigestLine(visit.say("digest." + line.code(), line.count()), href, String.join("；", line.titles()));
    }
}
