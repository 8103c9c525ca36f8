package org.kuayu.workbench.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.journal.EntryFilter;
import org.kuayu.staff.Role;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Numbers;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** The page of the journal. */
public final class JournalRoutes implements Feature {
    private static final int PAGE = 50;
    private static final int EFFORT = 50_000;
    private static final List<String> ACTS = List.of(
            "case.",
            "import.",
            "session.",
            "search.asked",
            "identity.revealed",
            "document.downloaded",
            "officer.put",
            "report.printed",
            "export.made");

    private final Kuayu kuayu;

    /** The journal of this system. */
    public JournalRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/journal", Who.roles(Role.AUDITOR, Role.ADMINISTRATOR), this::show);
    }

    private void show(Visit visit) {
        var filter = new EntryFilter(
                visit.query("act").strip(),
                visit.query("subject").strip(),
                visit.query("actor").strip(),
                day(visit.query("from"), 0).orElse(Instant.EPOCH),
                day(visit.query("to"), 1).orElse(Instant.MAX));
        String before = visit.query("before");
        long sequence = before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        var slice = filter.newestBefore(kuayu.journal(), sequence, PAGE, EFFORT);
        visit.page(
                "journal/page.jte",
                Map.of("slice", slice, "acts", ACTS, "head", kuayu.journal().lastSequence(), "state", state(visit)));
    }

    private static Map<String, String> state(Visit visit) {
        return Map.of(
                "act", visit.query("act"),
                "subject", visit.query("subject"),
                "actor", visit.query("actor"),
                "from", visit.query("from"),
                "to", visit.query("to"));
    }

    private static Optional<Instant> day(String written, int plus) {
        try {
            return written.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(written.strip())
                            .plusDays(plus)
                            .atStartOfDay(Numbers.SHANGHAI)
                            .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
