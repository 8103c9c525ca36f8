package org.kuayu.workbench.shell;

import java.util.List;
import java.util.Optional;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** The entries of the header, each with the roles that see it. */
public final class Navigation {
    private static final List<Entry> ENTRIES = List.of(
            new Entry("today", "/today", Who.roles(Role.ENFORCEMENT_OFFICER)),
            new Entry("approvals", "/approvals", Who.roles(Role.APPROVER)),
            new Entry("sending", "/sending", Who.roles(Role.COMMAND_CENTRE)),
            new Entry(
                    "requests",
                    "/requests",
                    Who.roles(Role.ENFORCEMENT_OFFICER, Role.APPROVER, Role.COMMAND_CENTRE)),
            new Entry(
                    "entrustments",
                    "/entrustments",
                    Who.roles(Role.ENFORCEMENT_OFFICER, Role.APPROVER, Role.COMMAND_CENTRE)),
            new Entry("mediation", "/mediation", Who.roles(Role.MEDIATOR)),
            new Entry("desk", "/desk", Who.roles(Role.REGISTRY_OFFICER)),
            new Entry("register", "/register", Who.roles(Role.REGISTRY_OFFICER)),
            new Entry("filings", "/filings", Who.roles(Role.COURT_STAFF)),
            new Entry("joint-desk", "/joint-desk", Who.roles(Role.COURT_STAFF)),
            new Entry("cases", "/cases", Who.OFFICER),
            new Entry("mediation", "/mediation", Who.roles(Role.COURT_STAFF)),
            new Entry(
                    "units",
                    "/units",
                    Who.roles(
                            Role.COURT_STAFF,
                            Role.ENFORCEMENT_OFFICER,
                            Role.APPROVER,
                            Role.COMMAND_CENTRE,
                            Role.REGISTRY_OFFICER)),
            new Entry("directory", "/directory", Who.OFFICER),
            new Entry("imports", "/imports", Who.roles(Role.COURT_STAFF, Role.ADMINISTRATOR)),
            new Entry("figures", "/figures", Who.roles(Role.COURT_STAFF, Role.STATISTICIAN, Role.ADMINISTRATOR)),
            new Entry("report", "/report", Who.roles(Role.STATISTICIAN, Role.ADMINISTRATOR)),
            new Entry("wires", "/wires", Who.roles(Role.COMMAND_CENTRE, Role.REGISTRY_OFFICER, Role.ADMINISTRATOR)),
            new Entry("journal", "/journal", Who.roles(Role.AUDITOR, Role.ADMINISTRATOR)),
            new Entry("officers", "/officers", Who.roles(Role.ADMINISTRATOR)));

    private Navigation() {}

    private record Entry(String key, String path, Who who) {}

    /** An entry that is shown; its label is the message {@code nav.KEY}. */
    public record Item(String key, String path) {}

    /** What this officer sees, in order. */
    static List<Item> items(Optional<Officer> officer) {
        return ENTRIES.stream()
                .filter(e -> e.who.admits(officer))
                .map(e -> new Item(e.key, e.path))
                .distinct()
                .toList();
    }
}
