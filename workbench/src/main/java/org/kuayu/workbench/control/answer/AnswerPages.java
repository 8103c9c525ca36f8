package org.kuayu.workbench.control.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.party.Person;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterHit;
import org.kuayu.property.RegisterHits;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.workbench.control.Address;
import org.kuayu.workbench.control.FieldWords;
import org.kuayu.workbench.control.Links;
import org.kuayu.workbench.control.RequestWords;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Visit;

/** Collects what the page of one answer shows. */
final class AnswerPages {
    private static final int FEW = 4;

    private final Kuayu kuayu;
    private final Visit visit;
    private final Messages messages;
    private final InquiryAnswer answer;
    private final ControlRequest request;
    private final RegisterHits hits;
    private final FieldWords words;
    private final AnswerPage.Sight sight;

    AnswerPages(Kuayu kuayu, Visit visit, AnswerRoutes.Found found, AnswerPage.Sight sight) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.messages = visit.messages();
        this.answer = found.answer();
        this.request = found.request();
        this.hits = new RegisterHits(answer.extract(), found.asked());
        this.words = new FieldWords(
                messages, kuayu.controlSettings().codes(), answer.extract().registry());
        this.sight = sight;
    }

    AnswerPage page() {
        String registry =
                new RequestWords(messages, kuayu.controlSettings().registries()).registry(answer.extract().registry());
        List<InquiryAnswer> earlier = kuayu.control().requests().listEarlier(visit.officer(), answer);
        String since = visit.query("since");
        Optional<AnswerPage.Changes> changes = earlier.stream()
                .filter(e -> e.id().equals(since))
                .findFirst()
                .map(e -> new ChangePages(messages, words).of(e, answer));
        return new AnswerPage(
                answer,
                request,
                registry,
                Links.toCase(request.forCase().number()),
                someone(hits.asked(), ""),
                request.life().digest().filter(answer.bound()::equals).isPresent(),
                groups(),
                hits.list().size(),
                earlier.stream().map(e -> earlier(e, since)).toList(),
                changes,
                sight);
    }

    private AnswerPage.Earlier earlier(InquiryAnswer other, String since) {
        String href = Address.of("/answers/", answer.id()).with("since", other.id()).toString();
        return new AnswerPage.Earlier(
                other.id(), Times.minute(other.answeredAt()), href, other.id().equals(since));
    }

    private List<AnswerPage.Group> groups() {
        var groups = new ArrayList<AnswerPage.Group>();
        for (RightKind kind : RightKind.values()) {
            var rows = hits.findGroup(kind);
            groups.add(new AnswerPage.Group(
                    kind,
                    rows.isPresent(),
                    rows.orElse(List.of()).stream().map(this::row).toList()));
        }
        return groups;
    }

    private AnswerPage.Row row(RegisterHit hit) {
        RegisterEntry entry = hit.entry();
        return new AnswerPage.Row(
                entry.kind().wireName() + ":" + entry.id(),
                entry.unit().map(u -> u.display()).orElse(""),
                entry.unit().map(Links::toUnit).orElse(""),
                location(entry),
                entry.findField("bdcqzh").or(() -> entry.findField("bdcdjzmh")).orElse(""),
                entry.id(),
                hit.match().degree().name(),
                hit.match().reasons().stream()
                        .map(r -> messages.say("match.reason." + r))
                        .toList(),
                hit.holder().map(this::someone),
                hit.others().stream().map(this::someone).toList(),
                words.facts(entry),
                entry.kind().encumbrance()
                        ? List.of()
                        : hits.listEncumbrances(hit).stream().map(this::beside).toList());
    }

    /** Where it lies; what stands on a unit lies where the unit does. */
    private String location(RegisterEntry entry) {
        return !entry.location().isEmpty() || entry.unit().isEmpty()
                ? entry.location()
                : answer.extract().lists().values().stream()
                        .flatMap(List::stream)
                        .filter(other -> other.unit().equals(entry.unit()))
                        .map(RegisterEntry::location)
                        .filter(l -> !l.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private AnswerPage.Someone someone(RightHolder holder) {
        return someone(holder.person(), words.ownership(holder));
    }

    private AnswerPage.Someone someone(Person person, String how) {
        return new AnswerPage.Someone(
                person.name(), sight.revealed() ? person.number() : person.maskedNumber(), how);
    }

    private AnswerPage.Beside beside(RegisterEntry entry) {
        var parts = new ArrayList<String>();
        entry.holders().stream().map(h -> h.person().maskedName()).forEach(parts::add);
        words.facts(entry).stream()
                .limit(FEW)
                .map(f -> f.label() + " " + f.value())
                .forEach(parts::add);
        return new AnswerPage.Beside(entry.kind(), String.join(" · ", parts));
    }
}
