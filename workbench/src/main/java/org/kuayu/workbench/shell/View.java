package org.kuayu.workbench.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kuayu.court.CourtCode;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** What every template is given as {@code v}: language, officer, form token, and how to write numbers and days. */
public final class View {
    private final Visit visit;

    View(Visit visit) {
        this.visit = visit;
    }

    /** The messages of the user's language. */
    public Messages messages() {
        return visit.messages();
    }

    /** The sentence for the key. */
    public String say(String key) {
        return messages().say(key);
    }

    /** The sentence for the key, filled in. */
    public String say(String key, Object... arguments) {
        return messages().say(key, arguments);
    }

    /** The officer, when someone is logged in. */
    public Optional<Officer> officer() {
        return visit.findOfficer();
    }

    /** Whether someone with this role is logged in. */
    public boolean has(Role role) {
        return officer().filter(o -> o.has(role)).isPresent();
    }

    /** The name of the officer's court, or empty text. */
    public String courtName() {
        return officer().flatMap(Officer::homeCourt).map(this::court).orElse("");
    }

    /** The name of a court, or its code while it is in no list. */
    public String court(CourtCode code) {
        return visit.courtName(code);
    }

    /** The entries of the navigation that the officer may open. */
    public List<Navigation.Item> navigation() {
        return Navigation.items(officer());
    }

    /** What the header counts: forgotten matters, unread notices. Asks the stores each time. */
    public Waiting waiting() {
        return visit.waiting();
    }

    /** Whether the navigation shows the entry of this key to the officer. */
    public boolean may(String key) {
        return navigation().stream().anyMatch(item -> item.key().equals(key));
    }

    /** The form token, for the hidden field {@code _csrf} of every form that posts. */
    public String csrf() {
        return visit.csrf();
    }

    /** The path and query of this page. */
    public String here() {
        return visit.here();
    }

    /** What was typed into the search box. */
    public String box() {
        return visit.path().equals("/cases") ? visit.query("q") : "";
    }

    /** The address of a file under {@code static}. */
    public String asset(String name) {
        return Assets.address(name);
    }

    /** A whole number with thin spaces. */
    public String number(long number) {
        return Numbers.whole(number);
    }

    /** A sum of 分 in 元. */
    public String yuan(long fen) {
        return Numbers.yuan(fen);
    }

    /** A day in the user's language. */
    public String day(LocalDate day) {
        return Numbers.day(day, messages());
    }

    /** A day in the user's language, or a dash. */
    public String day(Optional<LocalDate> day) {
        return day.map(this::day).orElse("—");
    }

    /** An instant in Shanghai time, to the second. */
    public String time(Instant instant) {
        return Numbers.time(instant);
    }
}
