package org.kuayu.mediation.desk;

import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.DueDate;
import org.kuayu.directory.Directory;
import org.kuayu.directory.Mediator;
import org.kuayu.mediation.act.MediatorAct;
import org.kuayu.mediation.act.MediatorAct.ChosenBy;
import org.kuayu.mediation.act.MediatorPost;
import org.kuayu.mediation.dispute.MediatorStanding;
import org.kuayu.text.Remark;

/** What speaks against an act about mediators. */
final class MediatorGuards {
    private static final String CHOOSE = "mediation.choose-mediator";
    private static final String ACCEPT = "mediation.accept-task";

    private final Directory directory;

    MediatorGuards(Directory directory) {
        this.directory = directory;
    }

    Optional<Remark> refusal(Deed deed, MediatorAct act) {
        return switch (act) {
            case MediatorAct.Choose choose -> choosing(deed, choose);
            case MediatorAct.Join join -> joining(deed, join.mediator());
            case MediatorAct.Waive waive -> waiving(deed, waive);
            case MediatorAct.Accept accept -> accepting(deed);
            case MediatorAct.Decline decline ->
                Deed.refused(decline.reason().isBlank(), "mediation.reason-missing", "")
                        .or(() -> late(deed));
            case MediatorAct.Replace replace -> replacing(deed, replace);
            case MediatorAct.Lapse lapse -> Optional.empty();
            case MediatorAct.Silence silence -> Optional.empty();
            case MediatorAct.Disclose disclose ->
                Deed.refused(
                        disclose.relation() != MediatorAct.Relation.NONE && disclose.words().isBlank(),
                        "mediation.reason-missing",
                        "");
        };
    }

    private Optional<Remark> choosing(Deed deed, MediatorAct.Choose choose) {
        List<MediatorPost> posts = choose.mediators();
        long presiding = posts.stream().filter(MediatorPost::presiding).count();
        long different = posts.stream().map(MediatorPost::login).distinct().count();
        return whoseChoice(deed, choose)
                .or(() -> Deed.refused(posts.isEmpty(), "mediation.nobody-chosen", ""))
                .or(() -> Deed.refused(different < posts.size(), "mediation.chosen-twice", ""))
                .or(() -> Deed.refused(presiding != 1, "mediation.one-presides", Long.toString(presiding)))
                .or(() -> posts.stream().flatMap(p -> unfit(deed, p).stream()).findFirst());
    }

    private static Optional<Remark> whoseChoice(Deed deed, MediatorAct.Choose choose) {
        Optional<DueDate> time = deed.dispute().running(CHOOSE);
        boolean over = deed.dispute().choiceLapsed()
                || time.filter(due -> due.overdueAt(deed.happened())).isPresent();
        return choose.by() == ChosenBy.COURT
                ? Deed.refused(
                        !over, "mediation.parties-may-choose", time.map(d -> d.lastDay().toString()).orElse(""))
                : Deed.refused(over, "mediation.choice-lapsed", "");
    }

    private Optional<Remark> unfit(Deed deed, MediatorPost post) {
        Optional<Mediator> known = directory.findMediatorByLogin(post.login()).filter(Mediator::active);
        boolean replaced = deed.dispute().former().stream()
                .anyMatch(f -> f.post().login().equals(post.login())
                        && f.why().code().equals("mediation.replacement-asked"));
        return Deed.refused(known.isEmpty(), "mediation.mediator-unknown", post.login())
                .or(() -> Deed.refused(
                        !known.get().bodies().contains(post.body()), "mediation.mediator-elsewhere", post.name()))
                .or(() -> Deed.refused(replaced, "mediation.mediator-replaced", post.name()));
    }

    private Optional<Remark> joining(Deed deed, MediatorPost post) {
        return Deed.refused(deed.dispute().mediatorLogins().contains(post.login()), "mediation.chosen-twice", "")
                .or(() -> Deed.refused(post.presiding(), "mediation.one-presides", "2"))
                .or(() -> unfit(deed, post));
    }

    private static Optional<Remark> waiving(Deed deed, MediatorAct.Waive waive) {
        boolean related = deed.dispute().mediators().stream()
                .anyMatch(m -> m.post().login().equals(waive.mediator()) && m.related());
        return Deed.refused(!related, "mediation.nothing-disclosed", waive.mediator())
                .or(() -> deed.strangers(waive.parties()));
    }

    private static Optional<Remark> accepting(Deed deed) {
        MediatorStanding own = deed.own().orElseThrow();
        long parties = deed.partyIds().size();
        return Deed.refused(own.accepted().isPresent(), "mediation.accepted-already", "")
                .or(() -> Deed.refused(own.relation().isEmpty(), "mediation.disclose-first", ""))
                .or(() -> Deed.refused(own.mustGo(), "mediation.must-be-replaced", ""))
                .or(() -> Deed.refused(
                        own.related() && own.consenting().size() < parties, "mediation.consents-missing", ""))
                .or(() -> late(deed));
    }

    private static Optional<Remark> late(Deed deed) {
        return deed.dispute().running(ACCEPT)
                .filter(due -> due.overdueAt(deed.happened()))
                .map(due -> new Remark("mediation.task-lapsed", due.lastDay().toString()));
    }

    private static Optional<Remark> replacing(Deed deed, MediatorAct.Replace replace) {
        boolean mustGo = deed.dispute().mediators().stream().anyMatch(MediatorStanding::mustGo);
        if (replace.party().isEmpty()) {
            return Deed.refused(!mustGo, "mediation.party-missing", "");
        }
        return deed.strangers(List.of(replace.party()))
                .or(() -> Deed.refused(replace.reason().isBlank(), "mediation.reason-missing", ""));
    }
}
