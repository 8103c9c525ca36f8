package org.kuayu.control.office;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.calendar.Periods;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.control.Lead;
import org.kuayu.control.StandingFilter;
import org.kuayu.control.StandingRow;
import org.kuayu.control.Watch;
import org.kuayu.control.Watches;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.Target;
import org.kuayu.control.work.ControlTools;
import org.kuayu.control.work.Trail;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.text.Masking;
import org.kuayu.text.Reading;

/** Watches, leads and assignments. Thread-safe. */
public final class WatchDesk implements Watches {
    private static final Act WATCHED = new Act("watch.set");
    private static final Act STOPPED = new Act("watch.stopped");
    private static final Act LEAD = new Act("lead.entered");
    private static final Act CHECKED = new Act("lead.checked");
    private static final Act ASSIGNED = new Act("case.assigned");

    private static final Set<Role> SUPERVISORS = Set.of(Role.APPROVER, Role.COMMAND_CENTRE);
    private static final int LEAD_DAYS = 7;
    private static final int URGENT_DAYS = 3;
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_WATCH = 366;

    private final ControlTools tools;

    /** The desk over these tools. */
    public WatchDesk(ControlTools tools) {
        this.tools = tools;
    }

    @Override
    public Reading<Watch> watch(Officer by, String request, int item, int everyDays) {
        int shortest = tools.settings().limits().watchDays();
        if (everyDays < shortest || everyDays > LONGEST_WATCH) {
            return Reading.refused("control.watch-days", shortest + "–" + LONGEST_WATCH);
        }
        Optional<ControlRequest> asked = tools.requests().find(request).filter(r -> tools.sight().sees(by, r));
        Optional<RequestItem> found = asked.flatMap(r -> r.findItem(item)).filter(i -> i.target() instanceof Target.OfPerson);
        if (found.isEmpty()) {
            return Reading.refused("control.item-unknown", request + "#" + item);
        }
        CaseId forCase = asked.get().forCase().id();
        if (!by.has(Role.ENFORCEMENT_OFFICER) || !tools.sight().worksOn(by, forCase)) {
            return Reading.refused("control.not-assigned", asked.get().forCase().number());
        }
        return tools.journal().write(() -> {
            Instant next = tools.instant().plus(Duration.ofDays(everyDays));
            String id = request + "-" + item;
            var watch = new Watch(
                    id, forCase, request, item, everyDays, next, found.get().answer(), by.actor(), true);
            tools.watches().put(watch);
            write(by, WATCHED, watch);
            return Reading.of(watch);
        });
    }

    @Override
    public Reading<Watch> stop(Officer by, String id) {
        return tools.journal().write(() -> {
            Optional<Watch> watch = tools.watches().findWatch(id).filter(w -> mine(by, w));
            if (watch.isEmpty()) {
                return Reading.refused("control.watch-unknown", id);
            }
            Watch stopped = stopped(watch.get());
            tools.watches().put(stopped);
            write(by, STOPPED, stopped);
            return Reading.of(stopped);
        });
    }

    static Watch stopped(Watch w) {
        return new Watch(
                w.id(), w.forCase(), w.request(), w.item(), w.everyDays(), w.next(), w.lastAnswer(), w.by(), false);
    }

    private boolean mine(Officer by, Watch watch) {
        return watch.by().login().equals(by.login()) || tools.sight().worksOn(by, watch.forCase());
    }

    private void write(Officer by, Act act, Watch watch) {
        var facts = Map.of(
                "request", watch.request(),
                "item", Integer.toString(watch.item()),
                "everyDays", Integer.toString(watch.everyDays()));
        tools.trail().other(draft(by, act, new Subject("watch", watch.id()), watch.forCase()), facts);
    }

    private Draft draft(Officer by, Act act, Subject about, CaseId forCase) {
        var draft = Draft.of(by.actor(), act, about);
        return number(forCase).map(draft::forCase).orElse(draft);
    }

    private Optional<String> number(CaseId forCase) {
        return tools.parts().cases().find(forCase).map(record -> record.number().display());
    }

    @Override
    public List<Watch> list(Officer by) {
        return tools.watches().listWatches(Optional.empty()).stream()
                .filter(watch -> mine(by, watch))
                .toList();
    }

