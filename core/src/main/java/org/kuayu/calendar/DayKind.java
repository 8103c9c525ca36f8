package org.kuayu.calendar;

/** What a day is for the courts: worked, off, or not known because its year is not published yet. */
public enum DayKind {
    /** A working day, make-up days (调休) included. */
    WORKING,
    /** A weekend day that is not worked, or a holiday. */
    OFF,
    /** The year's calendar is not published; only the weekday is known. */
    UNKNOWN_YEAR
}
