package org.kuayu.workbench.tables;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.caseload.shelf.Frozen;
import org.kuayu.caseload.shelf.SavedTable;
import org.kuayu.caseload.shelf.SavedTable.Content;
import org.kuayu.caseload.shelf.SavedTable.Schedule;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** Saved tables: the list, one, and what its owner does with it. */
final class SavedRoutes implements Feature {
    private final Kuayu kuayu;

    SavedRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/tables", TableRoutes.READERS, this::list);
        routes.post("/tables", TableRoutes.READERS, this::add);
        routes.get("/tables/{id}", TableRoutes.READERS, this::show);
        routes.post("/tables/{id}", TableRoutes.READERS, this::change);
        routes.post("/tables/{id}/withdraw", TableRoutes.READERS, this::withdraw);
        routes.post("/tables/{id}/freeze", TableRoutes.READERS, this::freeze);
        routes.get("/tables/frozen/{id}", TableRoutes.READERS, this::frozen);
    }

    private void list(Visit visit) {
        visit.page("tables/list.jte", Map.of("page", new SavedList(kuayu, visit).page()));
    }

    private static Content content(Visit visit) {
        var schedule = Arrays.stream(Schedule.values())
                .filter(s -> s.name().equals(visit.form("schedule")))
                .findFirst()
                .orElse(Schedule.NEVER);
        var address = visit.form("address");
        if (address.length() > TableAddress.LONGEST) {
            throw new Refusal(422, "table-address");
        }
        return new Content(visit.form("title").strip(), address, schedule, visit.form("shared").equals("true"));
    }

    private void add(Visit visit) {
        var content = content(visit);
        var added = kuayu.savedTables().add(visit.officer(), visit.form("key"), content);
        answer(visit, content, Optional.empty(), added);
    }

    private SavedTable found(Visit visit) {
        return kuayu.savedTables().find(visit.officer(), visit.path("id")).orElseThrow(Refusal::notFound);
    }

    private static int seen(Visit visit) {
        var seen = visit.form("seen");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
    }

    private void change(Visit visit) {
        var table = found(visit);
        var content = content(visit);
        answer(visit, content, Optional.of(table), kuayu.savedTables().save(visit.officer(), table.id(), seen(visit), content));
    }

    /** Goes on to the saved table, or shows the page again with what was chosen and the reason. */
    private void answer(Visit visit, Content content, Optional<SavedTable> before, Reading<SavedTable> done) {
        if (done.value().isPresent()) {
            visit.redirect("/tables/" + done.value().get().id());
            return;
        }
        var pages = new TablePages(kuayu, visit);
        Remark why = done.remarks().getFirst();
        visit.refused(why);
        var page = pages.page(pages.kept(content.address()), before);
        TableRoutes.show(visit, page.refusing(visit.say("remark." + why.code(), why.detail()), content));
    }

    private void show(Visit visit) {
        var table = found(visit);
        var pages = new TablePages(kuayu, visit);
        TableRoutes.show(visit, pages.page(pages.kept(table.content().address()), Optional.of(table)));
    }

    private void withdraw(Visit visit) {
        var done = kuayu.savedTables().withdraw(visit.officer(), found(visit).id(), seen(visit));
        if (done.value().isEmpty()) {
            var why = done.remarks().getFirst();
            throw new Refusal(why.code().endsWith(".overtaken") ? 409 : 403, why.code().replace('.', '-'));
        }
        visit.redirect("/tables");
    }

    private void freeze(Visit visit) {
        var table = found(visit);
        var pages = new TablePages(kuayu, visit);
        var address = pages.kept(visit.form("address"));
        if (address.figures().selection().isPresent()) {
            throw new Refusal(422, "table-hits");
        }
        var counted = pages.count(address);
        var frozen = counted.value()
                .<Reading<Frozen>>map(t -> kuayu.freezes()
                        .freeze(
                                visit.officer(),
                                FrozenTables.order(
                                        visit.form("key"),
                                        table.content().title(),
                                        address.asOf(t.cutoff()).path("/tables/" + table.id()),
                                        t),
                                visit.access()))
                .orElseGet(() -> Reading.refused(counted.remarks().getFirst().code(), ""));
        var done = frozen.value()
                .orElseThrow(() -> new Refusal(422, frozen.remarks().getFirst().code().replace('.', '-')));
        visit.redirect("/tables/frozen/" + done.id());
    }

    private void frozen(Visit visit) {
        var frozen = kuayu.freezes()
                .find(visit.path("id"))
                .filter(f -> f.kind() == Frozen.Kind.TABLE)
                .orElseThrow(Refusal::notFound);
        if (!visit.access().covers(frozen.access())) {
            throw new Refusal(403, "table-frozen-access");
        }
        visit.page("tables/frozen.jte", Map.of("page", new FrozenPages(kuayu, visit).page(frozen)));
    }
}
