package org.kuayu.intake.judgment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.document.WrappedLines;

/**
 * Finds the paragraphs of a text: real ones, ones that a page layout broke into lines, and ones that were run together
 * with single blanks, as published judgments often are.
 */
final class Paragraphs {
    /** A stretch of the original; one that is no new paragraph goes on where the stretch before it ended. */
    record Piece(int start, int end, boolean newParagraph) {
        int length() {
            return end - start;
        }
    }

    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\f\\u2028\\u2029]+");
    private static final Pattern WORD = Pattern.compile("[^\\s\\u3000\\u00a0]+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–－\\s]*\\d{1,4}[-—–－\\s]*|第\\s*\\d+\\s*页.{0,12}|[。.]?PAGE[。.]?\\d*[。.]?");
    private static final Pattern NUMBER_OPEN = Pattern.compile("[（(〔\\[［](?:19|20|１９|２０)[^号]{0,24}");
    private static final Pattern ROLE_ALONE =
            Pattern.compile("(?:代理|助理|见习|人民)?(?:审判长|审判员|陪审员|书记员|执行员|执行长)[：:]?|(?:原告|被告|被告人|公诉机关|第三人|上诉人)[：:]?");

    private static final WrappedLines.Width ACROSS_PAGES = new WrappedLines.Width(40, 0);

    private Paragraphs() {}

    /** The pieces of the text in order. */
    static List<Piece> of(String text) {
        List<Piece> lines = pieces(LINE, text);
        lines.removeIf(l -> text.substring(l.start(), l.end()).isBlank()
                || PAGE_NUMBER
                        .matcher(text.substring(l.start(), l.end()).strip())
                        .matches());
        boolean real = lines.size() >= 6 && text.length() / lines.size() < 500;
        return real ? unwrapped(text, lines) : runTogether(text);
    }

    private static List<Piece> pieces(Pattern pattern, String text) {
        var out = new ArrayList<Piece>();
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            out.add(new Piece(m.start(), m.end(), true));
        }
        return out;
    }

    /** Joins lines that a page layout broke, also over the end of a page. */
    private static List<Piece> unwrapped(String text, List<Piece> lines) {
        WrappedLines.Width width = WrappedLines.width(
                lines.stream().map(l -> text.substring(l.start(), l.end())).toList());
        var out = new ArrayList<Piece>();
        for (Piece line : lines) {
            out.add(new Piece(line.start(), line.end(), out.isEmpty() || !open(text, out.getLast(), line, width)));
        }
        return out;
    }

    private static boolean open(String text, Piece before, Piece line, WrappedLines.Width width) {
        String ending = text.substring(before.start(), before.end()).strip();
        if (ending.length() == 1
                && text.substring(line.start(), line.end()).strip().length() == 1) {
            return true;
        }
        boolean newPage = text.substring(before.end(), line.start()).indexOf('\f') >= 0;
        return WrappedLines.goesOn(ending, newPage && width.halves() == 0 ? ACROSS_PAGES : width);
    }

    private static List<Piece> runTogether(String text) {
        var out = new ArrayList<Piece>();
        for (Piece word : pieces(WORD, text)) {
            boolean on = !out.isEmpty() && goesOn(text, out, word);
            out.add(new Piece(word.start(), word.end(), !on));
        }
        return out;
    }

    /** Whether a word goes on with the one before: spaced single characters, a spaced case number, a role and its name. */
    private static boolean goesOn(String text, List<Piece> before, Piece word) {
        Piece last = before.getLast();
        String lastText = text.substring(last.start(), last.end());
        boolean spaced = last.length() == 1 && word.length() == 1 || last.length() == 1 && !last.newParagraph();
        boolean number = NUMBER_OPEN.matcher(lastText).matches() && word.length() < 16
                || !last.newParagraph()
                        && !lastText.endsWith("号")
                        && word.length() < 8
                        && word.end() <= text.length()
                        && text.substring(word.start(), word.end()).matches("[\\p{IsHan}\\d０-９]*[\\d０-９]*号?")
                        && numberOpen(text, before);
        boolean role = ROLE_ALONE.matcher(lastText).matches() && word.length() <= 12;
        return spaced && single(text, before) || number || role;
    }

    private static boolean numberOpen(String text, List<Piece> before) {
        for (int i = before.size() - 1; i >= 0 && i > before.size() - 6; i--) {
            Piece p = before.get(i);
            if (p.newParagraph()) {
                return NUMBER_OPEN.matcher(text.substring(p.start(), p.end())).matches();
            }
        }
        return false;
    }

    private static boolean single(String text, List<Piece> before) {
        Piece last = before.getLast();
        return Character.UnicodeScript.of(text.codePointAt(last.start())) == Character.UnicodeScript.HAN;
    }
}
