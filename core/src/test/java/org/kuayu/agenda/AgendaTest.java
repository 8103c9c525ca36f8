package org.kuayu.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.agenda.Appointment.Mode;
import org.kuayu.agenda.Appointment.Participant;
import org.kuayu.agenda.Appointment.Spot;
import org.kuayu.calendar.LegalDay;
import org.kuayu.calendar.OfficeHours;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.contract.MatterSamples;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.MemoryJournal;
import org.kuayu.matter.Fields;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MemoryMatters;
import org.kuayu.matter.Sealed;
import org.kuayu.matter.Worker;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Appointments, what speaks against a time, and the free times of people in two regions. */
class AgendaTest {
    /** Thursday before the National Day of 2024, 8:00 in Shanghai; Sunday the 29th is a make-up day. */
    private static final Instant NOW = at("2024-09-26", 8, 0);

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MemoryJournal journal = new MemoryJournal(clock);
    private final MemoryMatters matters = new MemoryMatters(journal);
    private final MemoryAgenda store = new MemoryAgenda(journal);
    private final Agenda agenda = agenda(AgendaSettings.bundled());
    private final Worker lin = worker("lin", "渝0112");
    private final Worker zhou = worker("zhou", "川1623");
    private final Worker stranger = worker("stranger", "渝0101");

    private Agenda agenda(AgendaSettings settings) {
        return new Agenda(new AgendaParts(journal, store, matters, new TwoRegions(), settings, clock));
    }

    private static Instant at(String day, int hour, int minute) {
        return LocalDate.parse(day).atTime(hour, minute).atZone(LegalDay.ZONE).toInstant();
    }

    private static Worker worker(String login, String place) {
        var officer = new Officer(login, login, EnumSet.of(Role.MEDIATOR), Optional.empty(), "-", true);
        return new Worker(officer, List.of(place));
    }

    private static final class TwoRegions implements Whereabouts {
        @Override
        public String region(String place) {
            return place.startsWith("渝") ? "50" : "51";
        }

        @Override
        public Set<String> regions(String login) {
            return Set.of(login.equals("zhou") ? "51" : "50");
        }

        @Override
        public List<Unavailable> listAbsent(Set<String> logins, Instant from, Instant until) {
            var day = LocalDate.parse("2024-10-09");
            var absent = new Unavailable(
                    "D-1", "zhou", LegalDay.start(day), LegalDay.after(day), "", Unavailable.Source.DIRECTORY);
            return logins.contains("zhou") && absent.overlaps(from, until) ? List.of(absent) : List.of();
        }
    }

    @BeforeEach
    void aDispute() {
        var cover = MatterSamples.cover("T-1", "渝0112");
        var event = new MatterEvent(
                "T-1", 1, NOW, new Actor("lin", "渝0112"), new Act("mediation.applied"), Fields.NONE, Sealed.NONE);
        journal.write(() -> {
            matters.append(event, cover, List.of(), Optional.empty());
            return 0;
        });
    }

    private static AppointmentDraft draft(Instant from, int minutes, List<Spot> spots, String... logins) {
        List<Participant> people = List.of(logins).stream()
                .map(login -> new Participant(Optional.of(login), login))
                .toList();
        Mode mode = spots.isEmpty() ? Mode.VIDEO : Mode.ON_SITE;
        return new AppointmentDraft("T-1", from, from.plus(Duration.ofMinutes(minutes)), spots, people, mode);
    }

    private static final List<Spot> YUBEI = List.of(new Spot("渝0112", "1"));
    private static final List<Spot> LINSHUI = List.of(new Spot("川1623", "1"));

    private static List<String> codes(Reading<?> reading) {
        return reading.remarks().stream().map(Remark::code).toList();
    }

    @Test
    @DisplayName("An appointment is made once, moved, held or cancelled by whoever sees the matter; a second editor is told (WF-9)")
    void appointment() {
        Appointment one = agenda.plan(lin, draft(at("2024-09-27", 9, 0), 60, YUBEI, "lin")).orThrow();
        var seen = new SeenAppointment(one.id(), 1);
        assertThat(codes(agenda.move(stranger, seen, busy("2024-09-27", 10, 60)))).containsExactly("agenda.not-seen");
        Appointment moved = agenda.move(lin, seen, busy("2024-09-27", 10, 60)).orThrow();
        assertThat(moved.version()).isEqualTo(2);
        assertThat(codes(agenda.cancel(lin, seen, "病了"))).containsExactly("agenda.overtaken");
        var now = new SeenAppointment(one.id(), 2);
        assertThat(codes(agenda.hold(lin, now))).containsExactly("agenda.ahead");
        assertThat(codes(agenda.cancel(lin, now, " "))).containsExactly("agenda.reason-missing");
        assertThat(agenda.cancel(lin, now, "病了").orThrow().state()).isEqualTo(Appointment.State.CANCELLED);
        assertThat(codes(agenda.cancel(lin, new SeenAppointment(one.id(), 3), "病了")))
                .containsExactly("agenda.not-planned");
        assertThat(agenda.listMine(lin, NOW, NOW.plus(Duration.ofDays(9)))).hasSize(1);
        assertThat(agenda.listTeam(stranger, NOW, NOW.plus(Duration.ofDays(9)))).isEmpty();
        assertThat(journal.list(0, 99)).extracting(e -> e.draft().act())
                .containsExactly(Agenda.PLANNED, Agenda.MOVED, Agenda.CANCELLED);
    }

