package org.kuayu.workbench.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** The entries of the header, each with the roles that see it. */
public final class Navigation {
    /** Everybody who works on matters. */
    static final Who WORKERS = Who.roles(
            Role.MEDIATOR, Role.COURT_STAFF, Role.ENFORCEMENT_OFFICER, Role.APPROVER, Role.COMMAND_CENTRE);

    /** What stands in the header of a wide screen; the others stand under one word, and on a phone all in one row. */
    private static final int IN_SIGHT = 8;

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
            new Entry("calendar", "/calendar", Who.roles(Role.MEDIATOR)),
            new Entry("cases", "/cases", Who.OFFICER),
            new Entry("filings", "/filings", Who.roles(Role.COURT_STAFF)),
            new Entry("joint-desk", "/joint-desk", Who.roles(Role.COURT_STAFF)),
            new Entry("mediation", "/mediation", Who.roles(Role.COURT_STAFF)),
            new Entry("matters", "/matters", WORKERS),
            new Entry("deadlines", "/deadlines", WORKERS),
            new Entry("calendar", "/calendar", WORKERS),
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
            new Entry("report", "/papers", Who.roles(Role.STATISTICIAN, Role.ADMINISTRATOR)),
            new Entry("wires", "/wires", Who.roles(Role.COMMAND_CENTRE, Role.REGISTRY_OFFICER, Role.ADMINISTRATOR)),
            new Entry("journal", "/journal", Who.roles(Role.AUDITOR, Role.ADMINISTRATOR)),
            new Entry("officers", "/officers", Who.roles(Role.ADMINISTRATOR)));

    private Navigation() {}

    private record Entry(String key, String path, Who who) {}

    /**
     * An entry that is shown; its label is the message {@code nav.KEY}.
     *
     * @param key its name
     * @param path where it leads
     * @param rest whether it stands under one word with others on a wide screen
     */
    public record Item(String key, String path, boolean rest) {}

    /** What this officer sees, in order. */
    static List<Item> items(Optional<Officer> officer) {
        var paths = new HashSet<String>();
        List<Entry> seen = ENTRIES.stream()
                .filter(e -> e.who.admits(officer) && paths.add(e.path))
                .toList();
        boolean many = seen.size() > IN_SIGHT + 1;
        return IntStream.range(0, seen.size())
                .mapToObj(i -> new Item(seen.get(i).key, seen.get(i).path, many && i >= IN_SIGHT))
                .toList();
    }
}
