package org.kuayu.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperRenderer;
import org.kuayu.document.PictureDrawer;

/**
 * Writes papers as DOCX (ISO/IEC 29500, transitional) for those who go on writing: headings, tables with a repeated head,
 * lists, links and footnotes that a word processor knows as such; charts and maps as pictures with their message in words.
 * Needs the JDK alone, and for the pictures who draws them. Thread-safe.
 */
public final class DocxPapers implements PaperRenderer {
    private final Optional<PictureDrawer> drawer;

    /** With charts and maps as their message in words. */
    public DocxPapers() {
        drawer = Optional.empty();
    }

    /** With charts and maps as this one draws them. */
    public DocxPapers(PictureDrawer drawer) {
        this.drawer = Optional.of(drawer);
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public void render(Paper paper, Instant printed, OutputStream out) throws IOException {
        var body = new DocxBody(paper, drawer);
        var document = body.document();
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, "[Content_Types].xml", part("content-types.xml"));
        put(zip, "_rels/.rels", part("package-rels.xml"));
        put(zip, "docProps/core.xml", body.properties(printed));
        put(zip, "word/document.xml", document);
        put(zip, "word/_rels/document.xml.rels", body.relations().xml());
        put(zip, "word/styles.xml", part("styles.xml"));
        put(zip, "word/numbering.xml", part("numbering.xml"));
        put(zip, "word/footnotes.xml", body.footnotes());
        put(zip, "word/footer1.xml", body.footer());
        var pictures = body.relations().pictures();
        for (int i = 0; i < pictures.size(); i++) {
            put(zip, "word/" + DocxRelations.name(i + 1), pictures.get(i));
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        put(zip, name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }

    private static String part(String name) throws IOException {
        try (InputStream in = DocxPapers.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
