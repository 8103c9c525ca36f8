package org.kuayu.document.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads pages one by one, columns of vertical writing from right to left, and counts what has no Unicode. */
final class PdfPageText extends PDFTextStripper {
    private static final int DOUBTFUL_FROM = 8;
    private final Patience patience;
    private final int most;
    private int glyphs;
    private int unmapped;
    private int kept;
    private int vertical;
    private int onPage;
    private int failed;

    PdfPageText(Patience patience, int most) {
        this.patience = patience;
        this.most = most;
        setLineSeparator("\n");
        setParagraphStart("");
        setPageEnd("");
    }

    /** The text of one page, lines divided by line feeds. */
    String page(PDDocument document, int number) throws IOException {
        vertical = 0;
        onPage = 0;
        failed = 0;
        setStartPage(number);
        setEndPage(number);
        var out = new StringWriter();
        writeText(document, out);
        return out.toString().stripTrailing();
    }

    /** Whether as much text as may be was read. */
    boolean full() {
        return kept >= most;
    }

    /** Whether so many glyphs had no Unicode that the text is not to be relied on. */
    boolean doubtful() {
        return unmapped >= DOUBTFUL_FROM && unmapped * 5L >= glyphs;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        patience.check();
        if (!full()) {
            super.processOperator(operator, operands);
        }
    }

    /** What one operator cannot do, a broken font say, leaves the rest of the page readable. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof Patience.Over) {
            throw e;
        }
        failed++;
    }

    /** Whether something on the page read last could not be read. */
    boolean damaged() {
        return failed > 0;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        patience.check();
        glyphs++;
        String unicode = font.toUnicode(code);
        if (unicode == null || unicode.isEmpty() || strange(unicode.codePointAt(0))) {
            unmapped++;
        }
        if (font.isVertical()) {
            vertical++;
        }
        onPage++;
        super.showGlyph(matrix, font, code, displacement);
    }

    private static boolean strange(int c) {
        return c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE || c < 0x20 && c != '\t' && c != '\n';
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (!full()) {
            kept++;
            super.processTextPosition(text);
        }
    }

    @Override
    protected void writePage() throws IOException {
        var all = new ArrayList<TextPosition>();
        getCharactersByArticle().forEach(all::addAll);
        if (vertical * 2 > onPage && downward(all)) {
            output.write(columns(all));
        } else {
            super.writePage();
        }
    }

    /** Whether most glyphs stand below the one before: a font for vertical writing is also used on horizontal lines. */
    private static boolean downward(List<TextPosition> all) {
        int down = 0;
        for (int i = 1; i < all.size(); i++) {
            TextPosition a = all.get(i - 1);
            TextPosition b = all.get(i);
            float size = Math.max(1, a.getFontSizeInPt());
            boolean below = b.getYDirAdj() - a.getYDirAdj() > size * 0.4;
            down += below && Math.abs(b.getXDirAdj() - a.getXDirAdj()) < size * 0.6 ? 1 : 0;
        }
        return down * 2 >= all.size() - 1;
    }

    /** Columns from right to left, each from top to bottom. */
    private static String columns(List<TextPosition> all) {
        all.sort(Comparator.comparingDouble((TextPosition t) -> -t.getXDirAdj()));
        var columns = new ArrayList<List<TextPosition>>();
        for (TextPosition t : all) {
            boolean same = !columns.isEmpty()
                    && columns.getLast().getFirst().getXDirAdj() - t.getXDirAdj()
                            < Math.max(1, t.getFontSizeInPt() * 0.6);
            if (!same) {
                columns.add(new ArrayList<>());
            }
            columns.getLast().add(t);
        }
        var out = new StringBuilder();
        for (List<TextPosition> column : columns) {
            column.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
            column.forEach(t -> out.append(t.getUnicode()));
            out.append('\n');
        }
        return out.toString();
    }
}
