package org.kuayu.workbench.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.agenda.Appointment;
import org.kuayu.agenda.Unavailable;
import org.kuayu.calendar.LegalDay;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.matter.Matter;
import org.kuayu.workbench.agenda.CalendarPage.Cell;
import org.kuayu.workbench.agenda.CalendarPage.Item;
import org.kuayu.workbench.matters.MatterLinks;
import org.kuayu.workbench.matters.MatterSight;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Numbers;

/** Lays sessions and unavailable times out on the days of the calendar. */
final class CalendarPages {
    private static final int MOST_CHECKED = 200;
    private static final WorkCalendar DAYS = WorkCalendar.bundled();

    private record Timed(Instant from, Instant until, Item item) {}

    private final Kuayu kuayu;
    private final Messages messages;
    private final MatterSight sight;
    private final AgendaWords words;

    CalendarPages(Kuayu kuayu, Messages messages, MatterSight sight) {
        this.kuayu = kuayu;
        this.messages = messages;
        this.sight = sight;
        words = new AgendaWords(messages, sight);
    }

    CalendarPage page(CalendarAddress address, CalendarPage.Told told) {
        Instant from = LegalDay.start(address.first());
        Instant until = LegalDay.after(address.last());
        var worker = sight.worker();
        List<Appointment> sessions = address.team()
                ? kuayu.agenda().listTeam(worker, from, until)
                : kuayu.agenda().listMine(worker, from, until);
        Set<String> self = Set.of(worker.login());
        List<Unavailable> times = kuayu.agenda().listUnavailable(worker, self, from, until);
        List<Unavailable> own = kuayu.agenda()
                .listUnavailable(worker, self, LegalDay.start(today()), LegalDay.after(today().plusYears(1)));
        List<Timed> all = Stream.concat(sessions(sessions).stream(), times.stream().map(this::timed))
                .sorted(Comparator.comparing(Timed::from))
                .toList();
        return new CalendarPage(address, title(address), weekdays(address), cells(address, all), own, told);
    }

    private LocalDate today() {
        return LegalDay.of(sight.now());
    }

    private List<Timed> sessions(List<Appointment> sessions) {
        var timed = new ArrayList<Timed>();
        int checked = 0;
        for (Appointment one : sessions) {
            boolean ahead = one.state() == Appointment.State.PLANNED && one.until().isAfter(sight.now());
            List<String> clashes = ahead && checked++ < MOST_CHECKED
                    ? kuayu.agenda().clashes(one).stream().map(words::clash).toList()
                    : List.of();
            timed.add(new Timed(one.from(), one.until(), item(one, clashes)));
        }
        return timed;
    }

    private Item item(Appointment one, List<String> clashes) {
        boolean planned = one.state() == Appointment.State.PLANNED;
        return new Item(
                words.hours(one.from(), one.until(), LegalDay.of(one.from())),
                one.title(),
                kuayu.worklist()
                        .find(sight.worker(), one.matter())
                        .map((Matter matter) -> MatterLinks.to(matter))
                        .orElse(""),
                words.about(one),
                one.takesTime() ? planned ? "planned" : "held" : "ended",
                planned ? "" : messages.say("agenda.state." + one.state()),
                clashes);
    }

    private Timed timed(Unavailable time) {
        return new Timed(time.from(), time.until(), new Item("", words.title(time), "", "", "busy", "", List.of()));
    }

    private List<Cell> cells(CalendarAddress address, List<Timed> all) {
        var cells = new ArrayList<Cell>();
        for (LocalDate day = address.first(); !day.isAfter(address.last()); day = day.plusDays(1)) {
            cells.add(cell(address, day, all));
        }
        return cells;
    }

    private Cell cell(CalendarAddress address, LocalDate day, List<Timed> all) {
        var known = DAYS.day(day);
        List<Item> items = all.stream()
                .filter(one -> one.from().isBefore(LegalDay.after(day)) && one.until().isAfter(LegalDay.start(day)))
                .map(one -> one.item().time().isEmpty() ? at(one, day) : one.item())
                .toList();
        String off = known.presumedWorking() ? "" : known.name();
        boolean within = address.view() != CalendarAddress.View.MONTH || day.getMonth() == address.day().getMonth();
        return new Cell(day, words.day(day), off, within, day.equals(today()), items);
    }

    private Item at(Timed one, LocalDate day) {
        Item item = one.item();
        return new Item(
                words.hours(one.from(), one.until(), day), item.title(), item.href(), item.about(), item.tone(),
                item.state(), item.clashes());
    }

    private String title(CalendarAddress address) {
        return switch (address.view()) {
            case MONTH -> messages.say(
                    "agenda.month",
                    Integer.toString(address.day().getYear()),
                    messages.language().equals("en")
                            ? address.day().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, messages.locale())
                            : Integer.toString(address.day().getMonthValue()));
            case WEEK -> Numbers.day(address.first(), messages) + " – " + Numbers.day(address.last(), messages);
            case DAY -> words.day(address.day());
        };
    }

    private List<String> weekdays(CalendarAddress address) {
        return Stream.iterate(address.first(), day -> day.plusDays(1))
                .limit(7)
                .map(day -> day.getDayOfWeek().getDisplayName(TextStyle.SHORT, messages.locale()))
                .toList();
    }
}
