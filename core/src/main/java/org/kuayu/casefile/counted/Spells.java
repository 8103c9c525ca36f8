package org.kuayu.casefile.counted;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kuayu.calendar.DeadlineRule;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.counted.CountedCase.CountedCourt;
import org.kuayu.casefile.counted.Spell.Days;
import org.kuayu.casefile.counted.Spell.Start;
import org.kuayu.casefile.course.Lapse;
import org.kuayu.casefile.course.Move;
import org.kuayu.casefile.course.Reopening;

/**
 * Takes a case record apart into the times at which a court had the case. A step that cannot be, because the case was not
 * open then or not closed, is passed over; a closing of before the last reopening leaves the case pending. The time limit
 * runs anew from a reopening and from an arrival: no source settles it, and that is the reading taken.
 */
final class Spells {
    private static final Pattern ROLE = Pattern.compile("^(?:代理)?(审判长|审判员|人民陪审员|陪审员|独任法官|法官)[:：\\s]*(?=.)");

    private final CaseRecord record;
    private final Optional<DeadlineRule> rule;
    private final CountedCourt own;
    private final List<Move> moves;
    private final List<Spell> done = new ArrayList<>();
    private CountedCourt court;
    private Start start = Start.FILED;
    private Optional<LocalDate> from;

    private Spells(CaseRecord record) {
        this.record = record;
        var number = record.number();
        var course = record.course();
        rule = TimeLimits.rule(
                record.matter().procedure(), number.type(), course.track().name());
        own = CountedCourt.of(record.court().code(), record.court().nameAsPrinted());
        moves = course.moves();
        from = record.dates().filed();
        court = moves.isEmpty() ? own : court(moves.getFirst());
    }

    static List<Spell> of(CaseRecord record) {
        return new Spells(record).read();
    }

    private static CountedCourt court(Move move) {
        return CountedCourt.of(move.from(), move.fromAsPrinted());
    }

    private List<Spell> read() {
        var steps = Stream.concat(moves.stream(), record.course().reopenings().stream())
                .sorted(Comparator.comparing(s -> s instanceof Move m ? m.on() : ((Reopening) s).closed()))
                .toList();
        for (Object step : steps) {
            if (step instanceof Move move) {
                move(move);
            } else if (step instanceof Reopening reopening) {
                reopen(reopening);
            }
        }
        Optional<LocalDate> closed = record.dates().closed().filter(c -> start == Start.FILED || !before(c));
        end(closed, closed.isPresent() ? kind(record.matter().result()) : ClosingKind.NONE);
        return extended();
    }

    private boolean before(LocalDate day) {
        return from.filter(day::isBefore).isPresent();
    }

    private ClosingKind kind(String result) {
        return ClosingWords.kind(record.matter().procedure(), result);
    }

    private void move(Move move) {
        int next = moves.indexOf(move) + 1;
        var to = next < moves.size() ? court(moves.get(next)) : own;
        boolean possible = !before(move.on())
                && record.dates().closed().filter(move.on()::isAfter).isEmpty();
        if (possible && !to.equals(court)) {
            end(Optional.of(move.on()), ClosingKind.TRANSFER);
            begin(Start.MOVED, move.on());
        }
        court = to;
    }

    private void reopen(Reopening reopening) {
        if (!before(reopening.closed())) {
            end(Optional.of(reopening.closed()), kind(reopening.result()));
            begin(Start.REOPENED, reopening.reopened());
        }
    }

    private void begin(Start how, LocalDate day) {
        start = how;
        from = Optional.of(day);
    }

    private void end(Optional<LocalDate> until, ClosingKind closing) {
        LocalDate first = from.orElse(LocalDate.MIN);
        var lapses = Lapse.joined(
                record.course().lapses(), from.map(f -> f.plusDays(1)).orElse(first), until);
        var inactive = Lapse.joined(record.course().suspensions(), first, until).stream()
                .map(l -> new Days(l.first(), l.last()))
                .toList();
        var limit = rule.flatMap(r -> from.map(
                f -> TimeLimits.end(r, f, lapses.stream().map(Lapse::pause).toList())));
        done.add(new Spell(
                court, division(), start, from, until, closing, days(lapses), limit, Optional.empty(), inactive));
    }

    private String division() {
        return court.equals(own)
                ? Tribunals.of(record, own.key()).map(Tribunals.Tribunal::name).orElse("")
                : "";
    }

    private static int days(List<Lapse> lapses) {
        return lapses.stream()
                .mapToInt(l -> l.last()
                        .map(last -> (int) ChronoUnit.DAYS.between(l.first(), last) + 1)
                        .orElse(0))
                .sum();
    }

    /** The extension belongs to the last spell that it can extend: begun by then, with a limit that is not later. */
    private List<Spell> extended() {
        var to = record.course().extendedTo();
        for (int i = done.size() - 1; i >= 0 && to.isPresent(); i--) {
            var s = done.get(i);
            boolean begun = s.from().filter(to.get()::isBefore).isEmpty();
            if (begun && s.limit().filter(to.get()::isBefore).isEmpty()) {
                done.set(i, s.extendedTo(to.get()));
                break;
            }
        }
        return done;
    }

    /** The presiding judge: who is called 审判长, else the first; without the role, which some lists write before the name. */
    static String presiding(List<String> judges) {
        return judges.stream()
                .filter(j -> j.contains("审判长"))
                .findFirst()
                .or(() -> judges.stream().findFirst())
                .map(j -> ROLE.matcher(j).replaceFirst(""))
                .orElse("");
    }
}
