package org.kuayu.workbench.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.agenda.BusyTime;
import org.kuayu.text.Reading;

/** What is taken out of calendar files, friendly and hostile ones. */
class CalendarFileTest {
    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");

    private static Reading<List<BusyTime>> read(String... lines) {
        String file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
        return new CalendarFile(NOW).read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<BusyTime> event(String... lines) {
        return read("BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:私事\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT").orThrow();
    }

    private static BusyTime busy(String from, String until) {
        return new BusyTime(Instant.parse(from), Instant.parse(until), "");
    }

    @Test
    void timesAreTakenAndWordsAreNot() {
        assertThat(event("DTSTART:20261201T010000Z", "DTEND:20261201T020000Z"))
                .containsExactly(busy("2026-12-01T01:00:00Z", "2026-12-01T02:00:00Z"));
        assertThat(event("DTSTART:20261201T090000", "DURATION:PT1H"))
                .as("a time without a zone is one of Shanghai")
                .containsExactly(busy("2026-12-01T01:00:00Z", "2026-12-01T02:00:00Z"));
        assertThat(event("DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261203"))
                .containsExactly(busy("2026-11-30T16:00:00Z", "2026-12-02T16:00:00Z"));
    }

    @Test
    void whatIsFreeCancelledOrPastIsLeftOut() {
        assertThat(event("DTSTART:20261201T010000Z", "DTEND:20261201T020000Z", "TRANSP:TRANSPARENT")).isEmpty();
        assertThat(event("DTSTART:20261201T010000Z", "DTEND:20261201T020000Z", "STATUS:CANCELLED")).isEmpty();
        assertThat(event("DTSTART:20251201T010000Z", "DTEND:20251201T020000Z")).isEmpty();
        assertThat(event("DTSTART:20261201T020000Z", "DTEND:20261201T010000Z")).isEmpty();
        assertThat(event("SUMMARY:no time at all")).isEmpty();
    }

    @Test
    @Timeout(20)
    void whatRepeatsIsFollowedForAYearAndNoLonger() {
        List<BusyTime> weekly =
                event("DTSTART:20200106T010000Z", "DTEND:20200106T020000Z", "RRULE:FREQ=WEEKLY");
        assertThat(weekly).hasSizeBetween(52, 53).allMatch(t -> t.until().isAfter(NOW));
        assertThat(event("DTSTART:20200106T010000Z", "DTEND:20200106T020000Z", "RRULE:FREQ=DAILY")).hasSizeBetween(365, 400);
        assertThat(event("DTSTART:20200106T010000Z", "DTEND:20200106T020000Z", "RRULE:FREQ=SECONDLY")).isEmpty();
        assertThat(event("DTSTART:20200106T010000Z", "DTEND:20200106T020000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004", "<html>", "BEGIN:VCARD\r\nEND:VCARD", "BEGIN"})
    void whatIsNoCalendarIsToldSo(String text) {
        Reading<?> reading = new CalendarFile(NOW).read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.remarks()).extracting("code").containsExactly("ics.none");
    }

    @Test
    @Timeout(20)
    void hugeFilesAreRefused() {
        assertThat(new CalendarFile(NOW).read(new byte[CalendarFile.LARGEST + 1]).remarks())
                .extracting("code")
                .containsExactly("ics.large");
        String one = "BEGIN:VEVENT\r\nDTSTART:20261201T010000Z\r\nDTEND:20261201T020000Z\r\nEND:VEVENT\r\n";
        assertThat(read(one.repeat(2_001)).remarks()).extracting("code").containsExactly("ics.many");
        assertThat(read("BEGIN:VEVENT\r\n".repeat(5_000)).value().map(List::size).orElse(0)).isZero();
    }

    @Test
    void longEventsAreLeftOut() {
        assertThat(event("DTSTART:20261201T010000Z", "DURATION:P9000D")).isEmpty();
        assertThat(event("DTSTART:20261201T010000Z", "DTEND:20271101T010000Z"))
                .allMatch(t -> Duration.between(t.from(), t.until()).toDays() < 366);
    }
}
