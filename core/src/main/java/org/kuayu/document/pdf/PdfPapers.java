package org.kuayu.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperRenderer;
import org.kuayu.document.PictureDrawer;

/**
 * Prints papers as tagged PDF/A-2a and PDF/UA-1 with embedded Chinese fonts. Needs {@code openhtmltopdf-pdfbox} and
 * {@code ph-fonts-noto-sans-sc} on the class path. Draws the same pictures for other writers. Thread-safe.
 */
public final class PdfPapers implements PaperRenderer, PictureDrawer {
    /** 300 dots an inch of paper. */
    private static final double FINE = 300.0 / 96;

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void render(Paper paper, Instant printed, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        var html = new PaperHtml(paper);
        var markup = html.write();
        try (var document = new PDDocument();
                var faces = PdfFonts.take()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.useFont(supplier(document, faces.regular()), PdfFonts.FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(supplier(document, faces.bold()), PdfFonts.FAMILY, 700, FontStyle.NORMAL, true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.withProducer("Kuayu");
            var charts = new ChartDrawer(html.pictures(), new Glyphs(faces.regular()), new Glyphs(faces.bold()));
            builder.useObjectDrawerFactory(charts);
            builder.withHtmlContent(markup, null);
            builder.toStream(out);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.setListener(new PrintedDate(document, printed));
                renderer.layout();
                renderer.createPDF();
            }
        }
    }

    @Override
    public byte[] png(PaperBlock picture) throws IOException {
        int width = (int) Math.round(PaperHtml.WIDTH * FINE);
        int height = (int) Math.ceil(ChartDrawer.height(picture) * FINE);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(FINE, FINE);
        try (var faces = PdfFonts.take()) {
            new ChartDrawer(List.of(), new Glyphs(faces.regular()), new Glyphs(faces.bold())).draw(g, picture);
        } finally {
            g.dispose();
        }
        var png = new ByteArrayOutputStream(1 << 16);
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static PDFontSupplier supplier(PDDocument document, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }
}
