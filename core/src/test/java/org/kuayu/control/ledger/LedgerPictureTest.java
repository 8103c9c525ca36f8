package org.kuayu.control.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.ledger.LedgerBar.End;
import org.kuayu.control.ledger.LedgerBar.Kind;
import org.kuayu.control.ledger.LedgerBar.Manner;
import org.kuayu.control.ledger.LedgerPicture.Promotion;

/** Who is drawn in which order, from when until when, as what. */
class LedgerPictureTest {
    private static LedgerPicture five() {
        return LedgerPicture.of(LedgerAsk.of(LedgerSamples.five().at(LedgerSamples.TODAY)));
    }

    private static LedgerRow row(LedgerPicture picture, String key) {
        return picture.rows().stream()
                .filter(r -> r.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("BX-1: the holder on top, the waiting in order of place, the ended below by the time of their end")
    void order() {
        assertThat(five().rows()).extracting(LedgerRow::key).containsExactly("CF2", "CF5", "CF8", "CF1", "CF6");
        assertThat(five().live()).hasSize(3);
    }

    @Test
    @DisplayName("BX-1: a promoted seizure waits, is in force from the release on, and ends at 24:00 of its last day")
    void bars() {
        var bars = row(five(), "CF2").bars();
        assertThat(bars).extracting(LedgerBar::kind).containsExactly(Kind.WAITING, Kind.EFFECTIVE);
        assertThat(bars.getFirst().from()).isEqualTo(SampleQueue.time("2023-05-16T14:40:09"));
        assertThat(bars.getLast().from()).isEqualTo(SampleQueue.time("2023-12-19T11:30:00"));
        assertThat(bars.getLast().until()).isEqualTo(LegalDay.after(LocalDate.of(2026, 12, 18)));
        assertThat(bars.getLast().end()).isEqualTo(End.EXPIRY);
    }

    @Test
    @DisplayName("BX-1: a renewal starts another segment on its first day; an ended seizure closes at its release")
    void ended() {
        var bars = row(five(), "CF1").bars();
        assertThat(bars).extracting(LedgerBar::segment).containsExactly(0, 1);
        assertThat(bars).extracting(LedgerBar::manner).containsOnly(Manner.ENDED);
        assertThat(bars.getLast().from()).isEqualTo(LegalDay.start(LocalDate.of(2023, 11, 30)));
        assertThat(bars.getLast().end()).isEqualTo(End.CLOSED);
    }

    @Test
    @DisplayName("BX-1: the arrow goes from the one that gave way to the one that came into force, at that instant")
    void promotions() {
        var picture = five();
        assertThat(picture.promotions())
                .containsExactly(new Promotion(3, 0, SampleQueue.time("2023-12-19T11:30:00"), false));
    }

    @Test
    @DisplayName("BX-1: what if it lapses: the first that waits is in force from the next day, the others wait on")
    void supposed() {
        var queue = LedgerSamples.five();
        var then = queue.at("2026-12-19T00:00:00");
        var picture = LedgerPicture.of(LedgerAsk.of(queue.at(LedgerSamples.TODAY)).supposing(then));
        var follower = row(picture, "CF5").bars();
        assertThat(follower).extracting(LedgerBar::manner).containsExactly(Manner.CERTAIN, Manner.SUPPOSED);
        assertThat(follower.getLast().kind()).isEqualTo(Kind.EFFECTIVE);
        assertThat(follower.getLast().from()).isEqualTo(LegalDay.start(LocalDate.of(2026, 12, 19)));
        assertThat(follower.getLast().until()).isEqualTo(LegalDay.after(LocalDate.of(2029, 12, 18)));
        assertThat(row(picture, "CF2").bars()).extracting(LedgerBar::manner).containsOnly(Manner.CERTAIN);
        assertThat(row(picture, "CF8").bars().getLast().manner()).isEqualTo(Manner.SUPPOSED);
        assertThat(picture.promotions().getLast())
                .isEqualTo(new Promotion(0, 1, LegalDay.start(LocalDate.of(2026, 12, 19)), true));
    }

    @Test
    @DisplayName("BX-1: what if it is released: the rest of its term is dropped, dotted")
    void dropped() {
        var queue = LedgerSamples.five().release("2026-12-01T00:00:00", "CF2", "渝0112");
        var now = LedgerSamples.five().at(LedgerSamples.TODAY);
        var picture = LedgerPicture.of(LedgerAsk.of(now).supposing(queue.at("2026-12-01T00:00:00")));
        var bars = row(picture, "CF2").bars();
        assertThat(bars.getLast().manner()).isEqualTo(Manner.DROPPED);
        assertThat(bars.getLast().from()).isEqualTo(LegalDay.start(LocalDate.of(2026, 12, 1)));
        assertThat(bars.get(bars.size() - 2).end()).isEqualTo(End.CLOSED);
    }

    @Test
    @DisplayName("BX-1: with the clock moved the rows stand as they would stand, and what lies after today is supposed")
    void forward() {
        var queue = LedgerSamples.five();
        var picture = LedgerPicture.of(
                LedgerAsk.of(queue.at(LedgerSamples.TODAY)).forwardTo(queue.at("2027-03-01T00:00:00")));
        assertThat(picture.rows()).extracting(LedgerRow::key).startsWith("CF5", "CF8");
        assertThat(picture.clock()).contains(SampleQueue.time("2027-03-01T00:00:00"));
        assertThat(row(picture, "CF2").ended()).isTrue();
        assertThat(row(picture, "CF2").bars()).extracting(LedgerBar::manner).containsOnly(Manner.CERTAIN);
    }

    @Test
    @DisplayName("BX-1: many ended ones are folded, but who gave way to a live one stays")
    void folded() {
        var queue = LedgerSamples.five();
        for (int i = 1; i < 9; i++) {
            queue.deliver("2026-0" + i + "-02T09:00:00", "渝0103", 3);
            queue.release("2026-0" + i + "-03T09:00:00", "CF" + (7 + 2 * i), "渝0103");
        }
        var ask = LedgerAsk.of(queue.at(LedgerSamples.TODAY));
        var picture = LedgerPicture.of(ask);
        assertThat(picture.ended()).extracting(LedgerRow::key).contains("CF1").hasSize(5);
        assertThat(picture.folded()).isEqualTo(5);
        assertThat(LedgerPicture.of(ask.withEverything()).ended()).hasSize(10);
    }

    @Test
    @DisplayName("BX-1: a pre-seizure becomes a seizure in the same row and keeps its end (Q8)")
    void before() {
        var picture = LedgerPicture.of(LedgerAsk.of(LedgerSamples.before().at(LedgerSamples.TODAY)));
        assertThat(picture.rows().getFirst().bars())
                .extracting(LedgerBar::kind)
                .containsExactly(Kind.PRE_EFFECTIVE, Kind.EFFECTIVE);
        assertThat(picture.rows().get(1).bars())
                .extracting(LedgerBar::kind)
                .containsExactly(Kind.PRE_WAITING, Kind.WAITING);
        assertThat(picture.promotions()).isEmpty();
    }

    @Test
    @DisplayName("BX-1: an empty queue is a picture without rows")
    void nothing() {
        var picture = LedgerPicture.of(LedgerAsk.of(new SampleQueue().at(LedgerSamples.TODAY)));
        assertThat(picture.rows()).isEqualTo(List.of());
        assertThat(picture.window().first()).isBefore(picture.window().last());
    }
}
