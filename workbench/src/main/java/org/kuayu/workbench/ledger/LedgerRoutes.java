package org.kuayu.workbench.ledger;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.control.UnitLedger;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Role;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** Finds a unit, and shows its ledger. */
public final class LedgerRoutes implements Feature {
    /** Who may ask for ledgers; which ones is for the front door to say. */
    static final Who READERS = Who.roles(
            Role.COURT_STAFF,
            Role.ENFORCEMENT_OFFICER,
            Role.APPROVER,
            Role.COMMAND_CENTRE,
            Role.REGISTRY_OFFICER);

    private static final int MOST_UNITS = 20;
    private static final int LONGEST = 100;

    private final Kuayu kuayu;

    /** The ledgers of this system. */
    public LedgerRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/units", READERS, this::find);
        routes.get("/units/{unit}", READERS, this::show);
        routes.get("/units/{unit}/ledger.pdf", READERS, this::print);
        routes.get("/api/v1/units/{id}/queue", READERS, this::queue);
    }

    private void find(Visit visit) {
        String asked = visit.query("q").strip();
        var number = UnitNumber.parse(asked);
        if (number.value().isPresent()) {
            visit.redirect(LedgerAddress.of(number.value().get()));
            return;
        }
        boolean tooLong = asked.length() > LONGEST;
        List<UnitNumber> units = asked.isEmpty() || tooLong
                ? List.of()
                : kuayu.control().listUnits(visit.officer(), asked, MOST_UNITS);
        boolean looksLikeNumber = asked.matches("[0-9A-Za-z\\s·-]{15,40}");
        Optional<Remark> doubt = looksLikeNumber ? number.remarks().stream().findFirst() : Optional.empty();
        visit.page("ledger/units.jte", Map.of("asked", asked, "units", found(visit, units), "doubt", doubt));
    }

    private List<FoundUnit> found(Visit visit, List<UnitNumber> units) {
        return units.stream()
                .flatMap(u -> kuayu.control().findLedger(visit.officer(), u, kuayu.clock().instant()).stream())
                .map(ledger -> FoundUnit.of(visit, ledger))
                .toList();
    }

    private void show(Visit visit) {
        UnitNumber unit = unit(visit);
        if (!unit.value().equals(visit.path("unit"))) {
            visit.redirect(LedgerAddress.of(unit));
            return;
        }
        var address = LedgerAddress.parse(unit, visit.ctx().queryParamMap());
        Instant today = kuayu.clock().instant();
        var page = new LedgerPages(visit, ledger(visit, unit, today), address, today).page();
        visit.page(visit.partial() ? "ledger/body.jte" : "ledger/page.jte", Map.of("page", page));
    }

    private void print(Visit visit) throws IOException {
        UnitNumber unit = unit(visit);
        Instant today = kuayu.clock().instant();
        var address = LedgerAddress.parse(unit, visit.ctx().queryParamMap());
        new LedgerPrint(visit, address, ledger(visit, unit, today)).answer(today);
    }

    private void queue(Visit visit) {
        UnitNumber unit = UnitNumber.parse(visit.path("id")).value().orElseThrow(Refusal::notFound);
        String written = visit.query("at");
        var at = LedgerAddress.day(written);
        if (!written.isEmpty() && at.isEmpty()) {
            throw new Refusal(400, "parameter", Map.of("parameter", "at"));
        }
        Instant today = kuayu.clock().instant();
        new QueueJson(ledger(visit, unit, today), today, at).answer(visit);
    }

    private static UnitNumber unit(Visit visit) {
        return UnitNumber.parse(visit.path("unit")).value().orElseThrow(Refusal::notFound);
    }

    private UnitLedger ledger(Visit visit, UnitNumber unit, Instant at) {
        return kuayu.control().findLedger(visit.officer(), unit, at).orElseThrow(Refusal::notFound);
    }
}
