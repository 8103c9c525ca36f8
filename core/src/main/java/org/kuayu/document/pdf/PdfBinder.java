package org.kuayu.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.kuayu.document.Bundle;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBinder;

/**
 * Binds papers, uploaded PDF files and pictures into one PDF. Page numbers stand at the upper right, as on the sheets of a
 * court's file. Without uploaded PDF files it is PDF/A-2b; the pages are not tagged, each paper printed alone is. Scripts,
 * actions and attachments of uploads are left out. Needs what {@link PdfPapers} needs. Thread-safe.
 */
public final class PdfBinder implements PaperBinder {
    private final PdfPapers papers = new PdfPapers();

    /** One part with the document that its pages come from. */
    private record Opened(Bundle.Part part, PDDocument document, boolean left) {}

    @Override
    public Bound bind(Bundle bundle, Instant printed, OutputStream out) throws IOException {
        var opened = new ArrayList<Opened>();
        try (var target = new PDDocument();
                var stamp = new PageStamp(target)) {
            for (Bundle.Part part : bundle.parts()) {
                opened.add(open(part, printed));
            }
            boolean archival = opened.stream().allMatch(PdfBinder::archival);
            int indexPages = pagesOf(index(bundle, places(opened, 1), archival), printed);
            List<Place> places = places(opened, indexPages + 1);
            try (var index = print(index(bundle, places, archival), printed)) {
                copy(index, target);
                for (Opened one : opened) {
                    copy(one.document(), target);
                }
                bookmarks(target, bundle, places);
                number(target, bundle, stamp);
                new BoundMetadata(bundle, printed).write(target, archival);
                target.save(out);
            }
            return new Bound(target.getNumberOfPages(), places, archival);
        } finally {
            for (Opened one : opened) {
                one.document().close();
            }
        }
    }

    private static boolean archival(Opened one) {
        return one.left()
                || !(one.part().source() instanceof Bundle.Uploaded up && up.mediaType().equals(UploadedPages.PDF));
    }

    private Opened open(Bundle.Part part, Instant printed) throws IOException {
        return switch (part.source()) {
            case Bundle.Printed p -> new Opened(part, print(p.paper(), printed), false);
            case Bundle.Uploaded u -> {
                Optional<PDDocument> pages = UploadedPages.open(u);
                yield pages.isPresent()
                        ? new Opened(part, pages.get(), false)
                        : new Opened(part, print(part.instead(), printed), true);
            }
        };
    }

    private static Paper index(Bundle bundle, List<Place> places, boolean archival) {
        return bundle.index().write(places, archival);
    }

    private PDDocument print(Paper paper, Instant printed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        papers.render(paper, printed, bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }

    private int pagesOf(Paper paper, Instant printed) throws IOException {
        try (PDDocument document = print(paper, printed)) {
            return document.getNumberOfPages();
        }
    }

    private static List<Place> places(List<Opened> opened, int from) {
        var places = new ArrayList<Place>();
        int first = from;
        for (Opened one : opened) {
            int last = first + one.document().getNumberOfPages() - 1;
            places.add(new Place(one.part().title(), first, last, one.left()));
            first = last + 1;
        }
        return places;
    }

    private static void copy(PDDocument from, PDDocument to) throws IOException {
        for (PDPage page : from.getPages()) {
            PDPage copy = to.importPage(page);
            if (copy.getResources() == null) {
                copy.setResources(page.getResources());
            }
            copy.setRotation(page.getRotation());
            copy.setCropBox(page.getCropBox());
            for (String key : new String[] {"StructParents", "AA", "Annots", "B", "Tabs", "PieceInfo", "Metadata"}) {
                copy.getCOSObject().removeItem(COSName.getPDFName(key));
            }
        }
    }

    private static void bookmarks(PDDocument target, Bundle bundle, List<Place> places) {
        var outline = new PDDocumentOutline();
        outline.addLast(bookmark(target, bundle.title(), 1));
        places.forEach(place -> outline.addLast(bookmark(target, place.title(), place.first())));
        target.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static PDOutlineItem bookmark(PDDocument target, String title, int page) {
        var destination = new PDPageFitWidthDestination();
        destination.setPage(target.getPage(page - 1));
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        return item;
    }

    private static void number(PDDocument target, Bundle bundle, PageStamp stamp) throws IOException {
        boolean chinese = bundle.language().getLanguage().equals(Locale.CHINESE.getLanguage());
        String form = chinese ? "本卷第 %d 页，共 %d 页" : "file page %d of %d";
        String mark = bundle.mark().isEmpty() ? "" : bundle.mark() + "  ";
        int pages = target.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            stamp.write(target.getPage(i), mark + String.format(Locale.ROOT, form, i + 1, pages));
        }
    }
}
