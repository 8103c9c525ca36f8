package org.kuayu.casefile;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.court.Court;
import org.kuayu.court.Courts;

/**
 * The cases of one dispute, from mediation to enforcement, found by the case numbers that they cite, in both directions.
 *
 * <p>A citation joins two cases when the citing one stands at a later step of the same branch, or shares a party with the
 * cited one; a judgment that is merely quoted as an example does not join. At most 24 cases, whatever cites whom, also in
 * a circle. A case that the user may not see is neither shown nor followed. Thread-safe where the store is.
 */
public final class DisputeChain {
    /** The most cases of one chain. */
    public static final int MOST = 24;

    private static final Comparator<Step> ORDER = Comparator.comparing((Step s) -> day(s.record()))
            .thenComparing(s -> Stage.of(s.record()).rank())
            .thenComparing(s -> s.record().id());

    private final CaseStore cases;
    private final Access access;

    /** Chains as a user with this access sees them. */
    public DisputeChain(CaseStore cases, Access access) {
        this.cases = Objects.requireNonNull(cases, "cases");
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * One case of a chain.
     *
     * @param record the case
     * @param start whether it is the case that was asked for
     */
    public record Step(CaseRecord record, boolean start) {}

    /** The chain of this case, in the order of the days filed; the case alone when nothing joins it. */
    public List<Step> around(CaseRecord start) {
        Map<CaseId, Step> steps = new LinkedHashMap<>();
        steps.put(start.id(), new Step(start, true));
        var open = new ArrayDeque<CaseRecord>(List.of(start));
        while (!open.isEmpty() && steps.size() < MOST) {
            CaseRecord at = open.poll();
            for (CaseRecord next : neighbours(at)) {
                if (steps.size() < MOST && steps.putIfAbsent(next.id(), new Step(next, false)) == null) {
                    open.add(next);
                }
            }
        }
        return steps.values().stream().sorted(ORDER).toList();
    }

    private List<CaseRecord> neighbours(CaseRecord at) {
        var found = new ArrayList<CaseRecord>();
        for (String cited : at.citations().caseNumbers()) {
            findCited(at, cited).filter(c -> Stage.joins(c, at)).ifPresent(found::add);
        }
        cases.listCiting(at.number().display()).stream()
                .filter(this::visible)
                .filter(c -> Stage.joins(at, c))
                .forEach(found::add);
        return found;
    }

    /**
     * The case that bears a number which this case cites, where it is in the store and may be seen. A number of before
     * 2016 names its case only together with the court: the citing court and the courts below it are tried.
     */
    public Optional<CaseRecord> findCited(CaseRecord citing, String number) {
        return CaseNumber.parse(number).value().filter(CaseNumber::complete).flatMap(n -> find(citing, n));
    }

    /**
     * The case that this one continues, by the numbers that it cites alone, whether the store has it or not: of the cases
     * of its branch at an earlier step the one at the latest, the first cited of several. A number of before 2016, which
     * names its case only together with a court, is none.
     */
    public static Optional<CaseId> findContinued(CaseRecord record) {
        Optional<CaseId> found = Optional.empty();
        int latest = -1;
        for (String cited : record.citations().caseNumbers()) {
            Optional<CaseNumber> number = CaseNumber.parse(cited)
                    .value()
                    .filter(n -> n.complete() && n.courtCode().isPresent());
            int step = number.map(n -> stepBefore(record, n)).orElse(-1);
            if (step > latest) {
                latest = step;
                found = number.map(n -> CaseId.of(n, Optional.empty()));
            }
        }
        return found;
    }

    /** The step of the cited number; -1 where it is no earlier one of the same branch. */
    private static int stepBefore(CaseRecord record, CaseNumber cited) {
        Procedure own = record.matter().procedure();
        Procedure earlier = CaseTypes.bundled().procedureOf(cited.type());
        int step = Stage.step(earlier, cited.type());
        boolean before = step < Stage.step(own, record.number().type());
        return before && Stage.of(earlier).sameBranch(Stage.of(own)) ? step : -1;
    }

    private Optional<CaseRecord> find(CaseRecord citing, CaseNumber number) {
        var candidates = new ArrayList<CaseId>(List.of(CaseId.of(number, Optional.empty())));
        if (number.courtCode().isEmpty()) {
            citing.court().code().ifPresent(code -> {
                candidates.add(CaseId.of(number, Optional.of(code)));
                for (Court below : Courts.bundled().subordinates(code)) {
                    candidates.add(CaseId.of(number, Optional.of(below.code())));
                }
            });
        }
        return cases.listByIds(candidates).stream()
                .filter(this::visible)
                .filter(c -> !c.id().equals(citing.id()))
                .findFirst();
    }

    private boolean visible(CaseRecord record) {
        return access.allows(record.visibility(), record.court().code());
    }

    private static LocalDate day(CaseRecord record) {
        CaseDates dates = record.dates();
        return dates.filed()
                .or(dates::judged)
                .or(dates::closed)
                .orElse(LocalDate.of(Math.clamp(record.number().year(), 1900, 9999), 12, 31));
    }
}
