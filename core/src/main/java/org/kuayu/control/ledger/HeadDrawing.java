package org.kuayu.control.ledger;

import java.time.LocalDate;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.document.Drawing.Anchor;
import org.kuayu.document.Drawing.Box;
import org.kuayu.document.Drawing.Look;
import org.kuayu.document.Drawing.Words;
import org.kuayu.text.TextWidth;

/** Draws what stands beside, or on a narrow page above, the bars of a row: marker, court, case, and when it ends. */
final class HeadDrawing {
    private static final double GAP = 12;

    private final LedgerPicture picture;
    private final LedgerLayout layout;
    private final LedgerWords words;
    private final Sheet sheet;

    HeadDrawing(LedgerDrawing.Canvas canvas) {
        this.picture = canvas.picture();
        this.layout = canvas.layout();
        this.words = canvas.words();
        this.sheet = canvas.sheet();
    }

    void draw(LedgerRow row, double top) {
        double first = firstLine(top);
        double marker = marker(row, top, first);
        double second = first + layout.small() * 1.5;
        double end = layout.stacked() ? layout.width() - 1 : layout.heads() - GAP;
        double taken = layout.stacked() ? aside(row, first, second) : 0;
        var seizure = row.standing();
        double room = end - marker - taken;
        String court = words.court(seizure.controller());
        double size = layout.font();
        Look look = row.ended() ? Look.TEXT : Look.STRONG;
        court = TextWidth.fitting(court, size, room);
        sheet.add(new Words(row.key(), look, Anchor.START, marker, first, size, court));
        if (layout.twoLines()) {
            String under = TextWidth.fitting(seizure.caseNumber(), layout.small(), room);
            sheet.add(new Words(row.key(), Look.MUTE, Anchor.START, marker, second, layout.small(), under));
        }
        double after = marker + TextWidth.of(court, size) + GAP / 2;
        state(row, first, new double[] {after, end - taken});
        if (!layout.stacked()) {
            aside(row, first, second);
        }
    }

    private double firstLine(double top) {
        if (layout.stacked()) {
            return top + layout.font() + 8;
        }
        double middle = top + layout.pitch() / 2;
        return layout.twoLines() ? middle - layout.small() * 0.25 : middle + layout.font() * 0.36;
    }

    /** What it covers, or the state in words, behind the court as far as there is room. */
    private void state(LedgerRow row, double line, double[] room) {
        String state = TextWidth.fitting(words.beside(row.standing()), layout.small(), room[1] - room[0]);
        if (state.length() > 1) {
            sheet.add(new Words(row.key(), Look.MUTE, Anchor.START, room[0], line, layout.small(), state));
        }
    }

    /** Draws the marker of a live one, a bar in small or its place; gives where the texts begin. */
    private double marker(LedgerRow row, double top, double first) {
        double side = Math.min(layout.font() * 1.7, layout.pitch() - 4);
        double y = layout.stacked() ? first - layout.font() * 0.36 - side / 2 : top + (layout.pitch() - side) / 2;
        Look look = look(row);
        double x = layout.stacked() ? 1 : 0.5;
        String text = words.marker(row.standing());
        double width = Math.max(side, TextWidth.of(text, layout.small()) + 6);
        if (!row.ended()) {
            sheet.add(new Box(row.key(), look, x, y, width, side));
            Look on = look == Look.EFFECTIVE ? Look.ON_DARK : Look.TEXT;
            double line = y + side / 2 + layout.small() * 0.36;
            sheet.add(new Words(row.key(), on, Anchor.MIDDLE, x + width / 2, line, layout.small(), text));
        }
        return x + width + layout.font() * 0.75;
    }

    private static Look look(LedgerRow row) {
        return switch (row.standing().state()) {
            case ACTIVE -> row.supposed() ? Look.SUPPOSED_EFFECTIVE : Look.EFFECTIVE;
            case PRE_ACTIVE -> Look.PRE_EFFECTIVE;
            default -> Look.PLACE;
        };
    }

    /** Writes when it ends, in two lines; gives the room taken. */
    private double aside(LedgerRow row, double first, double second) {
        String upper = upper(row);
        String lower = layout.twoLines() ? lower(row.standing()) : "";
        Look look = row.ended() ? Look.MUTE : due(row.standing()) ? Look.DUE : Look.TEXT;
        double size = layout.small();
        if (layout.stacked()) {
            sheet.add(new Words(row.key(), look, Anchor.END, layout.width() - 1, first, size, upper));
            sheet.add(new Words(row.key(), Look.MUTE, Anchor.END, layout.width() - 1, second, size, lower));
            return Math.max(TextWidth.of(upper, size), TextWidth.of(lower, size)) + GAP;
        }
        double x = layout.right() + GAP;
        double room = layout.width() - x;
        sheet.add(new Words(row.key(), look, Anchor.START, x, first, size, TextWidth.fitting(upper, size, room)));
        sheet.add(new Words(row.key(), Look.MUTE, Anchor.START, x, second, size, TextWidth.fitting(lower, size, room)));
        return 0;
    }

    private boolean due(StandingSeizure s) {
        return s.state().effective() && s.lastDay().filter(d -> HeaderDrawing.near(picture, d)).isPresent();
    }

    private String upper(LedgerRow row) {
        if (row.standing().state().waiting()) {
            return words.say("place", row.standing().place());
        }
        return row.end().map(words::day).orElse(row.ended() ? "" : words.say("end.none"));
    }

    private String lower(StandingSeizure s) {
        if (!s.state().live()) {
            return words.say("state." + s.state());
        }
        if (s.state().waiting()) {
            return s.lastDay()
                    .map(d -> words.say("end.waiting.written", words.day(d)))
                    .orElse(words.say("end.waiting"));
        }
        return s.lastDay().map(this::left).orElse("");
    }

    private String left(LocalDate day) {
        long days = picture.daysUntil(day);
        if (days == 0) {
            return words.say("end.today");
        }
        return days > 0 ? words.say("end.left", days) : words.say("end.past", -days);
    }
}
