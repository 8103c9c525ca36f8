package org.kuayu.control.ledger;

import java.util.List;
import org.kuayu.document.Drawing.Anchor;
import org.kuayu.document.Drawing.Box;
import org.kuayu.document.Drawing.Line;
import org.kuayu.document.Drawing.Look;
import org.kuayu.document.Drawing.Words;
import org.kuayu.text.TextWidth;

/** Explains every look that the picture uses, in one line or as many as it takes. */
final class LegendDrawing {
    private static final List<Look> ORDER = List.of(
            Look.EFFECTIVE,
            Look.EFFECTIVE_AGAIN,
            Look.PRE_EFFECTIVE,
            Look.WAITING,
            Look.PRE_WAITING,
            Look.ENDED_EFFECTIVE,
            Look.SUPPOSED_EFFECTIVE,
            Look.SUPPOSED_WAITING,
            Look.DROPPED,
            Look.PROMOTION,
            Look.SUPPOSED_PROMOTION,
            Look.EXPIRY_DUE);

    private final LedgerLayout layout;
    private final LedgerWords words;
    private final double size;

    LegendDrawing(LedgerDrawing.Canvas canvas) {
        this.layout = canvas.layout();
        this.words = canvas.words();
        this.size = layout.small() - 0.5;
    }

    /** Draws onto the sheet, below this line, what was drawn there or before; gives the lower edge of the picture. */
    double draw(Sheet sheet, double bottom) {
        double x = 0;
        double y = bottom + size * 2;
        for (Look look : ORDER.stream().filter(sheet::has).toList()) {
            double wide = size * 1.9 + TextWidth.of(words.legend(look), size) + size * 1.4;
            if (x > 0 && x + wide > layout.width()) {
                x = 0;
                y += size * 1.8;
            }
            swatch(sheet, look, x + 0.5, y - size * 0.4);
            sheet.add(new Words("", Look.MUTE, Anchor.START, x + size * 2.3, y, size, words.legend(look)));
            x += wide + size * 0.4;
        }
        return y + size;
    }

    private void swatch(Sheet sheet, Look look, double x, double middle) {
        double half = size * 0.5;
        switch (look) {
            case PROMOTION, SUPPOSED_PROMOTION -> sheet.arrow(look, x + size * 0.8, middle - half, middle + half);
            case EXPIRY_DUE -> {
                double at = x + size * 0.8;
                sheet.add(new Line("", look, at, middle - half, at, middle + half));
            }
            default -> sheet.add(new Box("", look, x, middle - half, size * 1.7, size));
        }
    }
}
