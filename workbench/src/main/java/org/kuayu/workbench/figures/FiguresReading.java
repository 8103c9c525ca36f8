package org.kuayu.workbench.figures;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.casefile.Procedure;
import org.kuayu.caseload.Question;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Proceedings;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.court.CourtLevel;
import org.kuayu.text.Remark;
import org.kuayu.workbench.search.ListAddress;

/** Reads the address of a page of figures. Used once. */
final class FiguresReading {
    private static final int LONGEST = 200;
    private static final int LONGEST_SEARCH = 4000;
    private static final int MOST_CONDITIONS = 20;
    private static final int MOST_VALUES = 100;

    private final Map<String, List<String>> parameters;
    private final ReportPeriod usual;
    private final List<Remark> doubts = new ArrayList<>();

    FiguresReading(Map<String, List<String>> parameters, ReportPeriod usual) {
        this.parameters = parameters;
        this.usual = usual;
    }

    FiguresAddress read() {
        var question = new Question(scope(), period(), by(), cutoff());
        return new FiguresAddress(question, search(), doubts);
    }

    private ReportPeriod period() {
        var from = first("from");
        var to = first("to");
        var year = first("year");
        if (year.matches("[12]\\d{3}")) {
            boolean december = first("window").equals("december");
            from = december ? (Integer.parseInt(year) - 1) + "-12-01" : year + "-01-01";
            to = december ? year + "-11-30" : year + "-12-31";
        }
        var reading = ReportPeriod.parse(
                from.isEmpty() ? usual.first().toString() : from,
                to.isEmpty() ? usual.last().toString() : to);
        doubts.addAll(reading.value().isPresent() ? List.of() : reading.remarks());
        return reading.value().orElse(usual);
    }

    private Dimension by() {
        return FiguresAddress.constant(FiguresAddress.ROWS, first("by")).orElse(Dimension.REGION);
    }

    private OptionalLong cutoff() {
        var cutoff = first("cutoff");
        if (cutoff.matches("\\d{1,15}")) {
            return OptionalLong.of(Long.parseLong(cutoff));
        }
        if (!cutoff.isEmpty()) {
            doubts.add(new Remark("doubt.cutoff", cutoff));
        }
        return OptionalLong.empty();
    }

    private Scope scope() {
        var kind = first("kind");
        var procedure = FiguresAddress.constant(Procedure.values(), kind);
        var proceedings = FiguresAddress.constant(Proceedings.values(), kind)
                .or(() -> procedure.map(Proceedings::of))
                .orElse(Proceedings.TRIAL_AND_ENFORCEMENT);
        boolean whole = FiguresAddress.constant(Proceedings.values(), kind).isPresent();
        return new Scope(
                values("region", Optional::of),
                values("level", v -> FiguresAddress.constant(CourtLevel.values(), v)),
                values("court", Optional::of),
                proceedings,
                whole ? Optional.empty() : procedure,
                first("cause"),
                conditions());
    }

    private List<CaseCondition> conditions() {
        var circuit = first("circuit");
        var written = Stream.concat(
                parameters.getOrDefault("where", List.of()).stream(),
                circuit.isEmpty() ? Stream.empty() : Stream.of("circuit:" + circuit));
        return written.limit(MOST_CONDITIONS)
                .flatMap(text -> condition(text).stream())
                .toList();
    }

    private Optional<CaseCondition> condition(String text) {
        int colon = text.indexOf(':');
        var name = text.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT).replace('_', '-');
        var dimension = FiguresAddress.constant(Dimension.values(), name).filter(d -> !d.isTime());
        var values = Arrays.stream(text.substring(colon + 1).split("\\|"))
                .map(String::strip)
                .filter(v -> !v.isEmpty() && v.length() <= LONGEST)
                .limit(MOST_VALUES)
                .collect(Collectors.toSet());
        var read = dimension
                .filter(d -> !values.isEmpty())
                .flatMap(d -> CaseCondition.parse(d + "=" + String.join("|", values)).value())
                .filter(c -> c.size() == 1)
                .map(List::getFirst);
        if (read.isEmpty()) {
            doubts.add(new Remark("doubt.where", text.length() <= LONGEST ? text : text.substring(0, LONGEST)));
        }
        return read;
    }

    private Optional<ListAddress> search() {
        var written = parameters.getOrDefault("search", List.of()).stream().findFirst();
        if (written.filter(s -> s.length() > LONGEST_SEARCH).isPresent()) {
            doubts.add(Remark.of("doubt.search"));
            return Optional.empty();
        }
        return written.filter(s -> !s.isBlank()).map(s -> ListAddress.parse(pairs(s)));
    }

    private static Map<String, List<String>> pairs(String query) {
        var pairs = new HashMap<String, List<String>>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.computeIfAbsent(pair.substring(0, equals), k -> new ArrayList<>())
                        .add(decode(pair.substring(equals + 1)));
            }
        }
        return pairs;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private String first(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(v -> v.length() <= LONGEST)
                .findFirst()
                .orElse("");
    }

    private <T> Set<T> values(String name, Function<String, Optional<T>> read) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty() && v.length() <= LONGEST)
                .flatMap(v -> read.apply(v).stream())
                .collect(Collectors.toSet());
    }
}
