package org.kuayu.store.jpa.matter;

import org.kuayu.calendar.Citation;
import org.kuayu.calendar.Day;
import org.kuayu.calendar.DayKind;
import org.kuayu.calendar.DeadlineRule;
import org.kuayu.calendar.DueDate;
import org.kuayu.calendar.Pause;
import org.kuayu.calendar.PeriodEnd;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;

/** Between a date with its reasons and bytes. */
final class DateMapper {
    private DateMapper() {}

    static void pack(Packer out, DueDate date) {
        pack(out, date.rule());
        out.instant(date.event()).instant(date.due());
        pack(out, date.end());
        out.list(date.pauses(), DateMapper::pack).signed(date.extendedDays());
    }

    static DueDate date(Unpacker in) {
        return new DueDate(
                rule(in), in.instant(), in.instant(), end(in), in.list(DateMapper::pause), (int) in.signed());
    }

    private static void pack(Packer out, DeadlineRule rule) {
        out.text(rule.code())
                .number(rule.length())
                .text(rule.unit().name())
                .text(rule.nature().name())
                .optional(rule.citation(), DateMapper::pack);
    }

    private static DeadlineRule rule(Unpacker in) {
        return new DeadlineRule(
                in.text(),
                (int) in.number(),
                DeadlineRule.Unit.valueOf(in.text()),
                DeadlineRule.Nature.valueOf(in.text()),
                in.optional(DateMapper::citation));
    }

    private static void pack(Packer out, Citation citation) {
        out.text(citation.instrument()).signed(citation.year()).signed(citation.article());
    }

    private static Citation citation(Unpacker in) {
        return new Citation(in.text(), (int) in.signed(), (int) in.signed());
    }

    private static void pack(Packer out, PeriodEnd end) {
        out.day(end.lastDay()).flag(end.provisional()).list(end.steps(), DateMapper::pack);
    }

    private static PeriodEnd end(Unpacker in) {
        return new PeriodEnd(in.day(), in.flag(), in.list(DateMapper::step));
    }

    private static void pack(Packer out, PeriodEnd.Step step) {
        Day day = step.day();
        out.text(step.why().name())
                .day(day.date())
                .text(day.kind().name())
                .flag(day.presumedWorking())
                .text(day.name())
                .text(day.notice());
        pack(out, step.rule());
    }

    private static PeriodEnd.Step step(Unpacker in) {
        return new PeriodEnd.Step(
                PeriodEnd.Why.valueOf(in.text()),
                new Day(in.day(), DayKind.valueOf(in.text()), in.flag(), in.text(), in.text()),
                citation(in));
    }

    private static void pack(Packer out, Pause pause) {
        out.day(pause.from())
                .optional(pause.until(), Packer::day)
                .text(pause.reason())
                .optional(pause.citation(), DateMapper::pack);
    }

    private static Pause pause(Unpacker in) {
        return new Pause(
                in.day(), in.optional(Unpacker::day), in.text(), in.optional(DateMapper::citation));
    }
}
