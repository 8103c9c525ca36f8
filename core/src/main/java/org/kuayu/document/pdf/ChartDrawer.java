package org.kuayu.document.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.kuayu.document.PaperBlock;
import org.w3c.dom.Element;

/** Draws the chart or timeline that an object element names, as vectors, when openhtmltopdf comes to it. */
final class ChartDrawer implements FSObjectDrawerFactory, FSObjectDrawer {
    private final List<PaperBlock> pictures;
    private final Glyphs glyphs;
    private final Glyphs bold;

    ChartDrawer(List<PaperBlock> pictures, Glyphs glyphs, Glyphs bold) {
        this.pictures = pictures;
        this.glyphs = glyphs;
        this.bold = bold;
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals(PaperHtml.CHART);
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        var picture = pictures.get(Integer.parseInt(element.getAttribute("data").substring("chart:".length())));
        device.drawWithGraphics(
                (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, g -> {
                    g.scale(width / dotsPerPixel / PaperHtml.WIDTH, width / dotsPerPixel / PaperHtml.WIDTH);
                    draw(g, picture);
                });
        return Map.of();
    }

    /** Draws a picture into an area of {@link PaperHtml#WIDTH} by {@link #height}. */
    void draw(Graphics2D g, PaperBlock picture) {
        if (picture instanceof PaperBlock.Chart chart) {
            new ChartDrawing(g, glyphs, chart).draw();
        } else if (picture instanceof PaperBlock.Timeline timeline) {
            new TimelineDrawing(g, glyphs, bold).draw(timeline.drawing());
        }
    }

    /** The height a picture needs, in the units of {@link PaperHtml#WIDTH}. */
    static int height(PaperBlock picture) {
        return switch (picture) {
            case PaperBlock.Chart c -> ChartDrawing.height(c);
            case PaperBlock.Timeline t -> TimelineDrawing.height(t.drawing());
            default -> throw new IllegalArgumentException("no picture: " + picture);
        };
    }
}
