package org.kuayu.workbench.control.watch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.control.Lead;
import org.kuayu.text.Reading;
import org.kuayu.workbench.cases.CaseNames;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** Leads to property, each with the clock that checks it (PI-21). */
final class LeadRoutes {
    private static final int MOST = 200;
    private static final int LONGEST = 1_000;
    private static final int SOON = 2;
    private static final WatchPage.LeadForm NOTHING = new WatchPage.LeadForm("", "", false, "");

    private final Kuayu kuayu;

    LeadRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    void register(Routes routes) {
        routes.get("/leads", Offices.ENFORCEMENT, visit -> show(visit, NOTHING));
        routes.post("/leads", Offices.ENFORCEMENT, this::add);
        routes.post("/leads/{id}/checked", Offices.ENFORCEMENT, this::checked);
    }

    private void show(Visit visit, WatchPage.LeadForm form) {
        LocalDate today = LegalDay.of(kuayu.clock().instant());
        var rows = kuayu.control().watches().listLeads(visit.officer(), MOST).stream()
                .map(lead -> row(visit, lead, today))
                .toList();
        visit.page("control/leads.jte", Map.of("page", new WatchPage.Leads(rows, today, form)));
    }

    private static WatchPage.LeadRow row(Visit visit, Lead lead, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, lead.due());
        boolean open = lead.checked().isEmpty();
        String tone = !open ? "" : days < 0 ? "seal" : days <= SOON ? "amber" : "";
        String id = lead.forCase().value();
        return new WatchPage.LeadRow(
                lead,
                CaseNumber.parse(id).value().map(CaseNumber::display).orElse(id),
                CaseNames.address(lead.forCase()),
                open ? Times.left(days, visit.messages()) : "",
                tone);
    }

    private void add(Visit visit) {
        String number = visit.form("case").strip();
        String text = visit.form("text").strip();
        boolean urgent = !visit.form("urgent").isEmpty();
        var parsed = CaseNumber.parse(number);
        Reading<Lead> kept = parsed.value().filter(CaseNumber::complete).isEmpty()
                ? Reading.refused("lead.case-unknown", number)
                : text.isEmpty() || text.length() > LONGEST
                        ? Reading.refused("lead.text-missing", "")
                        : lead(visit, parsed.orThrow(), text, urgent);
        if (kept.value().isPresent()) {
            visit.redirect("/leads#lead-" + kept.orThrow().id());
            return;
        }
        visit.ctx().status(422);
        var remark = kept.remarks().getFirst();
        String wrong = visit.say("remark." + remark.code(), remark.detail());
        show(visit, new WatchPage.LeadForm(number, text, urgent, wrong));
    }

    private Reading<Lead> lead(Visit visit, CaseNumber number, String text, boolean urgent) {
        CaseId id = CaseId.of(number, number.courtCode());
        return kuayu.control().watches().lead(visit.officer(), id, text, urgent);
    }

    private void checked(Visit visit) {
        String result = visit.form("result").strip();
        WatchRoutes.orRefuse(kuayu.control()
                .watches()
                .checked(visit.officer(), visit.path("id"), result.substring(0, Math.min(LONGEST, result.length()))));
        visit.redirect("/leads");
    }
}
