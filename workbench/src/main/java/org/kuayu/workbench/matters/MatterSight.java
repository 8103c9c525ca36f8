package org.kuayu.workbench.matters;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.kuayu.Kuayu;
import org.kuayu.matter.Flag;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterStep;
import org.kuayu.matter.Worker;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.text.Remark;
import org.kuayu.workbench.control.People;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** Matters as the reader of one page sees them: who he is, what places and people are called, what a row says. */
public final class MatterSight {
    /** Everybody who works on matters. */
    public static final Who WORKERS = Who.roles(
            Role.MEDIATOR, Role.COURT_STAFF, Role.ENFORCEMENT_OFFICER, Role.APPROVER, Role.COMMAND_CENTRE);

    private final Kuayu kuayu;
    private final Messages messages;
    private final Worker worker;
    private final Instant now;
    private final MatterWords words;
    private final People people;

    /** The sight of whoever opens this page. */
    public MatterSight(Kuayu kuayu, Visit visit) {
        this(kuayu, visit.messages(), visit.officer());
    }

    /** The sight of this officer in this language. */
    public MatterSight(Kuayu kuayu, Messages messages, Officer reader) {
        this.kuayu = kuayu;
        this.messages = messages;
        worker = kuayu.directory().worker(reader);
        now = kuayu.clock().instant();
        words = new MatterWords(messages, this::place, worker.login(), now);
        people = new People(kuayu.staff());
    }

    /** Who reads. */
    public Worker worker() {
        return worker;
    }

    /** The present. */
    public Instant now() {
        return now;
    }

    /** Words in his language. */
    public MatterWords words() {
        return words;
    }

    /** The name of a place, in English where it has one and he reads English. */
    public String place(String code) {
        boolean english = messages.language().equals("en");
        return kuayu.directory()
                .findPlace(code)
                .map(place -> english && !place.english().isEmpty() ? place.english() : place.name())
                .orElse(code);
    }

    /** The name of an officer. */
    public String person(String login) {
        return people.name(login);
    }

    /** The sentence of a remark; a login or a code of a place in it is named. */
    public String sentence(Remark remark) {
        String key = "remark." + remark.code();
        return messages.has(key) ? messages.say(key, named(remark.detail())) : remark.code();
    }

    private String named(String detail) {
        String person = person(detail);
        return person.equals(detail) ? place(detail) : person;
    }

    /** The flags in words, in their order. */
    public List<String> flags(Matter matter) {
        return matter.flags().stream().sorted().map(this::flag).toList();
    }

    private String flag(Flag flag) {
        return messages.say("flag." + flag);
    }

    /** A row of a list. */
    public MatterRow row(Matter matter) {
        var due = matter.next().flatMap(MatterStep::due);
        return new MatterRow(
                matter,
                MatterLinks.to(matter),
                messages.say("matter.kind." + matter.kind()),
                words.state(matter),
                words.next(matter),
                due.map(words::day).orElse(""),
                matter.daysWaiting(now),
                matter.assignee().map(this::person).orElse(""),
                flags(matter),
                matter.places().stream().map(this::place).collect(Collectors.joining(" · ")));
    }
}
