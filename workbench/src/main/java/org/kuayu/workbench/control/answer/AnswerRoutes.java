package org.kuayu.workbench.control.answer;

import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;
import org.kuayu.party.Person;
import org.kuayu.staff.Role;
import org.kuayu.text.Masking;
import org.kuayu.workbench.control.Links;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.control.Printing;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Settings;
import org.kuayu.workbench.shell.Visit;

/** The answers of registries: what was found by right, what changed, the revealing of numbers. */
public final class AnswerRoutes implements Feature {
    private static final Act REVEALED = new Act("identity.revealed");
    private static final int SHORTEST_PURPOSE = 4;
    private static final int LONGEST_PURPOSE = 200;

    private final Kuayu kuayu;
    private final ResultRoutes results;

    /** The answers of this system. */
    public AnswerRoutes(Kuayu kuayu, Settings settings) {
        this.kuayu = kuayu;
        this.results = new ResultRoutes(kuayu, new Printing(kuayu, settings));
    }

    /** An answer with what it answers. */
    record Found(InquiryAnswer answer, ControlRequest request, Person asked) {}

    @Override
    public void register(Routes routes) {
        routes.get("/answers/{id}", Offices.COURT, this::open);
        routes.post("/answers/{id}", Offices.COURT, this::openFor);
        routes.post("/answers/{id}/result.pdf", Offices.ENFORCEMENT, v -> results.print(v, found(v)));
        routes.post("/answers/{id}/reveal", Offices.ENFORCEMENT, this::reveal);
        routes.get(
                "/answers/{id}/reveal",
                Offices.ENFORCEMENT,
                v -> v.redirect(Links.toAnswer(found(v).answer().id())));
    }

    /** Who does not work on the case, but approves or commands, says first why he looks (handbook S2). */
    private void open(Visit visit) {
        if (visit.officer().has(Role.ENFORCEMENT_OFFICER)) {
            show(visit, found(visit), new AnswerPage.Sight(false, ""));
        } else {
            visit.page("control/answerreason.jte", Map.of("id", visit.path("id"), "error", ""));
        }
    }

    private void openFor(Visit visit) {
        String reason = visit.form("reason").strip();
        if (reason.length() < SHORTEST_PURPOSE || reason.length() > LONGEST_PURPOSE) {
            visit.ctx().status(422);
            String error = visit.say("case.reveal.error", SHORTEST_PURPOSE, LONGEST_PURPOSE);
            visit.page("control/answerreason.jte", Map.of("id", visit.path("id"), "error", error));
            return;
        }
        var answer = kuayu.control().requests().findAnswer(visit.officer(), visit.path("id"), reason);
        show(visit, found(visit, answer.orElseThrow(Refusal::notFound)), new AnswerPage.Sight(false, ""));
    }

    private Found found(Visit visit) {
        return found(
                visit,
                kuayu.control()
                        .requests()
                        .findAnswer(visit.officer(), visit.path("id"))
                        .orElseThrow(Refusal::notFound));
    }

    private Found found(Visit visit, InquiryAnswer answer) {
        var requests = kuayu.control().requests();
        ControlRequest request =
                requests.find(visit.officer(), answer.request()).orElseThrow(Refusal::notFound);
        Person asked =
                request.findItem(answer.item()).orElseThrow(Refusal::notFound).target().person();
        return new Found(answer, request, asked);
    }

    private void show(Visit visit, Found found, AnswerPage.Sight sight) {
        visit.page("control/answer.jte", Map.of("page", new AnswerPages(kuayu, visit, found, sight).page()));
    }

    private void reveal(Visit visit) {
        Found found = found(visit);
        String purpose = visit.form("purpose").strip();
        if (purpose.length() < SHORTEST_PURPOSE || purpose.length() > LONGEST_PURPOSE) {
            visit.ctx().status(422);
            String error = visit.say("case.reveal.error", SHORTEST_PURPOSE, LONGEST_PURPOSE);
            show(visit, found, new AnswerPage.Sight(false, error));
            return;
        }
        var draft = Draft.of(
                        visit.officer().actor(),
                        REVEALED,
                        new Subject("answer", found.answer().id()))
                .forCase(found.request().forCase().number())
                .because(Masking.inText(purpose));
        kuayu.journal().write(() -> kuayu.journal().append(draft));
        show(visit, found, new AnswerPage.Sight(true, ""));
    }
}
