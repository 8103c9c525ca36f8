package org.kuayu.document.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperRenderer;

/**
 * Writes papers as one plain HTML file, for those who go on writing: real headings, tables, lists and links; pictures as SVG.
 * No script, nothing from elsewhere. Needs the JDK alone. Thread-safe.
 */
public final class HtmlPapers implements PaperRenderer {
    private static final String STYLE =
            """
            body { font-family: "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; line-height: 1.65; color: #1d2329; max-width: 46em; margin: 2em auto; padding: 0 1em; }
            h1, h2, h3 { color: #17324d; line-height: 1.3; } table { border-collapse: collapse; width: 100%; margin: 0 0 1em; }
            caption { text-align: left; font-weight: 700; padding: .4em 0; } th, td { border-bottom: 1px solid #dcdad2; padding: .25em .5em; text-align: left; vertical-align: top; }
            .figures th + th, .figures td + td { text-align: right; white-space: nowrap; } .total { font-weight: 700; } .note, .source, .footnote { color: #5c6670; font-size: .85em; }
            blockquote { margin: 0 0 1em; padding-left: 1em; border-left: 3px solid #9fb4c8; } svg { max-width: 100%; height: auto; }
            """;

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public void render(Paper paper, Instant printed, OutputStream out) throws IOException {
        var tag = paper.language().getLanguage().equals("zh") ? "zh-CN" : "en";
        var file = "<!DOCTYPE html>\n<html lang=\"" + tag + "\"><head><meta charset=\"utf-8\"><title>"
                + BlockHtml.escape(paper.head().title()) + "</title><style>\n" + STYLE + "</style></head><body>\n"
                + new BlockHtml(paper, 1).write() + "<footer class=\"note\">" + BlockHtml.escape(paper.footer())
                + "</footer>\n</body></html>\n";
        out.write(file.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The paper as a piece of a page: well formed, every text escaped, without style and script.
     *
     * @param level the level of its highest heading, 1 to 3
     */
    public static String fragment(Paper paper, int level) {
        return new BlockHtml(paper, level).write();
    }
}
