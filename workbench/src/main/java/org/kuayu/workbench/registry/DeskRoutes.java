package org.kuayu.workbench.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.control.registry.RegistryDesk;
import org.kuayu.control.registry.RegistryDesk.DeskItem;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Role;
import org.kuayu.workbench.control.Address;
import org.kuayu.workbench.control.Downloads;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** The desk of a registry: what came in, and the acts of one item. */
public final class DeskRoutes implements Feature {
    static final Who REGISTRY = Who.roles(Role.REGISTRY_OFFICER);
    private static final Act REVEALED = new Act("identity.revealed");
    private static final ItemPage.Shown NOTHING = new ItemPage.Shown(List.of(), false);
    private static final int PAGE = 100;
    private static final int BATCH = 200;

    private final Kuayu kuayu;

    /** The desk of this system. */
    public DeskRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/desk", REGISTRY, this::list);
        routes.post("/desk/answers", REGISTRY, this::answerAll);
        new PaperRoutes(kuayu).register(routes);
        routes.get("/desk/{request}/{item}", REGISTRY, visit -> show(visit, NOTHING, 200));
        routes.post("/desk/{request}/{item}/reveal", REGISTRY, this::reveal);
        routes.post("/desk/{request}/{item}/{act}", REGISTRY, this::act);
        routes.get("/desk/{request}/papers/{digest}", REGISTRY, this::paper);
    }

    private RegistryDesk desk() {
        return kuayu.control().desk();
    }

    private void list(Visit visit) {
        boolean done = visit.query("done").equals("1");
        int offset = offset(visit.query("from"));
        List<DeskItem> items = desk().list(visit.officer(), done, offset, PAGE + 1);
        visit.page("registry/desk.jte", Map.of("page", new DeskPage(kuayu, visit, items, offset)));
    }

    private static int offset(String written) {
        return written.matches("\\d{1,7}") ? Integer.parseInt(written) : 0;
    }

    /** Answers every inquiry that waits, at most {@link #BATCH} at once. */
    private void answerAll(Visit visit) {
        int answered = desk().answerAll(visit.officer(), BATCH);
        visit.redirect("/desk?answered=" + answered);
    }

    private DeskItem found(Visit visit) {
        String number = visit.path("item");
        return Optional.of(number)
                .filter(n -> n.matches("\\d{1,6}"))
                .flatMap(n -> desk().find(visit.officer(), visit.path("request"), Integer.parseInt(n)))
                .orElseThrow(Refusal::notFound);
    }

    private void show(Visit visit, ItemPage.Shown shown, int status) {
        DeskItem open = found(visit);
        var queue = desk().preview(visit.officer(), open.request().id(), open.item().number());
        var page = new ItemPage(
                visit, kuayu.controlSettings().reasons(), new ItemPage.Opened(open, queue), shown);
        visit.ctx().status(status);
        visit.page("registry/item.jte", Map.of("page", page));
    }

    private void act(Visit visit) {
        String request = visit.path("request");
        int item = found(visit).item().number();
        var reason = new RegistryDesk.Reason(visit.form("reason"), visit.form("note").strip());
        var outcome =
                switch (visit.path("act")) {
                    case "accept" -> desk().accept(visit.officer(), request, item);
                    case "register" -> desk().register(visit.officer(), request, item);
                    case "answer" -> desk().answer(visit.officer(), request, item);
                    case "refuse" -> desk().refuse(visit.officer(), request, item, reason);
                    case "return" -> desk().giveBack(visit.officer(), request, item, reason);
                    default -> throw Refusal.notFound();
                };
        answer(visit, outcome, address(request, item));
    }

    private void answer(Visit visit, RequestOutcome outcome, String address) {
        switch (outcome) {
            case RequestOutcome.Done done -> visit.redirect(address + "?done=" + visit.path("act"));
            case RequestOutcome.Refused refused -> show(visit, new ItemPage.Shown(refused.findings(), false), 422);
            case RequestOutcome.Overtaken overtaken -> visit.redirect(address + "?overtaken=1");
            case RequestOutcome.Unknown unknown -> throw Refusal.notFound();
        }
    }

    /** The address of an item. */
    static String address(String request, int item) {
        return Address.of("/desk/", request) + "/" + item;
    }

    private void reveal(Visit visit) {
        DeskItem open = found(visit);
        var draft = Draft.of(visit.officer().actor(), REVEALED, new Subject("request", open.request().id()))
                .forCase(open.request().forCase().number())
                .because(visit.say("desk.reveal.purpose", open.request().id()));
        kuayu.journal().write(() -> kuayu.journal().append(draft));
        show(visit, new ItemPage.Shown(List.of(), true), 200);
    }

    private void paper(Visit visit) {
        String request = visit.path("request");
        String digest = visit.path("digest");
        ControlRequest seen =
                kuayu.control().requests().find(visit.officer(), request).orElseThrow(Refusal::notFound);
        var attachment = seen.attachments().stream()
                .filter(a -> a.digest().equals(digest))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        byte[] bytes = kuayu.control()
                .requests()
                .findPaper(visit.officer(), request, digest)
                .orElseThrow(Refusal::notFound);
        Downloads.attach(visit, attachment.fileName(), "application/octet-stream");
        visit.ctx().result(bytes);
    }
}
