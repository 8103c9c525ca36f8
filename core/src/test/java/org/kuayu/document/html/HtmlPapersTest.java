package org.kuayu.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.document.Drawing;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Running;
import org.kuayu.document.PaperBlock.Span;

/** Papers as HTML, read again by another library: what people typed stays text, lists and tables are real ones. */
class HtmlPapersTest {
    private static final String EVIL = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>";

    private static Paper paper() {
        var table = new PaperBlock.Table(
                EVIL, List.of(EVIL, "新收"), List.of(List.of(EVIL, "80")), PaperBlock.Table.Kind.FIGURES);
        var map = new Drawing(
                100, 50, List.of(new Drawing.Words("", Drawing.Look.TEXT, Drawing.Anchor.MIDDLE, 5, 5, 8, EVIL)));
        return new Paper(
                Locale.ENGLISH,
                new Paper.Cover(EVIL, EVIL, EVIL, List.of(new Paper.Fact(EVIL, EVIL))),
                EVIL,
                List.of(
                        new PaperBlock.Contents(EVIL),
                        new PaperBlock.Heading(1, EVIL),
                        new Running(Running.Style.PARAGRAPH, List.of(new Span(EVIL, "/cases?a=1&b=\"" + EVIL, 1))),
                        new Running(Running.Style.BULLET, List.of(Span.of("a"))),
                        new Running(Running.Style.BULLET, List.of(Span.of("b"))),
                        new Running(Running.Style.NUMBERED, List.of(Span.of("c"))),
                        new Running(Running.Style.QUOTE, List.of(Span.of(EVIL))),
                        new PaperBlock.LinkedTable(table, List.of(List.of("", "/cases"))),
                        new PaperBlock.Timeline(EVIL, EVIL, map),
                        new PaperBlock.Note(EVIL),
                        new PaperBlock.Quote(EVIL, EVIL),
                        new PaperBlock.Footnotes(EVIL, List.of(new PaperBlock.Footnote(1, List.of(Span.of(EVIL)))))));
    }

    @Test
    @DisplayName("nothing that was typed becomes an element, an attribute or a script")
    void staysText() {
        var page = Jsoup.parseBodyFragment(HtmlPapers.fragment(paper(), 2));
        assertThat(page.select("script, img, [onerror], [style], [onclick]")).isEmpty();
        assertThat(page.select("h2").text()).isEqualTo(EVIL);
        assertThat(page.select("a[href^=/cases]")).hasSize(2);
        assertThat(page.select("ul > li")).hasSize(2);
        assertThat(page.select("ol:not(.contents) > li")).hasSize(1);
        assertThat(page.select("table caption").text()).isEqualTo(EVIL);
        assertThat(page.select("svg text").text()).isEqualTo(EVIL);
        assertThat(page.select("#note1").text()).contains(EVIL);
        assertThat(page.select("sup a[href=#note1]")).hasSize(1);
    }

    @Test
    void isOneFile() throws Exception {
        var out = new ByteArrayOutputStream();
        new HtmlPapers().render(paper(), Instant.EPOCH, out);
        var page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
        assertThat(page.title()).isEqualTo(EVIL);
        assertThat(page.select("script, img, link, iframe, [src]")).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }
}
