package org.kuayu.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperRenderer;

/**
 * Prints papers as tagged PDF/A-2a and PDF/UA-1 with embedded Chinese fonts. Needs {@code openhtmltopdf-pdfbox} and
 * {@code ph-fonts-noto-sans-sc} on the class path. Thread-safe.
 */
public final class PdfPapers implements PaperRenderer {
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

    private static PDFontSupplier supplier(PDDocument document, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }
}
