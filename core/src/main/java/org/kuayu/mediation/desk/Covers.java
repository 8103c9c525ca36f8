package org.kuayu.mediation.desk;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.matter.Flag;
import org.kuayu.matter.Matter;
import org.kuayu.matter.Matter.Standing;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterStep;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputeFile.Grade;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.DisputeParty.Role;
import org.kuayu.mediation.act.MediatorPost;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.dispute.DisputeState;
import org.kuayu.party.Person;

/** Writes the cover of a dispute: what lists need, with masked persons. */
final class Covers {
    private static final int GROUP = 10;
    private static final Set<DisputeState> WAITING = EnumSet.of(DisputeState.SUSPENDED, DisputeState.AT_ARBITRATION);

    private Covers() {}

    static Matter first(Dispute dispute, Instant at) {
        DisputeFile file = dispute.file();
        return new Matter(
                dispute.id(),
                MatterKind.MEDIATION,
                file.origin().caseNumber(),
                title(file),
                places(dispute),
                file.origin().body(),
                Optional.empty(),
                dispute.state().name(),
                standing(dispute),
                dispute.momentOf(1).orElse(at),
                dispute.stateSince(),
                flags(file),
                dispute.next(),
                1);
    }

    /** The cover after another event; whose turn it is staffs it when the state or the turn changed. */
    static Matter next(Matter before, Dispute dispute, Instant at) {
        Matter moved = before.moved(dispute.state().name(), standing(dispute), dispute.next(), dispute.stateSince())
                .titled(dispute.file().origin().caseNumber(), title(dispute.file()), places(dispute));
        boolean suspended = dispute.state() == DisputeState.SUSPENDED;
        Matter flagged = suspended ? moved.flagged(with(moved.flags(), Flag.SUSPICION)) : moved;
        boolean turned = !before.state().equals(moved.state()) || !who(before.next()).equals(who(moved.next()));
        return turned && !dispute.state().terminal() ? staffed(flagged, dispute) : flagged;
    }

    private static String who(Optional<MatterStep> step) {
        return step.map(MatterStep::who).orElse("");
    }

    private static Matter staffed(Matter cover, Dispute dispute) {
        Optional<String> court = dispute.next().filter(step -> step.who().equals("court")).flatMap(MatterStep::place);
        if (court.isPresent()) {
            return cover.staffed(court.get(), cover.assignee().filter(login -> cover.team().equals(court.get())));
        }
        Optional<MediatorPost> presiding = dispute.presiding();
        return cover.staffed(
                presiding.map(MediatorPost::body).orElse(dispute.file().origin().body()),
                presiding.map(MediatorPost::login));
    }

    private static Standing standing(Dispute dispute) {
        if (dispute.state().terminal()) {
            return Standing.DONE;
        }
        return WAITING.contains(dispute.state()) || dispute.appraising() ? Standing.ON_HOLD : Standing.OPEN;
    }

    private static Set<Flag> with(Set<Flag> flags, Flag one) {
        var more = EnumSet.of(one);
        more.addAll(flags);
        return more;
    }

    private static Set<Flag> flags(DisputeFile file) {
        var flags = EnumSet.noneOf(Flag.class);
        if (file.grade() == Grade.RED || file.grade() == Grade.ORANGE) {
            flags.add(Flag.URGENT);
        }
        if (file.parties().size() >= GROUP) {
            flags.add(Flag.GROUP);
        }
        if (file.parties().stream().anyMatch(p -> !p.details().language().isBlank())) {
            flags.add(Flag.INTERPRETER);
        }
        if (file.parties().stream().anyMatch(Covers::foreign)) {
            flags.add(Flag.FOREIGN);
        }
        return flags;
    }

    private static boolean foreign(DisputeParty party) {
        Person.IdType type = party.person().idType();
        return type == Person.IdType.PASSPORT || type == Person.IdType.HK_MACAO_TAIWAN;
    }

    private static String title(DisputeFile file) {
        return side(file, Role.APPLICANT) + "与" + side(file, Role.RESPONDENT) + " " + file.causeName();
    }

    private static String side(DisputeFile file, Role role) {
        List<DisputeParty> parties =
                file.parties().stream().filter(p -> p.role() == role).toList();
        String first = parties.getFirst().person().maskedName();
        return parties.size() == 1 ? first : first + "等" + parties.size() + "人";
    }

    /** The court, the body, the counters, the bodies of the mediators, the court that is asked to confirm. */
    private static List<String> places(Dispute dispute) {
        var places = new LinkedHashSet<String>();
        places.addAll(dispute.file().places());
        dispute.mediators().forEach(m -> places.add(m.post().body()));
        Optional.of(dispute.confirmationCourt()).filter(c -> !c.isEmpty()).ifPresent(places::add);
        dispute.handedOver().ifPresent(hand -> places.add(hand.court()));
        return List.copyOf(places);
    }
}
