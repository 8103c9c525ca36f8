package org.kuayu.entrustment;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kuayu.calendar.DeadlineRule;
import org.kuayu.calendar.DueDate;
import org.kuayu.calendar.LegalDay;
import org.kuayu.entrustment.act.ActStep;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.file.PaperKind;
import org.kuayu.entrustment.file.Reach;
import org.kuayu.entrustment.transfer.TransferStep;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.text.Reading;

/**
 * Tells one story. A line is: time, who, what, words. {@code act KIND DAYS}, {@code act KIND urgent} and {@code case} draft;
 * {@code clocks} and {@code hops} show them; {@code tick} lets the clock act; anything else is a step.
 */
final class EntrustmentStory implements AutoCloseable {
    private final EntrustmentWorld world = new EntrustmentWorld();
    private String id = "";

    String tell(String line) {
        String[] words = line.split(" +");
        world.control.at(words[0]);
        if (words[1].equals("tick")) {
            return "  changed " + world.entrustments.tick(world.control.now()) + "\n";
        }
        if (words[1].equals("clocks")) {
            return world.find(id).orElseThrow().clocks().stream()
                    .map(EntrustmentStory::clock)
                    .collect(Collectors.joining());
        }
        if (words[1].equals("hops")) {
            return world.find(id).orElseThrow().file().hops().stream()
                    .map(hop -> "  " + hop.kind() + " " + hop.login() + " #" + hop.event() + "\n")
                    .collect(Collectors.joining());
        }
        return outcome(taken(words));
    }

    private Reading<Matter> taken(String[] words) {
        var by = world.worker(words[1]);
        List<String> rest = Arrays.asList(words).subList(3, words.length);
        if (words[2].equals("act")) {
            boolean urgent = rest.get(1).equals("urgent");
            var order = world.act(rest.get(0), urgent ? 0 : Integer.parseInt(rest.get(1)), urgent);
            return kept(world.entrustments.draft(by, order));
        }
        if (words[2].equals("case")) {
            return kept(world.entrustments.draft(by, world.transfer()));
        }
        int version = world.control.stores.matters().find(id).orElseThrow().version();
        var seen = new SeenEntrustment(by, id, version);
        Optional<ActStep> act = ActStep.find(words[2]);
        boolean isAct = world.find(id).orElseThrow().act().isPresent();
        return isAct
                ? world.entrustments.step(seen, act.orElseThrow(), facts(words[2], rest))
                : world.entrustments.step(seen, TransferStep.find(words[2]).orElseThrow(), facts(words[2], rest));
    }

    private Reading<Matter> kept(Reading<Matter> draft) {
        draft.value().ifPresent(m -> id = m.id());
        return draft;
    }

    private StepFacts facts(String step, List<String> rest) {
        String text = String.join(" ", rest);
        return switch (step) {
            case "contact" -> StepFacts.of(text).with("对方承办人", "电话");
            case "return", "propose-return" ->
                rest.isEmpty() ? StepFacts.NOTHING : StepFacts.NOTHING.because(ReturnReason.valueOf(rest.get(0)));
            case "file" -> StepFacts.NOTHING.filedAs(text, new Reach("林月", true, "", "023-00000000"));
            case "add-papers" -> StepFacts.NOTHING.withPapers(papers(rest));
            case "correct" ->
                StepFacts.correction(
                        Integer.parseInt(rest.get(0).substring(1)), EntrustmentWorld.instant(rest.get(1)));
            default -> StepFacts.of(text);
        };
    }

    private List<EntrustedPaper> papers(List<String> kinds) {
        return world.papers(kinds.stream().map(PaperKind::valueOf).toArray(PaperKind[]::new));
    }

    private String outcome(Reading<Matter> reading) {
        return reading.value()
                .map(m -> "  " + m.state() + m.next().map(step -> ", next " + step.who() + " " + step.what()
                        + step.due().map(d -> " by " + last(d)).orElse("")).orElse("") + "\n")
                .orElseGet(() -> "  refused " + reading.remarks().getFirst().code()
                        + detail(reading.remarks().getFirst().detail()) + "\n");
    }

    private static String detail(String detail) {
        return detail.isEmpty() ? "" : " " + detail;
    }

    private static String clock(Deadline clock) {
        String end = clock.closed()
                .map(at -> " closed " + LegalDay.of(at) + (clock.kept() ? " in time" : " late"))
                .orElse("");
        String before = clock.earlier().stream()
                .map(e -> " before " + last(e.date()) + " until #" + e.event())
                .collect(Collectors.joining());
        return "  " + clock.date().rule().code() + " #" + clock.event() + " by " + last(clock.date()) + end + before + "\n";
    }

    private static String last(DueDate date) {
        boolean hours = date.rule().unit() == DeadlineRule.Unit.HOURS;
        Instant due = date.due();
        return hours ? due.atZone(LegalDay.ZONE).toLocalDateTime().toString() : date.lastDay().toString();
    }

    @Override
    public void close() {
        world.close();
    }
}
