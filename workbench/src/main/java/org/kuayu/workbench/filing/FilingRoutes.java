package org.kuayu.workbench.filing;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kuayu.Kuayu;
import org.kuayu.exchange.Receipt;
import org.kuayu.filing.FilingList;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.course.FilingAct;
import org.kuayu.filing.course.FilingDraft;
import org.kuayu.filing.course.FilingState;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;
import org.kuayu.matter.Worker;
import org.kuayu.staff.Role;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.control.Downloads;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Settings;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** The pages of filing for a court elsewhere: the list, the guided page, one filing with its acts. */
public final class FilingRoutes implements Feature {
    /** Who files: those who handle cases at a court. */
    public static final Who COUNTER = Who.roles(Role.COURT_STAFF);

    private static final Act REVEALED = new Act("identity.revealed");
    private static final int PAGE = 50;

    private final Kuayu kuayu;
    private final FilingPrint print;

    /** The pages of this system; receipts are sealed with the key of the data folder. */
    public FilingRoutes(Kuayu kuayu, Settings settings) {
        this.kuayu = kuayu;
        this.print = new FilingPrint(kuayu, settings);
    }

    @Override
    public void register(Routes routes) {
        routes.get("/filings", COUNTER, this::list);
        routes.get("/filings/new", COUNTER, this::start);
        routes.post("/filings/new", COUNTER, this::submit);
        routes.post("/filings/courts", COUNTER, visit -> part(visit, "filing/courts.jte"));
        routes.post("/filings/papers", COUNTER, visit -> part(visit, "filing/checklist.jte"));
        routes.get("/filings/{id}", COUNTER, visit -> show(visit, Optional.empty(), false));
        routes.post("/filings/{id}/reveal", COUNTER, this::reveal);
        routes.get("/filings/{id}/receipts/{number}", COUNTER, this::receipt);
        routes.get("/filings/{id}/papers/{digest}", COUNTER, this::paper);
        routes.post("/filings/{id}/{act}", COUNTER, this::act);
    }

    private Worker worker(Visit visit) {
        return FilingWords.worker(kuayu, visit);
    }

    private void list(Visit visit) {
        FilingList.Side side =
                visit.query("side").equals("received") ? FilingList.Side.RECEIVED : FilingList.Side.SENT;
        Set<String> states = visit.query("state").matches("[A-Z_]{1,20}") ? Set.of(visit.query("state")) : Set.of();
        int from = visit.query("from").matches("\\d{1,6}") ? Integer.parseInt(visit.query("from")) : 0;
        var found = kuayu.filing().list(worker(visit), new FilingList(side, states, visit.query("q"), from, PAGE + 1));
        visit.page("filing/list.jte", Map.of("page", new FilingListPage(kuayu, visit, found, from)));
    }

    private void start(Visit visit) throws IOException {
        take(visit, UUID.randomUUID().toString(), false);
    }

    private void take(Visit visit, String token, boolean checked) throws IOException {
        var form = FilingForm.of(visit, kuayu, worker(visit));
        var page = new TakePage(kuayu, visit, form, new TakePage.Sight(token, checked));
        visit.page("filing/take.jte", Map.of("page", page));
    }

    private void part(Visit visit, String template) throws IOException {
        var form = FilingForm.of(visit, kuayu, worker(visit));
        visit.page(template, Map.of("page", new TakePage(kuayu, visit, form, new TakePage.Sight(visit.form("token"), false))));
    }

    private void submit(Visit visit) throws IOException {
        var form = FilingForm.of(visit, kuayu, worker(visit));
        boolean send = visit.form("step").equals("send");
        Reading<Filing> taken = send && form.readable() ? taken(visit, form.draft()) : Reading.refused("", "");
        if (taken.value().isPresent()) {
            visit.redirect("/filings/" + taken.value().get().id() + "?done=taken");
            return;
        }
        if (send) {
            visit.ctx().status(422);
        }
        var page = new TakePage(kuayu, visit, form, new TakePage.Sight(visit.form("token"), true));
        visit.page("filing/take.jte", Map.of("page", page));
    }

    /** Taken in and sent; what was refused for its kind is taken alone. */
    private Reading<Filing> taken(Visit visit, FilingDraft draft) {
        Worker by = worker(visit);
        Reading<Filing> taken = kuayu.filing().take(by, draft);
        return taken.value()
                .filter(filing -> filing.state() == FilingState.TAKEN)
                .map(filing -> kuayu.filing().act(by, filing.id(), filing.version(), new FilingAct.Send()))
                .orElse(taken);
    }

    private Filing found(Visit visit) {
        return kuayu.filing().find(worker(visit), visit.path("id")).orElseThrow(Refusal::notFound);
    }

    private void show(Visit visit, Optional<Remark> refused, boolean revealed) {
        var page = new FilingPage(kuayu, visit, found(visit), new FilingPage.Sight(refused, revealed));
        visit.page("filing/show.jte", Map.of("page", page));
    }

    private void reveal(Visit visit) {
        Filing filing = found(visit);
        var draft = Draft.of(visit.officer().actor(), REVEALED, new Subject("matter", filing.id()))
                .because(visit.say("filing.reveal.purpose", filing.id()));
        kuayu.journal().write(() -> kuayu.journal().append(draft));
        show(visit, Optional.empty(), true);
    }

    private void act(Visit visit) throws IOException {
        Filing filing = found(visit);
        String word = visit.path("act");
        int version = visit.form("version").matches("\\d{1,6}") ? Integer.parseInt(visit.form("version")) : 0;
        var act = new FilingActs(kuayu, visit, worker(visit)).read(word);
        Reading<Filing> done = act.value()
                .map(what -> kuayu.filing().act(worker(visit), filing.id(), version, what))
                .orElseGet(() -> new Reading.Refused<>(act.remarks().getFirst()));
        if (done.value().isPresent()) {
            visit.redirect("/filings/" + filing.id() + "?done=" + word);
            return;
        }
        Remark why = done.remarks().getFirst();
        visit.refused(why);
        show(visit, Optional.of(why), false);
    }

    private void receipt(Visit visit) throws IOException {
        Filing filing = found(visit);
        String number = visit.path("number");
        Receipt receipt = Optional.of(number)
                .filter(n -> n.matches("\\d{1,4}") && Integer.parseInt(n) >= 1 && Integer.parseInt(n) <= filing.receipts().size())
                .map(n -> filing.receipts().get(Integer.parseInt(n) - 1))
                .orElseThrow(Refusal::notFound);
        print.answer(visit, filing, receipt);
    }

    private void paper(Visit visit) {
        paper(kuayu, visit, visit.path("id"), "filing-paper");
    }

    /** Answers with the bytes of a paper of the matter, which only its two sides may have. */
    public static void paper(Kuayu kuayu, Visit visit, String matter, String name) {
        byte[] bytes = kuayu.filing()
                .findPaper(FilingWords.worker(kuayu, visit), matter, visit.path("digest"))
                .orElseThrow(Refusal::notFound);
        Downloads.attach(visit, name, "application/octet-stream");
        visit.ctx().result(bytes);
    }
}