    private static BusyTime busy(String day, int hour, int minutes) {
        return new BusyTime(at(day, hour, 0), at(day, hour, 0).plus(Duration.ofMinutes(minutes)), "");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(codes(agenda.plan(stranger, draft(NOW, 60, YUBEI, "lin")))).containsExactly("matter.not-seen");
        assertThat(codes(agenda.plan(lin, draft(NOW, 0, YUBEI, "lin")))).containsExactly("agenda.time-order");
        assertThat(codes(agenda.plan(lin, draft(NOW, 721, YUBEI, "lin")))).containsExactly("agenda.length");
        assertThat(codes(agenda.plan(lin, draft(at("2027-09-27", 9, 0), 60, YUBEI, "lin"))))
                .containsExactly("agenda.far");
    }

    @Test
    @DisplayName("Clashes: a participant or a room twice, an unavailable time, a journey; a day off and the evening as warnings")
    void clashes() {
        agenda.plan(lin, draft(at("2024-09-27", 9, 0), 60, YUBEI, "lin")).orThrow();
        assertThat(kinds(draft(at("2024-09-27", 9, 30), 60, List.of(), "lin")))
                .containsExactly(Clash.Kind.PARTICIPANT_BUSY);
        assertThat(kinds(draft(at("2024-09-27", 10, 0), 60, List.of(), "lin"))).isEmpty();
        assertThat(kinds(draft(at("2024-09-27", 9, 30), 60, YUBEI, "zhou"))).containsExactly(Clash.Kind.ROOM_TAKEN);
        assertThat(kinds(draft(at("2024-09-27", 9, 30), 60, List.of(new Spot("渝0112", "")), "zhou")))
                .containsExactly(Clash.Kind.SAME_PLACE);
        assertThat(kinds(draft(at("2024-09-27", 11, 0), 60, LINSHUI, "lin"))).containsExactly(Clash.Kind.TRAVEL);
        assertThat(kinds(draft(at("2024-09-28", 9, 0), 60, YUBEI, "lin"))).containsExactly(Clash.Kind.DAY_OFF);
        assertThat(kinds(draft(at("2024-09-29", 9, 0), 60, YUBEI, "lin"))).as("make-up day").isEmpty();
        assertThat(kinds(draft(at("2024-09-27", 17, 0), 60, YUBEI, "lin"))).containsExactly(Clash.Kind.OUTSIDE_HOURS);
        assertThat(kinds(draft(at("2024-10-09", 9, 0), 60, YUBEI, "zhou"))).containsExactly(Clash.Kind.UNAVAILABLE);
        assertThat(codes(agenda.plan(lin, draft(at("2024-09-27", 9, 30), 60, List.of(), "lin"))))
                .as("told, and kept")
                .containsExactly("agenda.clash.PARTICIPANT_BUSY");
    }

    private List<Clash.Kind> kinds(AppointmentDraft draft) {
        return agenda.clashes(draft).stream().map(Clash::kind).toList();
    }

    private static SlotWish wish(List<Spot> spots, int minutes, String first, int count) {
        Mode mode = spots.isEmpty() ? Mode.VIDEO : Mode.ON_SITE;
        LocalDate day = LocalDate.parse(first);
        return new SlotWish(Set.of("lin", "zhou"), spots, mode, minutes, day, day.plusDays(30), count);
    }

    @Test
    @DisplayName("Free times of two regions: the make-up Sunday counts, the holiday week does not, each with its reason")
    void slots() {
        agenda.plan(lin, draft(at("2024-09-29", 9, 0), 180, YUBEI, "lin")).orThrow();
        agenda.block(zhou, new BusyTime(at("2024-09-29", 14, 0), at("2024-09-30", 17, 0), "看病")).orThrow();
        SlotAnswer answer = agenda.findSlots(wish(List.of(), 120, "2024-09-28", 2)).orThrow();
        assertThat(answer.free()).extracting(SlotAnswer.Free::from)
                .containsExactly(at("2024-10-08", 9, 0), at("2024-10-08", 14, 0));
        assertThat(answer.passed()).extracting(passed -> passed.why().kind())
                .startsWith(Clash.Kind.DAY_OFF, Clash.Kind.PARTICIPANT_BUSY, Clash.Kind.UNAVAILABLE, Clash.Kind.UNAVAILABLE);
        assertThat(answer.passed().get(1).why().about()).isEqualTo("lin");
        assertThat(answer.passed().stream().filter(p -> p.why().kind() == Clash.Kind.DAY_OFF)).hasSize(8);
    }

