package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kuayu.agenda.AgendaFilter;
import org.kuayu.agenda.AgendaStore;
import org.kuayu.agenda.Appointment;
import org.kuayu.agenda.Appointment.Mode;
import org.kuayu.agenda.Appointment.Participant;
import org.kuayu.agenda.Appointment.Spot;
import org.kuayu.agenda.Appointment.State;
import org.kuayu.agenda.Unavailable;
import org.kuayu.agenda.Unavailable.Source;

/** What every {@link AgendaStore} keeps. */
public abstract class AgendaStoreContract extends StoresContract {
    private static final Instant T0 = Instant.parse("2026-03-02T01:00:00Z");

    private AgendaStore agenda() {
        return stores().agenda();
    }

    private static Instant at(int minutes) {
        return T0.plusSeconds(60L * minutes);
    }

    private static Appointment bare(String id, int from, int until) {
        return new Appointment(
                id, "T-" + id, "某纠纷", at(from), at(until), List.of(), List.of(), List.of(), Mode.VIDEO, State.PLANNED, 1);
    }

    /** With every fact set; the same words for account, team and place carry the test's number. */
    private static Appointment full(String id, int n, int from, int until) {
        return new Appointment(
                id,
                "M" + n,
                "张*诉某公司 买卖合同纠纷",
                at(from),
                at(until),
                List.of(new Spot("spot" + n, "第2调解室"), new Spot("渝0112", "")),
                List.of(new Participant(Optional.of("li" + n), "李调解员"), new Participant(Optional.empty(), "张*")),
                List.of("team" + n, "川1623"),
                Mode.APART,
                State.PLANNED,
                1);
    }

    private static AgendaFilter between(int from, int until, Set<String> logins, Set<String> teams) {
        return new AgendaFilter(at(from), at(until), logins, teams, Set.of());
    }

    private static Unavailable time(String id, String login, int from, int until) {
        return new Unavailable(id, login, at(from), at(until), "看病\\", Source.OWN);
    }

    @Test
    void numbersAreNeverGivenTwice() {
        long first = stores().journal().write(() -> agenda().next("series" + fresh()));
        String series = "again" + fresh();
        long one = stores().journal().write(() -> agenda().next(series));
        assertThatThrownBy(() -> stores().journal().write(() -> {
                    agenda().next(series);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        long next = stores().journal().write(() -> agenda().next(series));
        assertThat(first).isEqualTo(1);
        assertThat(next).isGreaterThan(one);
        assertThatThrownBy(() -> agenda().next(series)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsAppointmentsWithAllTheirFacts() {
        int n = fresh();
        write(() -> List.of(full("a" + n, n, 0, 60), bare("b" + n, 0, 5)).forEach(agenda()::put));
        assertThat(agenda().find("a" + n)).contains(full("a" + n, n, 0, 60));
        assertThat(agenda().find("b" + n)).contains(bare("b" + n, 0, 5));
        assertThat(agenda().find("c" + n)).isEmpty();
    }

    @Test
    void replacesAnAppointmentByItsNextVersionAlone() {
        int n = fresh();
        write(() -> agenda().put(full("a" + n, n, 0, 60)));
        write(() -> agenda().put(full("a" + n, n, 0, 60).as(State.CANCELLED)));
        assertThat(agenda().find("a" + n).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThatThrownBy(() -> write(() -> agenda().put(full("a" + n, n, 0, 60).as(State.HELD))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> write(() -> agenda().put(bare("new" + n, 0, 5).as(State.HELD))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(agenda().find("a" + n).orElseThrow().version()).isEqualTo(2);
        assertThat(agenda().find("new" + n)).isEmpty();
    }

    @Test
    void listsWhatMeetsTheTimeAndOneOfThePeopleOrPlacesByItsBeginning() {
        int n = fresh();
        write(() -> List.of(full("c" + n, n, 60, 120), full("b" + n, n, 0, 60), full("a" + n, n, 60, 90), bare("z" + n, 0, 60))
                .forEach(agenda()::put));
        assertThat(agenda().list(between(59, 61, Set.of("li" + n), Set.of())))
                .extracting(Appointment::id)
                .containsExactly("b" + n, "a" + n, "c" + n);
        assertThat(agenda().list(between(60, 61, Set.of(), Set.of("team" + n))))
                .extracting(Appointment::id)
                .containsExactly("a" + n, "c" + n);
        assertThat(agenda().list(new AgendaFilter(at(0), at(60), Set.of(), Set.of(), Set.of("spot" + n))))
                .extracting(Appointment::id)
                .containsExactly("b" + n);
        assertThat(agenda().list(between(120, 600, Set.of("li" + n), Set.of("team" + n)))).isEmpty();
        assertThat(agenda().list(between(0, 600, Set.of(), Set.of()))).isEmpty();
        assertThat(agenda().listOf("M" + n)).extracting(Appointment::id).containsExactly("b" + n, "a" + n, "c" + n);
    }

    @Test
    void listsAnAppointmentByItsNewTimeAndPeople() {
        int n = fresh();
        write(() -> agenda().put(full("a" + n, n, 0, 60)));
        Appointment now = full("a" + n, n + 500_000, 600, 660).as(State.PLANNED);
        write(() -> agenda().put(now));
        assertThat(agenda().list(between(0, 60, Set.of("li" + n), Set.of("team" + n)))).isEmpty();
        assertThat(agenda().list(between(600, 660, Set.of("li" + (n + 500_000)), Set.of()))).containsExactly(now);
    }

    @Test
    void keepsUnavailableTimes() {
        int n = fresh();
        String wang = "wang" + n;
        write(() -> List.of(time("u2" + n, wang, 60, 90), time("u1" + n, wang, 60, 600), time("u3" + n, "other" + n, 0, 600))
                .forEach(agenda()::put));
        assertThat(agenda().findUnavailable("u1" + n)).contains(time("u1" + n, wang, 60, 600));
        assertThat(agenda().listUnavailable(Set.of(wang), at(89), at(91)))
                .extracting(Unavailable::id)
                .containsExactly("u1" + n, "u2" + n);
        assertThat(agenda().listUnavailable(Set.of(wang), at(0), at(60))).isEmpty();
        write(() -> agenda().dropUnavailable("u1" + n));
        write(() -> agenda().dropUnavailable("never" + n));
        assertThat(agenda().findUnavailable("u1" + n)).isEmpty();
        assertThat(agenda().listUnavailable(Set.of(wang), at(0), at(999))).hasSize(1);
    }

    @Test
    void undoesWhatItsUnitOfWorkUndoes() {
        int n = fresh();
        write(() -> agenda().put(time("kept" + n, "zhou" + n, 0, 60)));
        assertThatThrownBy(() -> write(() -> {
                    agenda().put(full("a" + n, n, 0, 60));
                    agenda().dropUnavailable("kept" + n);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(agenda().find("a" + n)).isEmpty();
        assertThat(agenda().findUnavailable("kept" + n)).isPresent();
        assertThatThrownBy(() -> agenda().put(bare("out" + n, 0, 5))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> agenda().dropUnavailable("kept" + n)).isInstanceOf(IllegalStateException.class);
    }
}
