package org.kuayu.workbench.agenda;

import java.time.LocalDate;
import java.util.List;
import org.kuayu.agenda.Unavailable;
import org.kuayu.text.Remark;

/**
 * What the calendar shows.
 *
 * @param address which part of it
 * @param title the month, the week or the day in words
 * @param weekdays their names, for the head of a grid
 * @param days the days in order
 * @param own unavailable times of the reader from today on
 * @param told why the last act was refused, and what was typed
 */
public record CalendarPage(
        CalendarAddress address, String title, List<String> weekdays, List<Cell> days, List<Unavailable> own, Told told) {
    public CalendarPage {
        weekdays = List.copyOf(weekdays);
        days = List.copyOf(days);
        own = List.copyOf(own);
    }

    /**
     * A day.
     *
     * @param date the day
     * @param label the day with its weekday
     * @param off why nobody works; empty on working days
     * @param within whether it belongs to the month that is shown
     * @param today whether it is today
     * @param entries its sessions and unavailable times, by their beginning
     */
    public record Cell(
            LocalDate date, String label, String off, boolean within, boolean today, List<Item> entries) {
        public Cell {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A session or an unavailable time on a day.
     *
     * @param time from when until when
     * @param title what it is
     * @param href the matter's page; empty for an unavailable time
     * @param about mode, places and people
     * @param tone the class of its bar
     * @param state its state in words; empty while it is planned
     * @param clashes what speaks against it
     */
    public record Item(
            String time, String title, String href, String about, String tone, String state, List<String> clashes) {
        public Item {
            clashes = List.copyOf(clashes);
        }
    }

    /**
     * Why the last act was refused.
     *
     * @param remarks the reasons
     * @param typed what was typed
     */
    public record Told(List<Remark> remarks, BlockForm typed) {
        public Told {
            remarks = List.copyOf(remarks);
        }
    }
}
