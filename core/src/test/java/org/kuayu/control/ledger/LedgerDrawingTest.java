package org.kuayu.control.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.court.Courts;
import org.kuayu.document.Drawing;
import org.kuayu.document.Drawing.Arrow;
import org.kuayu.document.Drawing.Box;
import org.kuayu.document.Drawing.Line;
import org.kuayu.document.Drawing.Look;
import org.kuayu.document.Drawing.Words;
import org.kuayu.text.TextWidth;

/** Every position follows from its day, arrows meet their rows, and no text touches another, whatever the queue. */
class LedgerDrawingTest {
    private static final List<LedgerLayout> LAYOUTS =
            List.of(LedgerLayout.WIDE, LedgerLayout.MEDIUM, LedgerLayout.NARROW, LedgerLayout.PRINT);
    private static final List<LedgerWords> LANGUAGES =
            List.of(LedgerWords.of(Locale.CHINESE, Courts.bundled()), LedgerWords.of(Locale.ENGLISH, Courts.bundled()));
    private static final double HUNDREDTH = 0.011;

    /** The rectangle a text takes at most. */
    private record Area(double left, double top, double right, double bottom, String text) {
        boolean touches(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private static Area area(Words words) {
        double width = TextWidth.of(words.text(), words.size());
        double left =
                switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - width / 2;
                    case END -> words.x() - width;
                };
        double top = words.y() - words.size() * 0.8;
        return new Area(left, top, left + width, words.y() + words.size() * 0.2, words.text());
    }

    private static <T> List<T> marks(Drawing drawing, Class<T> type) {
        return drawing.marks().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static double x(LedgerPicture picture, LedgerLayout layout, java.time.Instant at) {
        var start = LegalDay.start(picture.window().first());
        double whole = Duration.between(start, LegalDay.after(picture.window().last())).toSeconds();
        return layout.left() + (layout.right() - layout.left()) * Duration.between(start, at).toSeconds() / whole;
    }

    @Test
    @DisplayName("BX-1: the bar of the holder starts at its first instant and ends at 24:00 of its last day")
    void positions() {
        var picture = LedgerSamples.pictures().get("five");
        for (LedgerLayout layout : LAYOUTS) {
            var drawing = LedgerDrawing.of(picture, layout, LANGUAGES.getFirst());
            var bars = marks(drawing, Box.class).stream()
                    .filter(b -> b.subject().equals("CF2") && b.look() == Look.EFFECTIVE && b.height() == layout.bar())
                    .toList();
            assertThat(bars).hasSize(1);
            double from = x(picture, layout, SampleQueue.time("2023-12-19T11:30:00"));
            double until = x(picture, layout, LegalDay.after(LocalDate.of(2026, 12, 18)));
            assertThat(bars.getFirst().x()).isCloseTo(from, within(HUNDREDTH));
            assertThat(bars.getFirst().width()).isCloseTo(until - from, within(HUNDREDTH));
            var today = marks(drawing, Line.class).stream()
                    .filter(l -> l.look() == Look.TODAY)
                    .toList();
            assertThat(today).hasSize(1);
            assertThat(today.getFirst().x1()).isCloseTo(x(picture, layout, picture.today()), within(HUNDREDTH));
        }
    }

    @Test
    @DisplayName("BX-1: an arrow starts at the bar of who gives way and ends at the bar of who follows")
    void arrows() {
        var picture = LedgerSamples.pictures().get("five");
        var drawing = LedgerDrawing.of(picture, LedgerLayout.WIDE, LANGUAGES.getFirst());
        var bands = marks(drawing, Box.class).stream()
                .filter(b -> b.look() == Look.BAND)
                .toList();
        var arrows = marks(drawing, Arrow.class);
        for (int i = 0; i < picture.promotions().size(); i++) {
            var promotion = picture.promotions().get(i);
            var arrow = arrows.get(i);
            assertThat(arrow.x2()).isCloseTo(x(picture, LedgerLayout.WIDE, promotion.at()), within(HUNDREDTH));
            assertInside(arrow.y1(), bands.get(promotion.from()));
            assertInside(arrow.y2(), bands.get(promotion.to()));
        }
        assertThat(picture.promotions()).hasSize(2);
    }

    private static void assertInside(double y, Box band) {
        assertThat(y).isBetween(band.y(), band.y() + band.height());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    @DisplayName("BX-1: in any queue no text touches another or leaves the picture, and no bar leaves the axis")
    void apart(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 6; round++) {
            var queue = random(random);
            var ask = LedgerAsk.of(queue.at("2026-11-23T10:15:00"));
            var then = queue.at("2028-02-01T00:00:00");
            var asks = List.of(ask, ask.supposing(then), ask.forwardTo(then).withEverything(), zoomed(ask));
            for (LedgerAsk one : asks) {
                for (LedgerLayout layout : LAYOUTS) {
                    LANGUAGES.forEach(w -> check(LedgerDrawing.of(LedgerPicture.of(one), layout, w), layout, seed));
                }
            }
        }
    }

    private static LedgerAsk zoomed(LedgerAsk ask) {
        return ask.between(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 3, 31));
    }

    private static void check(Drawing drawing, LedgerLayout layout, long seed) {
        var areas = new ArrayList<Area>();
        for (Words words : marks(drawing, Words.class)) {
            Area area = area(words);
            assertThat(area.left).as("%d: %s", seed, area).isGreaterThanOrEqualTo(-HUNDREDTH);
            assertThat(area.right).as("%d: %s", seed, area).isLessThanOrEqualTo(drawing.width() + HUNDREDTH);
            assertThat(area.top).as("%d: %s", seed, area).isGreaterThanOrEqualTo(0);
            assertThat(area.bottom).as("%d: %s", seed, area).isLessThanOrEqualTo(drawing.height());
            assertThat(areas).as("%d: %s", seed, area).noneMatch(area::touches);
            areas.add(area);
        }
        for (Box box : marks(drawing, Box.class)) {
            assertThat(box.x() + box.width()).as("%d: %s", seed, box).isLessThanOrEqualTo(layout.width() + HUNDREDTH);
        }
    }

    private static SampleQueue random(Random random) {
        var queue = new SampleQueue();
        var courts = List.of("渝0112", "川0104", "渝0192", "渝87", "川32", "渝");
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(900));
        var ids = new ArrayList<String>();
        int events = random.nextInt(28);
        for (int i = 1; i <= events; i++) {
            day = day.plusDays(random.nextInt(random.nextBoolean() ? 3 : 200));
            String at = day + "T1" + random.nextInt(10) + ":0" + random.nextInt(10) + ":00";
            String court = courts.get(random.nextInt(courts.size()));
            String known = ids.isEmpty() ? "" : ids.get(random.nextInt(ids.size()));
            switch (ids.isEmpty() ? 0 : random.nextInt(6)) {
                case 0, 1 -> queue.deliver(at, court, 1 + random.nextInt(3));
                case 2 -> queue.deliver(at, court, scope(random), SeizureTerm.years(3));
                case 3 -> queue.deliverBefore(at, court, SeizureTerm.years(2));
                case 4 -> queue.renew(at, known, court, 3);
                default -> queue.release(at, known, court);
            }
            ids.add("CF" + i);
        }
        return queue;
    }

    private static SeizureScope scope(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> SeizureScope.share("张三丰", 1, 2);
            case 1 -> SeizureScope.share("重庆某某实业（集团）有限责任公司", 1, 3);
            default -> SeizureScope.part("二层东侧厂房及其附属设备用房、配电室和门卫室全部");
        };
    }
}
