package org.kuayu.control.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.AnswerStore;
import org.kuayu.control.ControlSettings;
import org.kuayu.control.QueueStore;
import org.kuayu.control.RequestStore;
import org.kuayu.control.WatchStore;
import org.kuayu.control.registry.RegistryPolicies;
import org.kuayu.journal.Journal;
import org.kuayu.property.RegisterStore;
import org.kuayu.property.Registry;
import org.kuayu.property.UnitNumber;

/** The parts of property control with the tools made of them. Thread-safe. */
public final class ControlTools {
    private final ControlParts parts;
    private final Sight sight;
    private final Trail trail;
    private final ReceiptChain receipts;
    private final Standings standings;

    /** Tools over these parts. */
    public ControlTools(ControlParts parts) {
        this.parts = parts;
        this.sight = new Sight(parts);
        this.trail = new Trail(parts.journal());
        this.receipts = new ReceiptChain(parts.stores().answers());
        this.standings = new Standings(this);
    }

    /** The parts. */
    public ControlParts parts() {
        return parts;
    }

    /** Who may see and do what. */
    public Sight sight() {
        return sight;
    }

    /** The entries of the journal. */
    public Trail trail() {
        return trail;
    }

    /** The receipts of cases. */
    public ReceiptChain receipts() {
        return receipts;
    }

    /** Queues, and how seizures stand. */
    public Standings standings() {
        return standings;
    }

    /** The journal. */
    public Journal journal() {
        return parts.journal();
    }

    /** Tables and policies. */
    public ControlSettings settings() {
        return parts.settings();
    }

    /** Requests and papers. */
    public RequestStore requests() {
        return parts.stores().requests();
    }

    /** Answers and receipts. */
    public AnswerStore answers() {
        return parts.stores().answers();
    }

    /** Events of queues. */
    public QueueStore queues() {
        return parts.stores().queues();
    }

    /** Watches, leads, assignments. */
    public WatchStore watches() {
        return parts.stores().watches();
    }

    /** Registers kept here. */
    public RegisterStore registers() {
        return parts.stores().registers();
    }

    /** Now, in whole milliseconds. */
    public Instant instant() {
        return parts.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The legal day today. */
    public LocalDate today() {
        return LegalDay.of(instant());
    }

    /** The code of the registry that keeps the unit today; its division's code where no registry is known for it. */
    public String registryOf(UnitNumber unit) {
        return settings()
                .registries()
                .findByUnit(unit, today())
                .map(Registry::code)
                .orElseGet(unit::divisionCode);
    }

    /** What the registry with this code does where law leaves it open. */
    public RegistryPolicies.Policy policyOf(String registry) {
        return settings().policies().of(registry);
    }
}
