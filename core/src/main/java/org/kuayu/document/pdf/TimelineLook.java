package org.kuayu.document.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.kuayu.document.Drawing.Look;

/** How each look of a drawing is printed: fill, hatching, outline, text; all apart in grey. Colours as on the pages. */
record TimelineLook(Optional<Color> fill, Optional<Color> hatch, Optional<Outline> outline, Color text) {
    private static final Color INK = new Color(0x17324d);
    private static final Color INK_2 = new Color(0x2f567d);
    private static final Color INK_LINE = new Color(0x9fb4c8);
    private static final Color PALE = new Color(0xf3f6f9);
    private static final Color GREY = new Color(0xc3c8cd);
    private static final Color MUTE = new Color(0x5c6670);
    private static final Color TEXT = new Color(0x1d2329);
    private static final Color AMBER = new Color(0x945800);
    private static final Color SEAL = new Color(0xb3261e);
    private static final Map<Look, TimelineLook> LOOKS = new EnumMap<>(Look.class);

    /** A stroke: colour, thickness, and dashes where it is broken. */
    record Outline(Color color, float thick, float... dash) {
        BasicStroke stroke() {
            return dash.length == 0
                    ? new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                    : new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
        }
    }

    static {
        put(Look.EFFECTIVE, filled(INK));
        put(Look.EFFECTIVE_AGAIN, filled(INK_2));
        put(Look.ENDED_EFFECTIVE, filled(GREY));
        put(Look.WAITING, hatched(PALE, INK_LINE, new Outline(new Color(0x7d96ae), 0.6f)));
        put(Look.PRE_WAITING, hatched(PALE, INK_LINE, new Outline(INK_2, 0.7f, 2.6f, 2)));
        put(Look.ENDED_WAITING, hatched(new Color(0xf6f6f5), new Color(0xd3d6d9), new Outline(GREY, 0.6f)));
        put(Look.SUPPOSED_WAITING, hatched(Color.WHITE, new Color(0xd3deea), new Outline(INK_LINE, 0.6f, 2.6f, 2)));
        put(Look.PRE_EFFECTIVE, boxed(Color.WHITE, new Outline(INK, 1, 3.4f, 2)));
        put(Look.SUPPOSED_EFFECTIVE, boxed(new Color(0xd1d6db), new Outline(INK, 0.7f, 2.6f, 2)));
        put(Look.DROPPED, boxed(Color.WHITE, new Outline(new Color(0x8a949d), 0.7f, 1, 2)));
        put(Look.PLACE, boxed(Color.WHITE, new Outline(INK_LINE, 0.6f)));
        put(Look.RULE, line(new Outline(new Color(0xdcdad2), 0.5f)));
        put(Look.GRID, line(new Outline(new Color(0xeceae4), 0.4f)));
        put(Look.GRID_YEAR, line(new Outline(new Color(0xcfccc2), 0.5f)));
        put(Look.TODAY, line(new Outline(SEAL, 1)));
        put(Look.CLOCK, line(new Outline(INK, 1, 4, 2)));
        put(Look.EXPIRY, line(new Outline(INK, 1.3f)));
        put(Look.EXPIRY_DUE, line(new Outline(AMBER, 2)));
        put(Look.CLOSED, line(new Outline(MUTE, 1.3f)));
        put(Look.RENEWED, line(new Outline(Color.WHITE, 1.4f)));
        put(Look.PROMOTION, line(new Outline(AMBER, 1.2f)));
        put(Look.SUPPOSED_PROMOTION, line(new Outline(AMBER, 1.2f, 2.6f, 2)));
        put(Look.STRONG, words(INK));
        put(Look.MUTE, words(MUTE));
        put(Look.ON_DARK, words(Color.WHITE));
        put(Look.ON_PALE, words(INK));
        put(Look.DUE, words(AMBER));
        put(Look.NOW, words(SEAL));
    }

    static TimelineLook of(Look look) {
        return LOOKS.getOrDefault(look, words(TEXT));
    }

    private static void put(Look look, TimelineLook printed) {
        LOOKS.put(look, printed);
    }

    private static TimelineLook filled(Color fill) {
        return new TimelineLook(Optional.of(fill), Optional.empty(), Optional.empty(), TEXT);
    }

    private static TimelineLook hatched(Color fill, Color hatch, Outline outline) {
        return new TimelineLook(Optional.of(fill), Optional.of(hatch), Optional.of(outline), TEXT);
    }

    private static TimelineLook boxed(Color fill, Outline outline) {
        return new TimelineLook(Optional.of(fill), Optional.empty(), Optional.of(outline), TEXT);
    }

    private static TimelineLook line(Outline outline) {
        return new TimelineLook(Optional.empty(), Optional.empty(), Optional.of(outline), TEXT);
    }

    private static TimelineLook words(Color color) {
        return new TimelineLook(Optional.empty(), Optional.empty(), Optional.empty(), color);
    }
}
