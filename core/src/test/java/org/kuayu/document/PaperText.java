package org.kuayu.document;

import java.util.List;

/** A paper as plain text, block by block, for expected files that a person can read. */
public final class PaperText {
    private PaperText() {}

    /** The text of the paper. */
    public static String of(Paper paper) {
        var out = new StringBuilder();
        switch (paper.head()) {
            case Paper.Cover c -> out.append(c).append('\n');
            case PaperBlock.Letter l -> out.append(of(l));
        }
        paper.blocks().forEach(b -> out.append(of(b)));
        return out.append("-- ").append(paper.footer()).append('\n').toString().replace('\u00a0', '_');
    }

    private static String of(PaperBlock block) {
        return switch (block) {
            case PaperBlock.Heading h -> "\n" + "#".repeat(h.level()) + " " + h.text() + "\n";
            case PaperBlock.Paragraph p -> p.text() + "\n";
            case PaperBlock.Note n -> "(" + n.text() + ")\n";
            case PaperBlock.NewPage n -> "\n=====\n";
            case PaperBlock.Letter l -> "\n=====\n" + of(l);
            case PaperBlock.Signature s -> "    " + s.by() + "\n    " + s.seal() + "\n    " + s.day() + "\n";
            case PaperBlock.Enclosures e -> e.label() + "\n" + numbered(e.items());
            case PaperBlock.Facts f -> facts(f.facts());
            case PaperBlock.Statement s -> "[ " + s.text() + " ]\n";
            case PaperBlock.DigestLine d -> d.label() + ": " + d.digest() + "\n";
            case PaperBlock.Form f -> form(f.rows());
            case PaperBlock.Listing l -> listing(l);
            default -> block + "\n";
        };
    }

    private static String of(PaperBlock.Letter letter) {
        return "<" + letter.ink() + "> " + letter.issuer() + "\n" + letter.title() + "\n" + letter.number() + "\n"
                + letter.addressee() + "\n";
    }

    private static String numbered(List<String> items) {
        var out = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            out.append("  ").append(i + 1).append(". ").append(items.get(i)).append('\n');
        }
        return out.toString();
    }

    private static String facts(List<Paper.Fact> facts) {
        var out = new StringBuilder();
        facts.forEach(f -> out.append(f.label()).append(" | ").append(line(f.value())).append('\n'));
        return out.toString();
    }

    private static String form(List<PaperBlock.FormRow> rows) {
        var out = new StringBuilder();
        for (PaperBlock.FormRow row : rows) {
            out.append("|");
            for (Paper.Fact field : row.fields()) {
                out.append(" ").append(field.label()).append(" [").append(line(field.value())).append("]");
            }
            out.append(" x").append(row.lines()).append('\n');
        }
        return out.toString();
    }

    private static String listing(PaperBlock.Listing list) {
        var out = new StringBuilder(list.caption().isEmpty() ? "" : list.caption() + "\n");
        list.columns().forEach(c -> out.append("| ").append(c.head()).append(" ").append(c.share()).append("% "));
        out.append("|\n");
        for (List<String> row : list.rows()) {
            row.forEach(cell -> out.append("| ").append(line(cell)).append(" "));
            out.append("|\n");
        }
        return out.toString();
    }

    private static String line(String text) {
        return text.replace("\n", " / ");
    }
}