    @Override
    public Reading<Lead> lead(Officer by, CaseId forCase, String text, boolean urgent) {
        Optional<CaseRecord> record = tools.sight().findCase(by, forCase);
        if (record.isEmpty()) {
            return Reading.refused("control.case-unknown", forCase.value());
        }
        if (!by.has(Role.ENFORCEMENT_OFFICER) || !tools.sight().worksOn(by, record.get())) {
            return Reading.refused("control.not-assigned", record.get().number().display());
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            return Reading.refused("control.lead-text", Integer.toString(LONGEST_TEXT));
        }
        LocalDate today = tools.today();
        LocalDate due = new Periods(tools.settings().calendar())
                .days(today, urgent ? URGENT_DAYS : LEAD_DAYS)
                .lastDay();
        return tools.journal().write(() -> {
            String id = "L" + tools.instant().toEpochMilli() + "-" + tools.journal().lastSequence();
            var lead = new Lead(
                    id, forCase, Masking.inText(text.strip()), urgent, today, due, Optional.empty(), "", by.actor());
            return kept(by, LEAD, lead);
        });
    }

    private Reading<Lead> kept(Officer by, Act act, Lead lead) {
        tools.watches().put(lead);
        var facts = Map.of(
                "due", lead.due().toString(),
                "urgent", Boolean.toString(lead.urgent()),
                "rule", ControlLaw.LEAD.toString());
        tools.trail().other(draft(by, act, new Subject("lead", lead.id()), lead.forCase()), facts);
        return Reading.of(lead);
    }

    @Override
    public Reading<Lead> checked(Officer by, String id, String result) {
        if (result.isBlank() || result.length() > LONGEST_TEXT) {
            return Reading.refused("control.lead-text", Integer.toString(LONGEST_TEXT));
        }
        return tools.journal().write(() -> {
            Optional<Lead> lead = tools.watches().listLeads(Integer.MAX_VALUE).stream()
                    .filter(l -> l.id().equals(id) && tools.sight().worksOn(by, l.forCase()))
                    .findFirst();
            return lead.map(l -> checked(by, l, result))
                    .orElseGet(() -> Reading.refused("control.lead-unknown", id));
        });
    }

    private Reading<Lead> checked(Officer by, Lead l, String result) {
        if (l.checked().isPresent()) {
            return Reading.refused("control.lead-checked", l.checked().get().toString());
        }
        var done = new Lead(
                l.id(),
                l.forCase(),
                l.text(),
                l.urgent(),
                l.received(),
                l.due(),
                Optional.of(tools.today()),
                Masking.inText(result.strip()),
                l.by());
        return kept(by, CHECKED, done);
    }

    @Override
    public List<Lead> listLeads(Officer by, int limit) {
        return tools.watches().listLeads(Integer.MAX_VALUE).stream()
                .filter(l -> l.by().login().equals(by.login())
                        || tools.sight().findCase(by, l.forCase())
                                .flatMap(c -> c.court().code())
                                .filter(court -> tools.sight().atOrAbove(by, court))
                                .isPresent())
                .limit(limit)
                .toList();
    }

    @Override
    public Reading<List<String>> assign(Officer by, CaseId forCase, List<String> logins) {
        Optional<CaseRecord> record = tools.sight().findCase(by, forCase);
        if (record.isEmpty()) {
            return Reading.refused("control.case-unknown", forCase.value());
        }
        boolean may = by.hasAny(SUPERVISORS)
                && record.get().court().code().filter(c -> tools.sight().atOrAbove(by, c)).isPresent();
        if (!may) {
            return Reading.refused("control.role", Role.APPROVER.name());
        }
        Optional<String> stranger = logins.stream()
                .filter(login -> tools.parts().staff().find(login).filter(Officer::active).isEmpty())
                .findFirst();
        if (stranger.isPresent()) {
            return Reading.refused("staff.unknown", stranger.get());
        }
        List<String> once = logins.stream().distinct().toList();
        return tools.journal().write(() -> {
            tools.watches().putAssigned(forCase, once);
            var facts = Map.of("logins", String.join(" ", once), "roles", Trail.roles(by));
            tools.trail().other(draft(by, ASSIGNED, new Subject("case", forCase.value()), forCase), facts);
            return Reading.of(once);
        });
    }

    @Override
    public List<String> listAssigned(CaseId forCase) {
        return tools.watches().listAssigned(forCase);
    }

    @Override
    public Optional<StandingRow> findHolder(UnitNumber unit) {
        var states = Set.of(SeizureState.ACTIVE, SeizureState.PRE_ACTIVE);
        var filter = new StandingFilter(Set.of(), "", states, Optional.empty(), Optional.empty(), unit.value());
        return tools.queues().listStanding(filter, 0, 1).stream().findFirst();
    }
}
