package org.kuayu.workbench.mediation.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.directory.Mediator;
import org.kuayu.directory.MediatorFilter;
import org.kuayu.directory.MediatorSuggestion;
import org.kuayu.directory.PlaceFilter;
import org.kuayu.directory.PlaceKind;
import org.kuayu.matter.HistoryLine;
import org.kuayu.mediation.DisputeView;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.DisputeSession;
import org.kuayu.mediation.act.MediatorPost;
import org.kuayu.mediation.agreement.AgreementSignature;
import org.kuayu.mediation.agreement.Signing;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.dispute.Duty;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.mediation.Desks;
import org.kuayu.workbench.mediation.act.ActScene;
import org.kuayu.workbench.mediation.act.FormField.Option;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Numbers;

/** Collects what the forms of one dispute let one choose from. */
final class Scenes {
    private final Kuayu kuayu;
    private final Messages messages;
    private final DisputeView view;
    private final Dispute dispute;

    Scenes(Kuayu kuayu, Messages messages, DisputeView view) {
        this.kuayu = kuayu;
        this.messages = messages;
        this.view = view;
        this.dispute = view.dispute();
    }

    ActScene scene(List<HistoryLine> history) {
        var candidates = new LinkedHashMap<String, MediatorPost>();
        List<Option> mediators = mediators(candidates);
        return new ActScene(
                parties(dispute.file().parties()),
                parties(dispute.file().parties().stream()
                        .filter(p -> dispute.unanswered().contains(p.id()))
                        .toList()),
                signers(true),
                signers(false),
                parties(dispute.file().parties().stream()
                        .filter(p -> dispute.notApplying().contains(p.id()))
                        .toList()),
                planned(),
                mediators,
                dispute.mediators().stream()
                        .map(m -> new Option(m.post().login(), m.post().name()))
                        .toList(),
                places(),
                courts(),
                dispute.duties().stream().filter(d -> d.done().isEmpty()).map(this::duty).toList(),
                events(history),
                candidates,
                LegalDay.of(kuayu.clock().instant()).toString());
    }

    private List<Option> parties(List<DisputeParty> parties) {
        return parties.stream().map(p -> new Option(p.id(), p.person().maskedName())).toList();
    }

    private List<Option> signers(boolean parties) {
        return dispute.signing().map(Signing::missing).orElse(List.of()).stream()
                .filter(p -> (p.role() == AgreementSignature.Role.PARTY) == parties)
                .map(p -> new Option(
                        p.role() == AgreementSignature.Role.SEAL ? "seal:" + p.signer() : p.signer(),
                        parties ? name(p.signer()) : p.signer()))
                .toList();
    }

    private String name(String party) {
        return dispute.findParty(party).map(p -> p.person().maskedName()).orElse(party);
    }

    private List<Option> planned() {
        return dispute.sessions().stream()
                .filter(s -> s.state() == DisputeSession.State.PLANNED)
                .map(s -> new Option(
                        Integer.toString(s.number()),
                        messages.say("mediation.session.nth", s.number(), Times.minute(s.plan().start()))))
                .toList();
    }

    private List<Option> mediators(Map<String, MediatorPost> candidates) {
        Set<String> named = Set.copyOf(dispute.mediatorLogins());
        return kuayu.directory().suggest(MediatorFilter.ALL).stream()
                .filter(s -> s.mediator().active() && s.mediator().login().filter(l -> !named.contains(l)).isPresent())
                .map(s -> mediator(s, candidates))
                .toList();
    }

    private Option mediator(MediatorSuggestion suggestion, Map<String, MediatorPost> candidates) {
        Mediator m = suggestion.mediator();
        String login = m.login().orElseThrow();
        String body = m.bodies().stream()
                .filter(code -> code.equals(dispute.file().origin().body()))
                .findFirst()
                .or(() -> m.bodies().stream().findFirst())
                .orElse("");
        candidates.put(login, new MediatorPost(login, m.name(), body, false));
        return new Option(
                login,
                messages.say("mediation.candidate", m.name(), Desks.place(kuayu, messages, body), suggestion.load()));
    }

    /** Courts of the file, bodies and rooms; where a party may sit. */
    private List<Option> places() {
        Stream<String> own = view.cover().places().stream();
        Stream<String> rooms = Stream.of(PlaceKind.MEDIATION_BODY, PlaceKind.MEDIATION_ROOM)
                .flatMap(kind -> kuayu.directory().listPlaces(PlaceFilter.ALL.of(kind)).stream())
                .map(place -> place.code());
        return Stream.concat(own, rooms)
                .distinct()
                .map(code -> new Option(code, Desks.place(kuayu, messages, code)))
                .toList();
    }

    /** The court that one party has asked already, else those that are competent, else every one. */
    private List<Option> courts() {
        String asked = dispute.confirmationCourt();
        if (!asked.isEmpty() && !dispute.appliers().isEmpty() && !dispute.notApplying().isEmpty()) {
            return List.of(new Option(asked, Desks.place(kuayu, messages, asked)));
        }
        var codes = new ArrayList<String>();
        view.warnings().courts().ifPresent(
                proposal -> proposal.courts().forEach(choice -> codes.add(choice.court().value())));
        dispute.file().origin().court().ifPresent(codes::add);
        if (codes.isEmpty()) {
            kuayu.directory().listPlaces(PlaceFilter.ALL.of(PlaceKind.COURT)).forEach(place -> codes.add(place.code()));
        }
        return codes.stream().distinct().map(code -> new Option(code, Desks.place(kuayu, messages, code))).toList();
    }

    private Option duty(Duty duty) {
        String what = duty.obligation().fen().isPresent()
                ? messages.say("mediation.yuan", Numbers.yuan(duty.obligation().fen().getAsLong()))
                : duty.obligation().text();
        String day = duty.obligation().due().map(d -> Numbers.day(d, messages)).orElse("—");
        return new Option(Integer.toString(duty.number()), messages.say("mediation.duty", duty.number(), what, day));
    }

    /** Every entry that moved or kept a state is an event of the dispute, in their order. */
    private List<Option> events(List<HistoryLine> history) {
        var events = new ArrayList<Option>();
        for (HistoryLine line : Histories.events(history)) {
            String what = messages.sayOr("act." + line.act().code(), line.act().code());
            events.add(new Option(Integer.toString(events.size() + 1), Times.minute(line.at()) + " " + what));
        }
        return events;
    }
}
