package org.kuayu.workbench.agenda;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kuayu.agenda.Appointment.Mode;
import org.kuayu.agenda.Appointment.Spot;
import org.kuayu.agenda.SlotWish;
import org.kuayu.workbench.control.Times;

/**
 * For what a free time is looked for, as the address says it.
 *
 * @param matter the matter's identifier; empty for none
 * @param people accounts
 * @param places codes of places
 * @param mode how people sit together
 * @param minutes how long
 * @param first the first day
 */
public record SlotForm(
        String matter, Set<String> people, Set<String> places, Mode mode, int minutes, LocalDate first) {
    private static final int HOUR = 60;
    private static final int DAYS = 45;
    private static final int FREE = 8;
    private static final int MOST = 30;

    static SlotForm parse(Map<String, List<String>> parameters, LocalDate today) {
        String minutes = first(parameters, "minutes");
        return new SlotForm(
                first(parameters, "matter"),
                some(parameters, "who"),
                some(parameters, "place"),
                mode(first(parameters, "mode")),
                minutes.matches("\\d{1,3}") ? Integer.parseInt(minutes) : HOUR,
                Times.day(first(parameters, "from")).filter(d -> d.getYear() < 2100).orElse(today));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
    }

    private static Set<String> some(Map<String, List<String>> parameters, String name) {
        return new LinkedHashSet<>(parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .limit(MOST)
                .toList());
    }

    private static Mode mode(String written) {
        return List.of(Mode.values()).stream().filter(m -> m.name().equals(written)).findFirst().orElse(Mode.VIDEO);
    }

    /** Whether anybody was chosen, so that something can be looked for. */
    boolean asked() {
        return !people.isEmpty();
    }

    SlotWish wish() {
        return new SlotWish(
                people,
                places.stream().map(code -> new Spot(code, "")).toList(),
                mode,
                minutes,
                first,
                first.plusDays(DAYS),
                FREE);
    }
}
