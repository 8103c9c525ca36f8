package org.kuayu.control.work;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestCase;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.staff.AccessRules;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/**
 * Who may see and do what in property control.
 *
 * <pre>
 * request         officers of the court of the case, of the court that drafted it, and of courts above these;
 *                 registry officers of its registry, once it was sent
 * answer in full  officers who work on the case; registry officers of the registry that gave it;
 *                 who approves or commands at the court of the case or above it, with a reason
 * ledger          who draws up, approves or sends requests, for any unit: he must know who stands ahead;
 *                 other officers of a court whose seizure or request concerns the unit; its registry
 * </pre>
 *
 * <p>An officer works on a case when he is its judge or clerk by name, at its court, or was assigned to it (handbook S2).
 */
public final class Sight {
    private static final Set<Role> OF_COURT =
            EnumSet.of(Role.COURT_STAFF, Role.ENFORCEMENT_OFFICER, Role.APPROVER, Role.COMMAND_CENTRE);
    private static final Set<Role> ENFORCING =
            EnumSet.of(Role.ENFORCEMENT_OFFICER, Role.APPROVER, Role.COMMAND_CENTRE);
    private static final Set<Role> SUPERVISING = EnumSet.of(Role.APPROVER, Role.COMMAND_CENTRE);

    private final ControlParts parts;

    Sight(ControlParts parts) {
        this.parts = parts;
    }

    private Courts courts() {
        return parts.settings().courts();
    }

    /** Whether the officer acts for this very court. */
    public boolean at(Officer officer, CourtCode court) {
        return officer.active()
                && officer.hasAny(OF_COURT)
                && officer.homeCourt().filter(home -> same(home, court)).isPresent();
    }

    /** Whether the officer acts for the court with this code; no court has the empty code. */
    public boolean at(Officer officer, String court) {
        return CourtCode.parse(court).value().filter(code -> at(officer, code)).isPresent();
    }

    private boolean same(CourtCode one, CourtCode other) {
        return courts().currentCode(one).equals(courts().currentCode(other));
    }

    /** Whether the officer acts for this court or one above it. */
    public boolean atOrAbove(Officer officer, CourtCode court) {
        return at(officer, court)
                || courts().superiors(court).stream().anyMatch(superior -> at(officer, superior.code()));
    }

    /** The officer's court and all below it; none for somebody of no court. */
    public Set<CourtCode> courtsOf(Officer officer) {
        var all = new HashSet<CourtCode>();
        if (officer.active() && officer.hasAny(OF_COURT)) {
            officer.homeCourt().ifPresent(home -> {
                all.add(home);
                all.add(courts().currentCode(home));
                courts().subordinates(home).stream().map(Court::code).forEach(all::add);
            });
        }
        return Set.copyOf(all);
    }

    /** The registry that the officer works for; empty for anybody but a registry officer. */
    public Optional<String> registryOf(Officer officer) {
        return officer.active() && officer.has(Role.REGISTRY_OFFICER) ? officer.registry() : Optional.empty();
    }

    /** Whether the officer works for this registry. */
    public boolean atRegistry(Officer officer, String registry) {
        return registryOf(officer).filter(registry::equals).isPresent();
    }

    /** Whether the officer may know of this request. */
    public boolean sees(Officer officer, ControlRequest request) {
        boolean court = atOrAbove(officer, request.forCase().court())
                || request.entrustedBy().filter(c -> atOrAbove(officer, c)).isPresent()
                || CourtCode.parse(request.draftedAt()).value().filter(c -> atOrAbove(officer, c)).isPresent();
        return court
                || request.life().sent().isPresent() && atRegistry(officer, request.registry());
    }

    /** Whether the officer works on this case: its judge or clerk by name, or assigned to it (handbook S2). */
    public boolean worksOn(Officer officer, CaseRecord record) {
        boolean own = record.court().code().filter(court -> at(officer, court)).isPresent();
        return officer.active()
                && (own && named(officer, record.court().judges())
                        || own && named(officer, Set.of(record.court().clerk()))
                        || parts.stores().watches().listAssigned(record.id()).contains(officer.login()));
    }

    /** Whether the officer works on the case with this identifier. */
    public boolean worksOn(Officer officer, CaseId id) {
        return parts.cases().find(id).filter(record -> worksOn(officer, record)).isPresent();
    }

    private static boolean named(Officer officer, Collection<String> names) {
        String own = officer.name().replaceAll("\\s", "");
        return !own.isEmpty()
                && names.stream().map(n -> n.replaceAll("\\s", "")).anyMatch(own::equals);
    }

    /** Whether the officer may see answers of this case when he gives a reason. */
    public boolean supervises(Officer officer, RequestCase forCase) {
        return officer.hasAny(SUPERVISING) && atOrAbove(officer, forCase.court());
    }

    /** Whether the officer draws up, approves or sends requests of some court. */
    public boolean enforces(Officer officer) {
        return officer.active() && officer.hasAny(ENFORCING) && officer.homeCourt().isPresent();
    }

    /** The case, where it exists and the officer may know of it. */
    public Optional<CaseRecord> findCase(Officer officer, CaseId id) {
        var access = AccessRules.accessOf(officer, courts());
        return parts.cases()
                .find(id)
                .filter(record -> access.allows(record.visibility(), record.court().code()));
    }
}