    @Test
    void theJourneyAcrossTheBorderIsLeftFree() {
        agenda.plan(lin, draft(at("2024-09-27", 9, 0), 60, YUBEI, "lin")).orThrow();
        SlotAnswer answer = agenda.findSlots(wish(LINSHUI, 60, "2024-09-27", 1)).orThrow();
        assertThat(answer.free()).extracting(SlotAnswer.Free::from).containsExactly(at("2024-09-27", 14, 0));
    }

    @Test
    void onlyHoursThatBothRegionsShareAreFree() {
        var late = new OfficeHours(List.of(new OfficeHours.Span(
                LocalTime.of(10, 30), LocalTime.of(12, 0))));
        var settings = new AgendaSettings(
                WorkCalendar.bundled(), OfficeHours.USUAL, Map.of("51", late), Duration.ZERO, Duration.ZERO,
                Duration.ofMinutes(30), 10);
        SlotAnswer answer = agenda(settings).findSlots(wish(List.of(), 60, "2024-09-27", 2)).orThrow();
        assertThat(answer.free()).extracting(SlotAnswer.Free::from)
                .containsExactly(at("2024-09-27", 10, 30), at("2024-09-29", 10, 30));
    }

    @Test
    void nothingIsFreeBeforeNowAndNothingIsLookedForWithoutPeople() {
        SlotAnswer answer = agenda.findSlots(wish(List.of(), 60, "2024-09-20", 1)).orThrow();
        assertThat(answer.free()).extracting(SlotAnswer.Free::from).containsExactly(at("2024-09-26", 9, 0));
        var nobody = new SlotWish(
                Set.of(), List.of(), Mode.VIDEO, 60, LocalDate.parse("2024-09-27"), LocalDate.parse("2024-09-27"), 1);
        assertThat(codes(agenda.findSlots(nobody))).containsExactly("agenda.slot-people");
    }

    @Test
    void reasonsAreReadByTheirAuthorAlone() {
        Unavailable time = agenda.block(zhou, new BusyTime(at("2024-09-27", 9, 0), at("2024-09-27", 10, 0), "看病")).orThrow();
        Instant end = NOW.plus(Duration.ofDays(5));
        assertThat(agenda.listUnavailable(zhou, Set.of("zhou"), NOW, end)).containsExactly(time);
        assertThat(agenda.listUnavailable(lin, Set.of("zhou"), NOW, end))
                .extracting(Unavailable::reason)
                .containsExactly("");
        assertThat(codes(agenda.unblock(lin, time.id()))).containsExactly("agenda.time-unknown");
        assertThat(agenda.unblock(zhou, time.id()).value()).isPresent();
        assertThat(journal.list(0, 99)).noneMatch(e -> e.draft().payload().fields().containsValue("看病"));
    }

    @Test
    void aCalendarFileTakesThePlaceOfTheLastOneAndKeepsNoWords() {
        agenda.block(lin, busy("2024-09-27", 9, 30)).orThrow();
        agenda.bring(lin, List.of(busy("2024-09-27", 14, 60), busy("2024-09-20", 9, 60))).orThrow();
        var words = new BusyTime(at("2024-09-30", 9, 0), at("2024-09-30", 10, 0), "私事");
        assertThat(agenda.bring(lin, List.of(words, words)).orThrow()).extracting(Unavailable::reason).containsExactly("");
        assertThat(agenda.listUnavailable(lin, Set.of("lin"), NOW, NOW.plus(Duration.ofDays(9))))
                .extracting(Unavailable::source)
                .containsExactly(Unavailable.Source.OWN, Unavailable.Source.ICS);
    }

    @Test
    void sessionsOfAProcedureAreFollowedAndChangedThereAlone() {
        var session = new Appointment(
                "T-1/1", "T-1", "某纠纷", at("2024-09-27", 9, 0), at("2024-09-27", 10, 0), YUBEI,
                List.of(new Participant(Optional.of("lin"), "lin")), List.of("渝0112"), Mode.ON_SITE,
                Appointment.State.PLANNED, 1);
        for (int times = 0; times < 2; times++) {
            follow(session);
        }
        assertThat(agenda.find(lin, "T-1/1").orElseThrow().version()).isEqualTo(1);
        follow(session.as(Appointment.State.CANCELLED));
        assertThat(agenda.find(lin, "T-1/1").orElseThrow().version()).isEqualTo(2);
        assertThat(codes(agenda.cancel(lin, new SeenAppointment("T-1/1", 2), "病了")))
                .containsExactly("agenda.of-procedure");
        assertThat(agenda.listOf(lin, "T-1")).hasSize(1);
    }

    private void follow(Appointment session) {
        journal.write(() -> {
            agenda.follow(List.of(session));
            return 0;
        });
    }
}
