package org.kuayu.workbench.control.draft;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.party.Person;
import org.kuayu.party.PersonKey;
import org.kuayu.party.PersonLine;
import org.kuayu.text.Masking;
import org.kuayu.workbench.control.Findings;
import org.kuayu.workbench.control.Links;
import org.kuayu.workbench.control.RequestWords;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.shell.Visit;

/** Makes the page of an inquiry out of what was typed. */
final class InquiryPages {
    private final Kuayu kuayu;
    private final Visit visit;
    private final InquiryForm form;
    private final Optional<CaseRecord> record;
    private final List<PersonLine> lines;
    private final Instant now;

    InquiryPages(Kuayu kuayu, Visit visit, InquiryForm form) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.form = form;
        this.record = CaseChoice.record(kuayu, visit, form.fields().caseNumber());
        this.lines = InquiryForm.lines(form.persons());
        this.now = kuayu.clock().instant();
    }

    private LocalDate today() {
        return LegalDay.of(now);
    }

    RequestDraft draft() {
        return form.draft(kuayu, record, today());
    }

    /** The form before anything was checked. */
    InquiryPage blank() {
        return page(List.of(), List.of(), InquiryPage.Sight.BLANK, "");
    }

    /** The form with what the checks find now. */
    InquiryPage checked(InquiryPage.Sight sight) {
        RequestDraft draft = draft();
        var requests = kuayu.control().requests();
        // Seeing an answer is recorded: not at every key.
        List<InquiryAnswer> fresh =
                sight == InquiryPage.Sight.SENT ? requests.listFresh(visit.officer(), draft) : List.of();
        return page(requests.check(visit.officer(), draft), fresh, sight, "");
    }

    /** The form with what came back. */
    InquiryPage refused(List<Finding> findings, String told) {
        var fresh = kuayu.control().requests().listFresh(visit.officer(), draft());
        return page(findings, fresh, InquiryPage.Sight.SENT, told);
    }

    /** Whether lines were pasted that cannot be read. */
    boolean unreadable() {
        return lines.stream().anyMatch(PersonLine::refused);
    }

    private InquiryPage page(
            List<Finding> findings, List<InquiryAnswer> fresh, InquiryPage.Sight sight, String told) {
        var people = form.people(record, lines);
        var ticked = RegistryTree.Ticked.of(form.registries(), form.areas());
        var byKey = people.keySet().stream()
                .collect(Collectors.toMap(p -> PersonKey.of(p).value(), Person::maskedName, (a, b) -> a));
        return new InquiryPage(
                form,
                record.map(r -> CaseChoice.of(r, visit)),
                RegistryTree.of(kuayu.controlSettings().registries(), ticked, today()),
                lines.stream().map(this::line).toList(),
                people.size(),
                fresh.stream().map(a -> fresh(a, byKey.getOrDefault(a.personKey(), ""))).toList(),
                new Findings(visit.messages(), findings),
                sight,
                told);
    }

    private InquiryPage.Line line(PersonLine line) {
        List<String> remarks = line.findings().stream()
                .map(PersonLine.Finding::remark)
                .map(r -> visit.messages().has("remark." + r.code())
                        ? visit.say("remark." + r.code(), r.detail())
                        : r.code())
                .toList();
        return new InquiryPage.Line(
                line.number(),
                Masking.inText(line.original()),
                line.person().map(Person::toString).orElse(""),
                line.refused() ? String.join(" ", remarks) : "",
                line.refused() ? List.of() : remarks);
    }

    private RequestWords words() {
        return new RequestWords(visit.messages(), kuayu.controlSettings().registries());
    }

    private InquiryPage.Fresh fresh(InquiryAnswer answer, String person) {
        long hours = Duration.between(answer.answeredAt(), now).toHours();
        return new InquiryPage.Fresh(
                Links.toAnswer(answer.id()),
                person,
                words().registry(answer.extract().registry()),
                Times.minute(answer.answeredAt()),
                hours < 48 ? visit.say("inquiry.age.hours", hours) : visit.say("inquiry.age.days", hours / 24),
                answer.extract().nothingFound());
    }
}
