package org.kuayu.workbench.entrustment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.court.CourtCode;
import org.kuayu.entrustment.Entrusted;
import org.kuayu.entrustment.act.EntrustedAct;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.file.EntrustmentFile;
import org.kuayu.entrustment.file.Hop;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.Worker;
import org.kuayu.staff.Officer;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.entrustment.ShowPage.HopLine;
import org.kuayu.workbench.entrustment.ShowPage.Said;
import org.kuayu.workbench.matters.MatterWords;
import org.kuayu.workbench.shell.Visit;

/** Makes the page of one entrustment for one reader. */
final class ShowPages {
    private final Kuayu kuayu;
    private final Visit visit;
    private final MatterWords words;

    ShowPages(Kuayu kuayu, Visit visit) {
        this.kuayu = kuayu;
        this.visit = visit;
        words = words(kuayu, visit);
    }

    /** The words of matters for this reader. */
    static MatterWords words(Kuayu kuayu, Visit visit) {
        return new MatterWords(
                visit.messages(),
                kuayu.directory()::name,
                visit.officer().login(),
                kuayu.clock().instant());
    }

    ShowPage page(Worker worker, Entrusted it, ShowPage.Told told) {
        boolean act = it.act().isPresent();
        var cover = it.cover();
        var steps = StepForm.of(kuayu.entrustment().listSteps(worker, cover.id()), act ? "act" : "case");
        return new ShowPage(
                it,
                title(it),
                words.state(cover),
                words.next(cover),
                court(from(it)),
                court(to(it)),
                kuayu.entrustment().findReadiness(worker, cover.id()),
                kuayu.entrustment().listSeizures(worker, cover.id()),
                steps,
                words.clocks(it.clocks()),
                it.file().hops().stream().map(this::hop).toList(),
                it.events().reversed().stream().map(e -> said(it.file(), e)).toList(),
                it.file().events().stream()
                        .filter(e -> !Set.of("draft", EntrustmentFile.CORRECT).contains(it.file().step(e)))
                        .map(e -> said(it.file(), e))
                        .toList(),
                told);
    }

    private String title(Entrusted it) {
        return it.act()
                .map(EntrustedAct::order)
                .flatMap(order -> kuayu.entrustment().kinds().find(order.kind()))
                .map(kind -> visit.messages().language().equals("en") ? kind.english() : kind.chinese())
                .orElseGet(() -> visit.say("entrustment.case"));
    }

    private static CourtCode from(Entrusted it) {
        return it.act().map(a -> a.order().from()).orElseGet(() -> it.transfer().orElseThrow().order().from());
    }

    private static CourtCode to(Entrusted it) {
        return it.act().map(a -> a.order().to()).orElseGet(() -> it.transfer().orElseThrow().order().to());
    }

    private String court(CourtCode code) {
        return kuayu.directory().name(code.value());
    }

    private HopLine hop(Hop hop) {
        return new HopLine(
                hop.kind().name(),
                visit.say("hop." + hop.kind()),
                who(hop.login()),
                Times.minute(hop.at()),
                visit.messages().sayOr("return.reason." + hop.reason(), hop.reason()));
    }

    private String who(String login) {
        return login.equals("kuayu")
                ? visit.say("entrustment.system")
                : kuayu.staff().find(login).map(Officer::name).orElse(login);
    }

    private Said said(EntrustmentFile file, MatterEvent event) {
        String text = Optional.of(event.facts().text("text"))
                .filter(t -> !t.isEmpty())
                .orElse(event.facts().text("said"));
        String reason = event.facts()
                .optional("reason")
                .map(code -> visit.messages().sayOr("return.reason." + code, code))
                .orElse("");
        List<String> parts = List.of(
                reason,
                contact(event),
                event.facts().text("number"),
                text);
        return new Said(
                event.sequence(),
                visit.messages().sayOr("act." + event.act().code(), event.act().code()),
                who(event.actor().login()),
                Times.minute(file.at(event)),
                file.isCorrected(event.sequence()),
                String.join(visit.say("entrustment.join"), parts.stream().filter(p -> !p.isEmpty()).toList()),
                event.facts().list("papers", EntrustedPaper::read));
    }

    private String contact(MatterEvent event) {
        return event.facts().optional("with")
                .map(with -> with + visit.say("entrustment.join") + event.facts().text("how"))
                .orElse("");
    }
}
