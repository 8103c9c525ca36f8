package org.kuayu.document.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.kuayu.document.PaperBlock;
import org.w3c.dom.Element;

/** Draws the chart that an object element names, as vectors, when openhtmltopdf comes to it. */
final class ChartDrawer implements FSObjectDrawerFactory, FSObjectDrawer {
    private final List<PaperBlock.Chart> charts;
    private final Glyphs glyphs;

    ChartDrawer(List<PaperBlock.Chart> charts, Glyphs glyphs) {
        this.charts = charts;
        this.glyphs = glyphs;
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
        var chart = charts.get(Integer.parseInt(element.getAttribute("data").substring("chart:".length())));
        device.drawWithGraphics(
                (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, g -> {
                    new ChartDrawing(g, glyphs, chart).draw();
                });
        return Map.of();
    }
}
