package org.kuayu.workbench.control.draft;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.PeriodEnd;
import org.kuayu.calendar.TermCaps;
import org.kuayu.calendar.TermEnd;
import org.kuayu.calendar.Terms;
import org.kuayu.text.Reading;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Numbers;

/** Says when a term ends and why, step by step, each with its article (handbook R7 to R11). */
final class TermWords {
    private final Messages messages;
    private final Terms terms;
    private final TermEnd rule;

    TermWords(Messages messages, Terms terms, TermEnd rule) {
        this.messages = messages;
        this.terms = terms;
        this.rule = rule;
    }

    /** The term that begins on this day. */
    OrderPage.Term of(Optional<LocalDate> from, Optional<LocalDate> until, String years) {
        if (from.isEmpty()) {
            return new OrderPage.Term("", List.of(new OrderPage.Step(messages.say("order.term.delivery"), "")), "", "");
        }
        if (until.isPresent()) {
            return of(terms.written(TermCaps.Kind.IMMOVABLE, from.get(), until.get()), until.get());
        }
        return years.matches("[1-9]")
                ? of(terms.end(from.get(), Period.ofYears(Integer.parseInt(years)), rule))
                : OrderPage.Term.NONE;
    }

    private OrderPage.Term of(Reading<PeriodEnd> written, LocalDate until) {
        return written.value().map(this::of).orElseGet(() -> {
            var remark = written.remarks().getFirst();
            return new OrderPage.Term(
                    Numbers.day(until, messages),
                    List.of(),
                    messages.say("remark." + remark.code(), remark.detail()),
                    Terms.LONGEST.brief());
        });
    }

    private OrderPage.Term of(PeriodEnd end) {
        return new OrderPage.Term(
                Numbers.day(end.lastDay(), messages), end.steps().stream().map(this::step).toList(), "", "");
    }

    private OrderPage.Step step(PeriodEnd.Step step) {
        String name = step.day().name().isEmpty() ? "" : "（" + step.day().name() + "）";
        return new OrderPage.Step(
                Numbers.day(step.day().date(), messages) + name + " " + messages.say("period.why." + step.why()),
                step.rule().brief());
    }
}
