package org.kuayu.mediation.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.kuayu.matter.MatterStore;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.OpeningAct;
import org.kuayu.text.Remark;

/** What speaks against an act before a mediator is chosen. */
final class OpeningGuards {
    private final MatterStore store;
    private final FileChecks checks;

    OpeningGuards(MatterStore store, FileChecks checks) {
        this.store = store;
        this.checks = checks;
    }

    Optional<Remark> refusal(Deed deed, OpeningAct act) {
        return switch (act) {
            case OpeningAct.Apply a -> Optional.of(new Remark("mediation.too-late", deed.dispute().state().name()));
            case OpeningAct.Amend amend -> amended(deed, amend);
            case OpeningAct.AddPaper added ->
                deed.strangers(List.of(added.paper().party()).stream().filter(p -> !p.isEmpty()).toList())
                        .or(() -> Deed.refused(
                                store.findPaper(added.paper().digest()).isEmpty(),
                                "mediation.paper-lost",
                                added.paper().title()));
            case OpeningAct.Return returned -> Optional.empty();
            case OpeningAct.Ask ask ->
                deed.strangers(ask.parties())
                        .or(() -> Deed.refused(
                                deed.dispute().unanswered().isEmpty(), "mediation.all-answered", ""));
            case OpeningAct.Reply reply ->
                deed.strangers(reply.parties()).or(() -> answered(deed, reply));
        };
    }

    private static Optional<Remark> answered(Deed deed, OpeningAct.Reply reply) {
        List<String> open = deed.dispute().unanswered();
        return reply.parties().stream()
                .filter(party -> !open.contains(party))
                .findFirst()
                .map(party -> new Remark("mediation.answered-already", party))
                .or(() -> Deed.refused(open.isEmpty(), "mediation.all-answered", ""));
    }

    private Optional<Remark> amended(Deed deed, OpeningAct.Amend amend) {
        var ids = new HashSet<>(amend.file().parties().stream().map(DisputeParty::id).toList());
        return deed.partyIds().stream()
                .filter(party -> !ids.contains(party))
                .findFirst()
                .map(party -> new Remark("mediation.party-left-out", party))
                .or(() -> Deed.refused(
                        !amend.file().origin().channel().equals(deed.dispute().file().origin().channel()),
                        "mediation.channel-fixed",
                        ""))
                .or(() -> checks.error(amend.file()));
    }
}
