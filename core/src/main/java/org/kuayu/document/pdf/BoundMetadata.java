package org.kuayu.document.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.kuayu.calendar.LegalDay;
import org.kuayu.document.Bundle;

/** What a bound file says about itself: title, language, instant, and PDF/A-2b where it is. */
final class BoundMetadata {
    private static final String ARCHIVAL = "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>";

    private final Bundle bundle;
    private final OffsetDateTime printed;

    BoundMetadata(Bundle bundle, Instant printed) {
        this.bundle = bundle;
        this.printed = printed.truncatedTo(ChronoUnit.SECONDS).atZone(LegalDay.ZONE).toOffsetDateTime();
    }

    void write(PDDocument target, boolean archival) throws IOException {
        var information = target.getDocumentInformation();
        information.setTitle(bundle.title());
        information.setProducer("Kuayu");
        information.setCreationDate(GregorianCalendar.from(printed.atZoneSameInstant(LegalDay.ZONE)));
        information.setModificationDate(information.getCreationDate());
        target.setDocumentId(printed.toInstant().toEpochMilli());
        var catalog = target.getDocumentCatalog();
        catalog.setLanguage(bundle.language().toLanguageTag());
        var metadata = new PDMetadata(target);
        metadata.importXMPMetadata(xmp(archival).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        if (archival) {
            var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
            var intent = new PDOutputIntent(target, new ByteArrayInputStream(profile));
            intent.setInfo("sRGB IEC61966-2.1");
            intent.setOutputCondition("sRGB IEC61966-2.1");
            intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
            intent.setRegistryName("http://www.color.org");
            catalog.addOutputIntent(intent);
        }
    }

    private String xmp(boolean archival) {
        String day = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(printed);
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                + " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
                + "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + Html.escape(bundle.title())
                + "</rdf:li></rdf:Alt></dc:title>"
                + "<pdf:Producer>Kuayu</pdf:Producer>"
                + "<xmp:CreateDate>" + day + "</xmp:CreateDate><xmp:ModifyDate>" + day + "</xmp:ModifyDate>"
                + (archival ? ARCHIVAL : "")
                + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
    }
}
