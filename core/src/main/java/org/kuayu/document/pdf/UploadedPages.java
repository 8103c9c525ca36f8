package org.kuayu.document.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.kuayu.document.Bundle;

/**
 * Uploaded papers as pages. Each is opened on a thread of its own that is given up when its time is over; what cannot be
 * opened, has a password, or has too many pages is left.
 */
final class UploadedPages {
    static final String PDF = "application/pdf";

    private static final long STACK = 4L << 20;
    private static final long SECONDS = 20;
    private static final int MOST_PAGES = 1_000;
    private static final double MOST_POINTS = 6_000_000;
    private static final float MARGIN = 42;

    private UploadedPages() {}

    static Optional<PDDocument> open(Bundle.Uploaded upload) {
        byte[] bytes = upload.bytes();
        return switch (upload.mediaType()) {
            case PDF -> inTime(() -> pdf(bytes));
            case "image/png", "image/jpeg" -> inTime(() -> picture(bytes));
            default -> Optional.empty();
        };
    }

    private static Optional<PDDocument> inTime(Callable<PDDocument> work) {
        var task = new FutureTask<>(work);
        var thread = new Thread(null, task, "pdf-bind", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException | ExecutionException malformed) {
            task.cancel(true);
            return Optional.empty();
        }
    }

    private static PDDocument pdf(byte[] bytes) throws IOException {
        var patience = new Patience(System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS));
        PDDocument document = Loader.loadPDF(new PatientRead(bytes, patience));
        int pages = document.getNumberOfPages();
        if (pages == 0 || pages > MOST_PAGES || document.isEncrypted()) {
            document.close();
            throw new IOException("pages of an upload: " + pages);
        }
        var form = document.getDocumentCatalog().getAcroForm();
        if (form != null && !form.getFields().isEmpty()) {
            form.flatten();
        }
        for (PDPage page : document.getPages()) {
            if (page.getMediaBox().getWidth() < 1 || page.getMediaBox().getHeight() < 1) {
                throw new IOException("a page without size");
            }
        }
        return document;
    }

    private static PDDocument picture(byte[] bytes) throws IOException {
        BufferedImage image = read(bytes);
        var document = new PDDocument();
        boolean wide = image.getWidth() > image.getHeight();
        PDRectangle a4 = wide
                ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
                : PDRectangle.A4;
        var page = new PDPage(a4);
        document.addPage(page);
        PDImageXObject drawn = JPEGFactory.createFromImage(document, image, 0.85f);
        float scale = Math.min(
                (a4.getWidth() - 2 * MARGIN) / image.getWidth(), (a4.getHeight() - 2 * MARGIN) / image.getHeight());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        try (var out = new PDPageContentStream(document, page)) {
            out.drawImage(drawn, (a4.getWidth() - width) / 2, (a4.getHeight() - height) / 2, width, height);
        }
        return document;
    }

    /** The picture on white, in RGB, with no more points than a sheet needs. */
    private static BufferedImage read(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                double points = (double) reader.getWidth(0) * reader.getHeight(0);
                int step = (int) Math.ceil(Math.sqrt(Math.max(1, points / MOST_POINTS)));
                var wanted = reader.getDefaultReadParam();
                wanted.setSourceSubsampling(step, step, 0, 0);
                return onWhite(reader.read(0, wanted));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var g = plain.createGraphics();
        g.drawImage(image, 0, 0, Color.WHITE, null);
        g.dispose();
        return plain;
    }
}
