package org.kuayu.document.pdf;

import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kuayu.calendar.LegalDay;

/** Lets a file state the instant at which its paper was printed, where openhtmltopdf would write the time of the machine. */
final class PrintedDate implements PDFCreationListener {
    private static final Pattern DATE = Pattern.compile("(<xmp:(?:CreateDate|ModifyDate)>)[^<]*");

    private final PDDocument document;
    private final OffsetDateTime printed;

    PrintedDate(PDDocument document, Instant printed) {
        this.document = document;
        this.printed = printed.truncatedTo(ChronoUnit.SECONDS).atZone(LegalDay.ZONE).toOffsetDateTime();
    }

    @Override
    public void preOpen(PdfBoxRenderer renderer) {
        // nothing is written yet
    }

    @Override
    public void preWrite(PdfBoxRenderer renderer, int pages) {
        // the information is written later
    }

    @Override
    public void onClose(PdfBoxRenderer renderer) {
        var calendar = GregorianCalendar.from(printed.atZoneSameInstant(LegalDay.ZONE));
        document.getDocumentInformation().setCreationDate(calendar);
        document.setDocumentId(printed.toInstant().toEpochMilli());
        try {
            var metadata = document.getDocumentCatalog().getMetadata();
            var text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            var dated = DATE.matcher(text).replaceAll("$1" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(printed));
            metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("metadata of a paper", e);
        }
    }
}
