package org.kuayu.workbench.registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.queue.QueueNote;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.registry.RegistryDesk.DeskItem;
import org.kuayu.control.registry.RegistryReasons;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.party.Person;
import org.kuayu.workbench.shell.Visit;

/** What the page of one item shows to the registry. */
public final class ItemPage {
    private final Visit visit;
    private final RegistryReasons reasons;
    private final DeskItem open;
    private final Optional<QueueState> queue;
    private final List<Finding> findings;
    private final boolean revealed;

    /** What the page shows besides the item: why an act was refused, and whether numbers are shown in full. */
    record Shown(List<Finding> findings, boolean revealed) {}

    /** The item with the queue of its unit. */
    record Opened(DeskItem item, Optional<QueueState> queue) {}

    ItemPage(Visit visit, RegistryReasons reasons, Opened opened, Shown shown) {
        this.visit = visit;
        this.reasons = reasons;
        this.open = opened.item;
        this.queue = opened.queue;
        this.findings = shown.findings;
        this.revealed = shown.revealed;
    }

    /** The request. */
    public ControlRequest request() {
        return open.request();
    }

    /** The item. */
    public RequestItem item() {
        return open.item();
    }

    /** When the court last reminded of it. */
    public Optional<Instant> reminded() {
        return open.reminded();
    }

    /** Whether the service clock has run out. */
    public boolean late() {
        return open.overdue();
    }

    /** What a refused act was refused for. */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether numbers are shown in full. */
    public boolean revealed() {
        return revealed;
    }

    /** The address of the page. */
    public String address() {
        return DeskRoutes.address(request().id(), item().number());
    }

    /** The unit of the item. */
    public Optional<Target.OfUnit> unit() {
        return item().target() instanceof Target.OfUnit of ? Optional.of(of) : Optional.empty();
    }

    /** Whose property it is about: name and number as far as they are shown. */
    public String person() {
        Person person = item().target().person();
        String name = revealed ? person.name() : person.maskedName();
        String number = revealed ? person.number() : person.maskedNumber();
        return number.isEmpty() ? name : name + " " + number;
    }

    /** The buyer of a transfer. */
    public Optional<String> buyer() {
        return unit().flatMap(Target.OfUnit::buyer).map(b -> revealed ? b.name() : b.maskedName());
    }

    /** Whether an inquiry waits for its answer. */
    public boolean mayAnswer() {
        return waits() && request().kind() == RequestKind.INQUIRY;
    }

    /** Whether a notice waits to be taken in. */
    public boolean mayAccept() {
        return item().state() == ItemState.FETCHED && request().kind() != RequestKind.INQUIRY;
    }

    /** Whether a notice waits for the register entry. */
    public boolean mayRegister() {
        return item().state() == ItemState.ACCEPTED && request().kind() != RequestKind.INQUIRY;
    }

    /** Whether the item waits for the registry at all. */
    public boolean waits() {
        return item().state() == ItemState.FETCHED || item().state() == ItemState.ACCEPTED;
    }

    /** The queue with this notice in it: those that are live, in order. */
    public List<StandingSeizure> queue() {
        return queue.stream()
                .flatMap(q -> Stream.concat(q.effective().stream(), q.waiting().stream()))
                .toList();
    }

    /** Whether there is a queue to show. */
    public boolean queued() {
        return queue.isPresent();
    }

    /** What is doubtful about the notice, or why the queue will not take it. */
    public List<QueueNote> notes() {
        return queue.map(QueueState::notes).orElse(List.of());
    }

    /** The first day of the piece's running term. */
    public static String from(StandingSeizure piece) {
        return piece.effectiveFrom().map(LegalDay::of).map(Object::toString).orElse("—");
    }

    /** The reasons of one consequence. */
    public List<String> reasons(RegistryReasons.Consequence consequence) {
        return reasons.list().stream()
                .filter(known -> known.consequence() == consequence)
                .map(RegistryReasons.Known::code)
                .toList();
    }

    /** What has just been done; empty text for nothing. */
    public String done() {
        return visit.query("done").matches("accept|register|answer|refuse|return") ? visit.query("done") : "";
    }

    /** Whether a colleague was faster. */
    public boolean overtaken() {
        return visit.query("overtaken").equals("1");
    }
}
