package org.kuayu.casefile.counted;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.text.Table;

/**
 * The tribunals 法庭 of the table {@code tribunals.csv}: parts of a host court, whose code they use. A tribunal is never a
 * court of its own.
 */
public final class Tribunals {
    /**
     * A tribunal.
     *
     * @param name its name
     * @param host the code of the court of which it is a part
     * @param special the special-trial character of its numbers; empty where it has none
     * @param types type codes that at the host court are its own
     * @param from its first day; absent where none was found
     * @param until its last day; absent while it exists
     * @param certainty {@code S} read in a source, {@code K} own knowledge, {@code ?} unsure
     */
    public record Tribunal(
            String name,
            String host,
            String special,
            List<String> types,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            String certainty) {
        public Tribunal {
            types = List.copyOf(types);
        }

        private boolean has(String court, CaseNumber number, Optional<LocalDate> day) {
            boolean stood = day.isEmpty()
                    || from.filter(day.get()::isBefore).isEmpty()
                            && until.filter(day.get()::isAfter).isEmpty();
            boolean own = !special.isEmpty() && special.equals(number.special()) || types.contains(number.type());
            return own && stood && host.equals(court);
        }
    }

    private static final List<Tribunal> ALL = Table.beside(Tribunals.class, "tribunals.csv").rows().stream()
            .map(Tribunals::row)
            .toList();

    private Tribunals() {}

    /** All of them, in the order of the table. */
    public static List<Tribunal> list() {
        return ALL;
    }

    /** The tribunal whose name a court's printed name holds: 重庆市第一中级人民法院重庆知识产权法庭. */
    public static Optional<Tribunal> findByName(String printed) {
        return printed.contains("法庭")
                ? ALL.stream().filter(t -> printed.contains(t.name)).findFirst()
                : Optional.empty();
    }

    /** The tribunal that has the case: by the printed name, else by its number at the host court. */
    static Optional<Tribunal> of(CaseRecord record, String court) {
        return findByName(record.court().nameAsPrinted())
                .or(() -> ALL.stream()
                        .filter(t ->
                                t.has(court, record.number(), record.dates().filed()))
                        .findFirst());
    }

    private static Tribunal row(Map<String, String> row) {
        return new Tribunal(
                row.get("name"),
                row.get("host"),
                row.get("special"),
                Arrays.stream(row.get("types").split("\\|"))
                        .filter(t -> !t.isEmpty())
                        .toList(),
                day(row.get("from")),
                day(row.get("until")),
                row.get("certainty"));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
