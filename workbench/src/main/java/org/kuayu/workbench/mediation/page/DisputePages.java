package org.kuayu.workbench.mediation.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.matter.HistoryLine;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterLink;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.DisputeView;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.dispute.DisputeEvent;
import org.kuayu.mediation.dispute.DisputeState;
import org.kuayu.mediation.dispute.MediatorStanding;
import org.kuayu.staff.Role;
import org.kuayu.text.Remark;
import org.kuayu.workbench.control.People;
import org.kuayu.workbench.matters.MatterWords;
import org.kuayu.workbench.mediation.Desks;
import org.kuayu.workbench.mediation.Remarks;
import org.kuayu.workbench.mediation.act.ActForm;
import org.kuayu.workbench.mediation.act.ActForms;
import org.kuayu.workbench.mediation.act.ActScene;
import org.kuayu.workbench.mediation.act.Acts;
import org.kuayu.workbench.mediation.print.Prints;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Visit;

/** Collects what the page of one dispute shows to one reader. */
final class DisputePages {
    private final Kuayu kuayu;
    private final Visit visit;
    private final Messages messages;
    private final Worker worker;
    private final DisputeView view;
    private final Dispute dispute;

    DisputePages(Kuayu kuayu, Visit visit, DisputeView view) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.messages = visit.messages();
        this.worker = Desks.worker(kuayu, visit);
        this.view = view;
        this.dispute = view.dispute();
    }

    List<HistoryLine> history() {
        return kuayu.worklist().history(worker, dispute.id());
    }

    ActScene scene() {
        return new Scenes(kuayu, messages, view).scene(history());
    }

    DisputePage page(DisputePage.Told told) {
        List<HistoryLine> history = history();
        var forms = new ActForms(messages, new Scenes(kuayu, messages, view).scene(history), told.typed());
        MatterWords words = Desks.words(kuayu, visit);
        List<ActForm> primary = NextForms.of(view, worker.login()).stream()
                .flatMap(name -> forms.find(name).stream())
                .filter(form -> others(forms).values().stream().anyMatch(list -> list.contains(form)))
                .toList();
        return new DisputePage(
                view.cover(),
                dispute,
                words.state(view.cover()),
                words.next(view.cover()),
                words.clocks(view.clocks()),
                Sides.of(dispute.file().parties(), messages),
                view.inside(),
                primary,
                rest(forms, primary),
                facts(history),
                told);
    }

    /** Acts that this reader may try; whether he may is decided where they are done. */
    private Set<Acts.By> by() {
        var by = EnumSet.of(Acts.By.BODY);
        if (mediates()) {
            by.add(Acts.By.MEDIATOR);
        }
        boolean court = worker.officer().has(Role.COURT_STAFF);
        if (court) {
            by.add(Acts.By.COURT);
        }
        return by;
    }

    private boolean mediates() {
        return dispute.mediatorLogins().contains(worker.login());
    }

    private Map<Acts.Group, List<ActForm>> others(ActForms forms) {
        var groups = new EnumMap<Acts.Group, List<ActForm>>(Acts.Group.class);
        for (Acts.Group group : Acts.Group.values()) {
            List<ActForm> list = forms.list(group, dispute.state(), by()).stream()
                    .filter(form -> !form.name().equals("to-court") || view.can(DisputeEvent.HAND_TO_COURT))
                    .toList();
            if (!list.isEmpty()) {
                groups.put(group, list);
            }
        }
        return groups;
    }

    private Map<Acts.Group, List<ActForm>> rest(ActForms forms, List<ActForm> primary) {
        var rest = new EnumMap<Acts.Group, List<ActForm>>(Acts.Group.class);
        others(forms).forEach((group, list) -> {
            List<ActForm> some = list.stream().filter(form -> !primary.contains(form)).toList();
            if (!some.isEmpty()) {
                rest.put(group, some);
            }
        });
        return rest;
    }

    private DisputePage.Facts facts(List<HistoryLine> history) {
        String filing = dispute.state() == DisputeState.ENDED
                ? view.refusal(DisputeEvent.HAND_TO_COURT).map(this::say).orElse("")
                : "";
        return new DisputePage.Facts(
                dispute.mediators().stream().map(this::mediator).toList(),
                signals(),
                links(),
                history.reversed(),
                people(history),
                places(),
                mediates(),
                filing,
                courts(),
                courtRemarks(),
                new Prints(kuayu, visit, view).names(),
                kuayu.clock().instant());
    }

    private List<DisputePage.CourtLine> courts() {
        return view.warnings().courts().stream()
                .flatMap(proposal -> proposal.courts().stream())
                .map(choice -> new DisputePage.CourtLine(
                        Desks.place(kuayu, messages, choice.court().value()),
                        choice.reasons().stream().map(this::say).toList(),
                        choice.law().brief()))
                .toList();
    }

    private List<String> courtRemarks() {
        var remarks = new ArrayList<String>();
        view.warnings().courts().ifPresent(proposal -> {
            proposal.remarks().forEach(remark -> remarks.add(say(remark)));
            proposal.firstToFile()
                    .ifPresent(law -> remarks.add(messages.say("mediation.confirmation.first") + " " + law.brief()));
        });
        return remarks;
    }

    private String say(Remark remark) {
        return Remarks.sentence(messages, remark, view);
    }

    private List<DisputePage.Line> signals() {
        return Stream.concat(view.warnings().signals().stream(), view.warnings().conflicts().stream())
                .map(remark -> new DisputePage.Line(say(remark), messages.sayOr("remark." + remark.code() + ".law", "")))
                .toList();
    }

    private DisputePage.MediatorLine mediator(MediatorStanding m) {
        String standing = m.mustGo()
                ? "mediation.standing.must-go"
                : m.accepted().isPresent() ? "mediation.standing.accepted" : "mediation.standing.asked";
        String disclosed = m.relation()
                .map(relation -> messages.say("mediation.relation." + relation)
                        + (m.words().isBlank() ? "" : messages.say("colon") + m.words()))
                .orElse("");
        String answers = m.related()
                ? messages.say("mediation.disclosure.answers", names(m.consenting()), names(m.refusing()))
                : "";
        return new DisputePage.MediatorLine(
                m.post().name(),
                Desks.place(kuayu, messages, m.post().body()),
                m.post().presiding(),
                messages.say(standing),
                disclosed,
                answers,
                m.mustGo());
    }

    private String names(Collection<String> parties) {
        String names = parties.stream()
                .sorted()
                .flatMap(id -> dispute.findParty(id).stream())
                .map(p -> p.person().maskedName())
                .collect(Collectors.joining(messages.say("mediation.join")));
        return names.isEmpty() ? "—" : names;
    }

    /** Other matters that a person or a procedure tied to this one (WF-10); those that the reader may not see by identifier. */
    private List<DisputePage.LinkLine> links() {
        return kuayu.ties().list(worker, dispute.id()).stream().map(this::link).toList();
    }

    private DisputePage.LinkLine link(MatterLink link) {
        String other = link.from().equals(dispute.id()) ? link.to() : link.from();
        Optional<Matter> matter = kuayu.worklist().find(worker, other);
        String href = matter.map(m -> pages(m.kind()) + m.id()).orElse("");
        return new DisputePage.LinkLine(
                href,
                matter.map(Matter::title).orElse(other),
                messages.say("mediation.link." + link.kind()),
                link.reason());
    }

    private static String pages(MatterKind kind) {
        return switch (kind) {
            case MEDIATION -> "/mediation/";
            case FILING -> "/filings/";
            case ENTRUSTMENT -> "/entrustments/";
            case JOINT_DESK -> "/joint-desk/";
        };
    }

    private Map<String, String> people(List<HistoryLine> history) {
        var people = new People(kuayu.staff());
        var logins = Stream.concat(
                history.stream().map(line -> line.actor().login()), dispute.mediatorLogins().stream());
        return logins.distinct().collect(Collectors.toMap(login -> login, people::name));
    }

    private Map<String, String> places() {
        var names = new HashMap<String, String>();
        var codes = new ArrayList<>(view.cover().places());
        dispute.sessions().forEach(s -> codes.addAll(s.plan().places()));
        codes.add(dispute.file().origin().body());
        Optional.of(dispute.confirmationCourt()).filter(c -> !c.isEmpty()).ifPresent(codes::add);
        codes.forEach(code -> names.put(code, Desks.place(kuayu, messages, code)));
        return names;
    }
}
