package org.kuayu.workbench.control.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.calendar.Terms;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.control.UnitLedger;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequiredPapers;
import org.kuayu.property.Registry;
import org.kuayu.property.UnitNumber;
import org.kuayu.workbench.control.Findings;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.shell.Numbers;
import org.kuayu.workbench.shell.Visit;

/** Makes the page of an order out of what was typed. */
final class OrderPages {
    private final Kuayu kuayu;
    private final Visit visit;
    private final OrderForm form;
    private final OrderTargets targets;
    private final Optional<CaseRecord> record;
    private final Instant now;

    OrderPages(Kuayu kuayu, Visit visit, OrderForm form) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.record = CaseChoice.record(kuayu, visit, form.fields().caseNumber());
        String debtor = record.map(r -> CaseChoice.onlyDebtor(r, visit)).orElse("");
        this.form = form.against(debtor);
        this.targets = OrderTargets.of(this.form, record);
        this.now = kuayu.clock().instant();
    }

    RequestDraft draft() {
        return targets.draft();
    }

    /** Whether every row could be read. */
    boolean readable() {
        return targets.unread().isEmpty();
    }

    /** The form before anything was checked; the queues of its units are looked at. */
    OrderPage blank() {
        return page(List.of(), InquiryPage.Sight.BLANK, "");
    }

    /** The form with what the checks find now. */
    OrderPage checked(InquiryPage.Sight sight) {
        return page(kuayu.control().requests().check(visit.officer(), draft()), sight, "");
    }

    /** The form with what came back. */
    OrderPage refused(List<Finding> findings, String told) {
        return page(findings, InquiryPage.Sight.SENT, told);
    }

    private OrderPage page(List<Finding> found, InquiryPage.Sight sight, String told) {
        var all = Stream.concat(found.stream().map(targets::placed), targets.unread().stream())
                .toList();
        var rows = new ArrayList<OrderPage.Row>();
        for (int i = 0; i < form.rows().size(); i++) {
            rows.add(row(i, form.rows().get(i), sight));
        }
        return new OrderPage(
                form,
                record.map(r -> CaseChoice.of(r, visit)),
                rows,
                form.hasTerm()
                        ? words().of(Times.day(form.from()), Times.day(form.until()), form.years())
                        : OrderPage.Term.NONE,
                required(),
                new Findings(visit.messages(), all),
                sight,
                told);
    }

    private TermWords words() {
        var settings = kuayu.controlSettings();
        String registry = form.rows().stream()
                .flatMap(row -> UnitNumber.parse(row.unit()).value().stream())
                .flatMap(unit -> settings.registries().findByUnit(unit, LegalDay.of(now)).stream())
                .map(Registry::code)
                .findFirst()
                .orElse("");
        var rule = settings.policies().of(registry).queue().termEnd();
        return new TermWords(visit.messages(), new Terms(settings.calendar()), rule);
    }

    private OrderPage.Row row(int index, OrderRow row, InquiryPage.Sight sight) {
        Optional<UnitNumber> unit = UnitNumber.parse(row.unit()).value();
        // Seeing a queue is recorded: not at every key.
        Optional<UnitNumber> looked =
                unit.filter(u -> sight != InquiryPage.Sight.TYPING || !u.value().equals(row.seen()));
        boolean own = !(row.from() + row.until()).isEmpty();
        return new OrderPage.Row(
                index,
                row,
                unit.flatMap(u -> kuayu.controlSettings().registries().findByUnit(u, LegalDay.of(now)))
                        .map(Registry::name)
                        .orElse(""),
                looked.map(this::queue),
                own && form.hasTerm() ? ownTerm(row) : OrderPage.Term.NONE);
    }

    private OrderPage.Term ownTerm(OrderRow row) {
        String from = row.from().isEmpty() ? form.from() : row.from();
        return words().of(Times.day(from), Times.day(row.until()), form.years());
    }

    private OrderPage.Queue queue(UnitNumber unit) {
        Optional<QueueState> state =
                kuayu.control().findLedger(visit.officer(), unit, now).map(UnitLedger::state);
        return new OrderPage.Queue(
                unit.value(), state.isPresent(), state.map(this::ahead).orElse(List.of()));
    }

    private List<OrderPage.Ahead> ahead(QueueState state) {
        return Stream.concat(state.effective().stream(), state.waiting().stream())
                .map(this::ahead)
                .toList();
    }

    private OrderPage.Ahead ahead(StandingSeizure seizure) {
        String court = visit.courtName(seizure.controller());
        String end = seizure.lastDay()
                .map(day -> Numbers.day(day, visit.messages()))
                .orElse("—");
        String text = seizure.state().effective()
                ? visit.say("order.ahead.holds", court, seizure.caseNumber(), end)
                : visit.say("order.ahead.waits", seizure.place(), court, seizure.caseNumber());
        return new OrderPage.Ahead(seizure.state().effective(), text);
    }

    private List<OrderPage.Required> required() {
        var when = EnumSet.noneOf(RequiredPapers.When.class);
        if (!form.fields().entrusted().isEmpty()) {
            when.add(RequiredPapers.When.ENTRUSTED);
        }
        var required = new ArrayList<OrderPage.Required>();
        required.add(new OrderPage.Required(visit.say("order.required.case"), "", record.isPresent(), true));
        if (form.kind() != RequestKind.INQUIRY) {
            required.add(new OrderPage.Required(
                    visit.say("order.required.ruling"),
                    "",
                    !form.fields().ruling().isEmpty(),
                    true));
        }
        required.add(new OrderPage.Required(
                visit.say("order.required.units"), "", !form.rows().isEmpty() && readable(), true));
        kuayu.controlSettings().papers().list(form.kind(), when).forEach(wanted -> required.add(new OrderPage.Required(
                visit.say("paper.kind." + wanted.paper()),
                wanted.rule().brief(),
                form.fields().papers().stream().anyMatch(p -> p.kind() == wanted.paper()),
                wanted.required())));
        return required;
    }
}
