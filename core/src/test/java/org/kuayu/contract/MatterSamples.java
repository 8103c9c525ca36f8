package org.kuayu.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.calendar.Citation;
import org.kuayu.calendar.Deadlines;
import org.kuayu.calendar.DueDate;
import org.kuayu.calendar.Pause;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Fields;
import org.kuayu.matter.Flag;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterStep;
import org.kuayu.matter.Sealed;

/** Invented matters for the contracts of what keeps them. */
public final class MatterSamples {
    public static final Instant T0 = Instant.parse("2026-03-02T02:00:00.123Z");
    private static final Deadlines DEADLINES = Deadlines.bundled();

    private MatterSamples() {}

    public static Instant at(int minutes) {
        return T0.plusSeconds(60L * minutes);
    }

    /** An open matter of nobody at this place, one event old, with nothing next. */
    public static Matter cover(String id, String place) {
        return new Matter(
                id,
                MatterKind.MEDIATION,
                "",
                "张*诉某公司 买卖合同纠纷",
                List.of(place),
                place,
                Optional.empty(),
                "SUBMITTED",
                Matter.Standing.OPEN,
                T0,
                T0,
                Set.of(),
                Optional.empty(),
                1);
    }

    /** The same with every fact set. */
    public static Matter fullCover(String id, String place) {
        return new Matter(
                id,
                MatterKind.ENTRUSTMENT,
                "（2026）渝0112执委1号\u0000",
                "王*、某某厂\\ 劳务合同纠纷",
                List.of("川0104", place, "tf-mediation"),
                "tf-mediation",
                Optional.of("li\u0000"),
                "IN_PROGRESS",
                Matter.Standing.ON_HOLD,
                T0.minusSeconds(7),
                at(3),
                EnumSet.of(Flag.URGENT, Flag.MINOR),
                Optional.of(step(Optional.of("川0104"), Optional.of(pausedDate()))),
                1);
    }

    /** The cover after one more event, opened and in its state since this minute. */
    public static Matter since(Matter cover, int minutes) {
        return new Matter(
                cover.id(), cover.kind(), cover.number(), cover.title(), cover.places(), cover.team(), cover.assignee(),
                cover.state(), cover.standing(), at(minutes), at(minutes), cover.flags(), cover.next(), cover.version());
    }

    public static Matter kind(Matter cover, MatterKind kind) {
        return new Matter(
                cover.id(), kind, cover.number(), cover.title(), cover.places(), cover.team(), cover.assignee(),
                cover.state(), cover.standing(), cover.opened(), cover.stateSince(), cover.flags(), cover.next(),
                cover.version());
    }

    /** The cover in this state, with this next step, of the same version. */
    public static Matter in(Matter cover, String state, Matter.Standing standing, Optional<MatterStep> next) {
        return new Matter(
                cover.id(), cover.kind(), cover.number(), cover.title(), cover.places(), cover.team(), cover.assignee(),
                state, standing, cover.opened(), cover.stateSince(), cover.flags(), next, cover.version());
    }

    public static MatterStep step(Optional<String> place, Optional<DueDate> due) {
        return new MatterStep(place.isPresent() ? "court" : "parties", place, "mediation.accept", due);
    }

    /** 24 hours from this minute. */
    public static DueDate date(int minutes) {
        return DEADLINES.due("entrustment.urgent", at(minutes));
    }

    /** A date with all its parts: pauses closed and open, an extension, an unpublished year. */
    public static DueDate pausedDate() {
        var appraisal = new Pause(
                LocalDate.of(2026, 3, 10),
                Optional.of(LocalDate.of(2026, 3, 12)),
                "appraisal",
                Optional.of(new Citation("民事诉讼法\\", 2023, 127)));
        var open = new Pause(LocalDate.of(2026, 4, 1), Optional.empty(), "other\u0000", Optional.empty());
        var rule = DEADLINES.rules().get("mediation.term.delegated").withLength(700);
        return DEADLINES.due(rule, T0, List.of(appraisal, open), 15);
    }

    /** A clock that runs from this event to 24 hours after this minute. */
    public static Deadline clock(String matter, int event, int minutes) {
        return Deadline.running(matter, event, step(Optional.empty(), Optional.empty()), date(minutes));
    }

    public static MatterEvent event(String matter, int sequence) {
        return new MatterEvent(
                matter, sequence, at(sequence), new Actor("wang", "渝0112"), new Act("mediation.submitted"), Fields.NONE,
                Sealed.NONE);
    }

    /** An event with facts, some of them confidential. */
    public static MatterEvent fullEvent(String matter, int sequence) {
        var facts = Fields.writer()
                .text("ground", "说明\u0000\\")
                .texts("parties", List.of("张三丰", ""))
                .fields();
        return new MatterEvent(
                matter,
                sequence,
                at(sequence).plusNanos(987),
                new Actor("li\\", ""),
                new Act("mediation.noted"),
                facts,
                Sealed.of(new byte[] {0, 1, -1}));
    }
}
