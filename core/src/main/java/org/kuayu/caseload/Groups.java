package org.kuayu.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.counted.CountedCase.CountedCourt;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Flow;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.court.CourtLevel;

/** The rows of a table: which group a case belongs to, and how the groups are named and ordered. */
final class Groups {
    private final Question question;
    private final List<String> keys = new ArrayList<>();
    private final List<ReportPeriod> periods;
    /** Region by court, so that the courts of one region stand together. */
    private final Map<String, String> regions;

    private final int[] byCourt;
    private final int[] byKind;
    private final int[] byCause;

    Groups(CaseTable table, Question question) {
        this.question = question;
        periods = switch (question.by()) {
            case YEAR -> question.period().years();
            case MONTH -> question.period().months();
            default -> List.of();
        };
        regions = table.courtFacts.values().stream().collect(Collectors.toMap(CountedCourt::key, CountedCourt::region));
        byCourt = numbers(table.courts.size(), c -> courtKey(table.courtFacts.get(c)));
        byKind = numbers(CaseTable.kinds(), k -> kindKey(CaseTable.procedureOf(k)));
        byCause =
                numbers(table.causes.size(), c -> causeKey(table.causes.texts().get(c)));
    }

    private String courtKey(CountedCourt court) {
        return switch (question.by()) {
            case COURT -> court.key();
            case REGION -> court.region();
            case LEVEL -> court.level().map(CourtLevel::name).orElse("");
            default -> null;
        };
    }

    private String kindKey(Procedure procedure) {
        return question.by() == Dimension.PROCEDURE ? procedure.name() : null;
    }

    private String causeKey(String path) {
        if (question.by() != Dimension.CAUSE) {
            return null;
        }
        var top = question.scope().cause();
        if (path.length() <= top.length() || !question.scope().holdsCause(path)) {
            return "";
        }
        int start = top.isEmpty() ? 0 : top.length() + 1;
        int end = path.indexOf('/', start);
        return end < 0 ? path : path.substring(0, end);
    }

    private int[] numbers(int size, IntFunction<String> keyOf) {
        var known = new TreeMap<String, Integer>();
        return IntStream.range(0, size)
                .map(i -> Optional.ofNullable(keyOf.apply(i))
                        .map(key -> known.computeIfAbsent(key, this::add))
                        .orElse(0))
                .toArray();
    }

    private int add(String key) {
        keys.add(key);
        return keys.size() - 1;
    }

    int size() {
        return Math.max(1, keys.size());
    }

    List<ReportPeriod> periods() {
        return periods;
    }

    int of(int court, int kind, int cause) {
        return byCourt[court] + byKind[kind] + byCause[cause];
    }

    List<FlowTable.Row> rows(IntFunction<Flow> flows, IntFunction<Long> unfiled) {
        if (question.by().isTime()) {
            return IntStream.range(0, periods.size())
                    .mapToObj(i -> timeRow(periods.get(i), flows.apply(i)))
                    .toList();
        }
        return IntStream.range(0, keys.size())
                .mapToObj(i -> row(keys.get(i), flows.apply(i), unfiled.apply(i)))
                .filter(r -> r.unfiled() > 0 || !r.flow().equals(Flow.NONE))
                .sorted((a, b) -> order(a.key(), b.key()))
                .toList();
    }

    private FlowTable.Row timeRow(ReportPeriod part, Flow flow) {
        int length = question.by() == Dimension.YEAR ? 4 : 7;
        var key = part.first().toString().substring(0, length);
        return new FlowTable.Row(key, Optional.of(question.scope()), part, flow, 0);
    }

    private FlowTable.Row row(String key, Flow flow, long unfiled) {
        return new FlowTable.Row(key, narrowed(key), question.period(), flow, unfiled);
    }

    private int order(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        return switch (question.by()) {
            case LEVEL -> CourtLevel.valueOf(a).compareTo(CourtLevel.valueOf(b));
            case PROCEDURE -> Procedure.valueOf(a).compareTo(Procedure.valueOf(b));
            case COURT -> (regions.get(a) + a).compareTo(regions.get(b) + b);
            default -> a.compareTo(b);
        };
    }

    private Optional<Scope> narrowed(String key) {
        var scope = question.scope();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (question.by()) {
                    case REGION -> scope.withRegion(key);
                    case LEVEL -> scope.withLevel(CourtLevel.valueOf(key));
                    case COURT -> scope.withCourts(java.util.Set.of(key));
                    case PROCEDURE -> scope.withProcedure(Procedure.valueOf(key));
                    case CAUSE -> scope.withCause(key);
                    default -> scope;
                });
    }
}
