package org.kuayu.mediation.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.matter.ConflictCheck;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterLink;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.act.DisputeParty.Agent;
import org.kuayu.mediation.act.MediatorAct;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.dispute.MediatorStanding;
import org.kuayu.text.Masking;
import org.kuayu.text.Remark;

/**
 * What speaks against somebody as a mediator, or against a former mediator in the case that came of his dispute (handbook R25;
 * 特邀调解规定 2016, art. 16; 在线调解规则 2022, art. 13).
 */
final class MediatorConflicts implements ConflictCheck {
    private final Disputes disputes;

    MediatorConflicts(Disputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public List<Finding> check(Matter matter, Worker worker) {
        return matter.kind() == MatterKind.MEDIATION
                ? disputes.find(matter.id()).map(dispute -> ofDispute(dispute, worker)).orElse(List.of())
                : ofCase(matter, worker);
    }

    private static List<Finding> ofDispute(Dispute dispute, Worker worker) {
        var found = new ArrayList<Finding>();
        boolean replaced = dispute.former().stream()
                .anyMatch(f -> f.post().login().equals(worker.login())
                        && f.why().code().equals("mediation.replacement-asked"));
        if (replaced) {
            found.add(new Finding(new Remark("mediation.mediator-replaced", worker.officer().name()), true));
        }
        dispute.mediators().stream()
                .filter(m -> m.post().login().equals(worker.login()) && m.mustGo())
                .forEach(m -> found.add(new Finding(new Remark("mediation.must-be-replaced", m.post().name()), true)));
        namesakes(dispute, worker.officer().name()).forEach(remark -> found.add(new Finding(remark, false)));
        return found;
    }

    /** What speaks against the mediators that a dispute has: what they disclosed, and parties or agents of their name. */
    static List<Remark> of(Dispute dispute) {
        var remarks = new ArrayList<Remark>();
        for (MediatorStanding mediator : dispute.mediators()) {
            mediator.relation()
                    .filter(relation -> relation != MediatorAct.Relation.NONE)
                    .ifPresent(relation -> remarks.add(
                            new Remark("mediation.disclosed-" + relation.name().toLowerCase(Locale.ROOT),
                                    mediator.post().name())));
            remarks.addAll(namesakes(dispute, mediator.post().name()));
        }
        return remarks;
    }

    private static List<Remark> namesakes(Dispute dispute, String name) {
        Stream<String> parties = dispute.file().parties().stream().map(p -> p.person().name());
        Stream<String> agents = dispute.file().parties().stream().flatMap(p -> p.agents().stream()).map(Agent::name);
        return Stream.concat(parties, agents)
                .filter(name::equals)
                .distinct()
                .map(same -> new Remark("mediation.namesake", Masking.name(same)))
                .toList();
    }

    private List<Finding> ofCase(Matter matter, Worker worker) {
        return disputes.store().listLinks(matter.id()).stream()
                .filter(link -> link.kind() == MatterLink.Kind.CAME_FROM && link.to().equals(matter.id()))
                .map(MatterLink::from)
                .flatMap(from -> Optional.of(from).filter(this::mediation).flatMap(disputes::find).stream())
                .filter(dispute -> HandOvers.barred(dispute).contains(worker.login()))
                .map(dispute -> new Finding(new Remark("mediation.barred", dispute.id()), true))
                .toList();
    }

    private boolean mediation(String id) {
        return disputes.store().find(id).filter(m -> m.kind() == MatterKind.MEDIATION).isPresent();
    }
}
