package org.kuayu.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.casefile.counted.ClosingKind;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.casefile.counted.CountedCase.CountedCourt;
import org.kuayu.casefile.counted.PartyRegion;
import org.kuayu.casefile.counted.Spell;
import org.kuayu.caseload.column.CaseColumns;
import org.kuayu.court.Court;
import org.kuayu.court.Courts;

/**
 * Invented cases of ten years in the order of their filing, the same for the columns and for a table in SQL: one row a
 * case, days uniform, closed after about four months, one in twenty continues the case a thousand before it.
 */
final class InventedCaseload {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3653;
    private static final int LAST = (int) FIRST.plusDays(DAYS).toEpochDay();
    private static final List<Procedure> PROCEDURES = List.of(
            Procedure.CIVIL_FIRST,
            Procedure.CIVIL_FIRST,
            Procedure.CIVIL_FIRST,
            Procedure.CIVIL_SECOND,
            Procedure.ENFORCEMENT,
            Procedure.ENFORCEMENT,
            Procedure.CRIMINAL_FIRST,
            Procedure.ADMINISTRATIVE_FIRST);
    private static final ClosingKind[] CLOSINGS = ClosingKind.values();
    private static final int CAUSES = 200;
    private static final int JUDGES = 20;

    final int size;
    private final List<CountedCourt> courts = Courts.bundled().list().stream()
            .map(InventedCaseload::court)
            .toList();

    InventedCaseload(int size) {
        this.size = size;
    }

    private static CountedCourt court(Court court) {
        return new CountedCourt(court.code().value(), court.region().code(), Optional.of(court.level()));
    }

    /** One case, always the same for its number. */
    record Row(int number, int court, int procedure, int cause, int judge, int filed, int closed, int closing,
            long claimed, int deducted, int parties, int continues) {}

    Row row(int number) {
        var random = new SplittableRandom(number * 31L + 7);
        int filed = (int) FIRST.toEpochDay() + (int) ((long) number * DAYS / size);
        int took = (int) Math.min(1500, -Math.log(random.nextDouble() + 1e-9) * 120) + 1;
        boolean open = filed + took >= LAST || random.nextInt(400) == 0;
        int court = random.nextInt(courts.size());
        return new Row(
                number,
                court,
                random.nextInt(PROCEDURES.size()),
                (int) (CAUSES * random.nextDouble() * random.nextDouble()),
                court * JUDGES + random.nextInt(JUDGES),
                filed,
                open ? Integer.MAX_VALUE : filed + took,
                open ? 0 : 1 + random.nextInt(10),
                random.nextInt(4) == 0 ? -1 : random.nextLong(1, 1_000_000_00L),
                random.nextInt(5) == 0 ? random.nextInt(took) : 0,
                random.nextInt(1, 16),
                number > 1000 && random.nextInt(20) == 0 ? number - 1000 : -1);
    }

    Procedure procedure(Row row) {
        return PROCEDURES.get(row.procedure);
    }

    private String id(int number) {
        var random = new SplittableRandom(number * 31L + 7);
        random.nextDouble();
        int year = FIRST.plusDays((long) number * DAYS / size).getYear();
        return "(" + year + ")" + courts.get(number % courts.size()).key() + "民初" + (number + 1) + "号";
    }

    private CountedCase facts(Row row) {
        var closed = row.closed == Integer.MAX_VALUE
                ? Optional.<LocalDate>empty()
                : Optional.of(LocalDate.ofEpochDay(row.closed));
        var filed = LocalDate.ofEpochDay(row.filed);
        var spell = new Spell(
                courts.get(row.court),
                "",
                Spell.Start.FILED,
                Optional.of(filed),
                closed,
                CLOSINGS[row.closing],
                row.deducted,
                Optional.of(filed.plusDays(183L + row.deducted)),
                Optional.empty(),
                List.of());
        return new CountedCase(
                CaseId.of(id(row.number)),
                procedure(row),
                cause(row.cause),
                Visibility.PUBLIC,
                "法官" + row.judge % JUDGES,
                parties(row.parties),
                row.claimed < 0 ? OptionalLong.empty() : OptionalLong.of(row.claimed),
                OptionalLong.empty(),
                row.continues < 0 ? Optional.empty() : Optional.of(CaseId.of(id(row.continues))),
                List.of(spell));
    }

    /** Two digits of the topmost cause, four of what is below. */
    static String cause(int number) {
        return "案由" + (10 + number / 10) + "/子案由" + (1000 + number);
    }

    private static Set<PartyRegion> parties(int bits) {
        var set = EnumSet.noneOf(PartyRegion.class);
        for (var region : PartyRegion.values()) {
            if ((bits & 1 << region.ordinal()) != 0) {
                set.add(region);
            }
        }
        return set;
    }

    CaseColumns columns() {
        var columns = new CaseColumns();
        for (int number = 0; number < size; number++) {
            columns.put(facts(row(number)), number + 1L);
        }
        return columns;
    }

    /** The same rows for {@code COPY}: numbers for names, as a careful schema would have them. */
    void csv(Path file) throws IOException {
        int[] dispute = new int[size];
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int number = 0; number < size; number++) {
                var row = row(number);
                dispute[number] = row.continues < 0 ? number : dispute[row.continues];
                out.append(Integer.toString(number)).append(',').append(LocalDate.ofEpochDay(row.filed).toString()).append(',');
                out.append(row.closed == Integer.MAX_VALUE ? "" : LocalDate.ofEpochDay(row.closed).toString()).append(',');
                out.append(Integer.toString(row.court)).append(',').append(courts.get(row.court).region()).append(',');
                out.append(Integer.toString(procedure(row).ordinal())).append(',').append(Integer.toString(row.cause)).append(',');
                out.append(Integer.toString(row.closing)).append(',').append(row.claimed < 0 ? "" : Long.toString(row.claimed)).append(',');
                out.append(Integer.toString(row.judge)).append(',').append(Integer.toString(row.deducted)).append(',');
                out.append(Integer.toString(row.parties)).append(',').append(Integer.toString(dispute[number])).append('\n');
            }
        }
    }

    int courtNumber(String code) {
        return courts.stream().map(CountedCourt::key).toList().indexOf(code);
    }
}
