package org.kuayu.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A piece of a {@link Paper}. */
public sealed interface PaperBlock {
    /**
     * A heading; headings become bookmarks.
     *
     * @param level 1 or 2
     * @param text its text
     */
    record Heading(int level, String text) implements PaperBlock {
        public Heading {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("heading level " + level);
            }
        }
    }

    /** A paragraph of running text. */
    record Paragraph(String text) implements PaperBlock {}

    /** Running text of which pieces lead somewhere or bear the mark of a footnote. */
    record Running(Style style, List<Span> spans) implements PaperBlock {
        /** How it is set. */
        public enum Style {
            PARAGRAPH,
            /** An item of a list without numbers. */
            BULLET,
            /** An item of a numbered list; the first after other blocks bears 1. */
            NUMBERED,
            /** Sentences taken over. */
            QUOTE
        }

        public Running {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A piece of running text.
     *
     * @param text what it says
     * @param address where it leads; empty where it leads nowhere
     * @param note the number of the footnote whose mark stands behind it; 0 for none
     */
    record Span(String text, String address, int note) {
        /** Words that lead nowhere. */
        public static Span of(String text) {
            return new Span(text, "", 0);
        }
    }

    /** Footnotes to which marks lead, under a heading of their own where it is not empty. */
    record Footnotes(String heading, List<Footnote> notes) implements PaperBlock {
        public Footnotes {
            notes = List.copyOf(notes);
        }
    }

    /** A footnote with its number, counted through the paper. */
    record Footnote(int number, List<Span> spans) {
        public Footnote {
            spans = List.copyOf(spans);
        }
    }

    /** The table of contents: every heading of the paper with its page. */
    record Contents(String heading) implements PaperBlock {}

    /**
     * A table whose cells lead somewhere.
     *
     * @param table what it says
     * @param addresses where each cell leads, as many as cells; empty where it leads nowhere
     */
    record LinkedTable(Table table, List<List<String>> addresses) implements PaperBlock {
        public LinkedTable {
            addresses = addresses.stream().map(List::copyOf).toList();
            if (addresses.size() != table.rows().size()) {
                throw new IllegalArgumentException("addresses for " + addresses.size() + " rows");
            }
        }
    }

    /** A remark in small print under what it is about. */
    record Note(String text) implements PaperBlock {}

    /** What follows starts on a new page. */
    record NewPage() implements PaperBlock {}

    /** Figures in large print, four in a line. */
    record Cards(List<Card> cards) implements PaperBlock {
        public Cards {
            cards = List.copyOf(cards);
        }
    }

    /**
     * One figure in large print.
     *
     * @param label what it is
     * @param value the figure with its unit
     * @param arithmetic how it came about, in one line
     * @param address where the figure leads; empty where it leads nowhere
     */
    record Card(String label, String value, String arithmetic, String address) {
        /** A figure that leads nowhere. */
        public Card(String label, String value, String arithmetic) {
            this(label, value, arithmetic, "");
        }
    }

    /**
     * A table; its head is repeated on each page.
     *
     * @param caption what it shows
     * @param columns heads; the first column names the row
     * @param rows cells as texts, as many as columns
     * @param kind what the other columns hold
     */
    record Table(String caption, List<String> columns, List<List<String>> rows, Kind kind) implements PaperBlock {
        /** What the columns after the first hold. */
        public enum Kind {
            /** Figures, aligned to the right. */
            FIGURES,
            /** Figures; the last row is the whole and is set apart. */
            FIGURES_WITH_TOTAL,
            /** Words, which may take several lines. */
            WORDS
        }

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(r -> r.size() != width)) {
                throw new IllegalArgumentException("table rows of other width than " + width + ": " + caption);
            }
        }
    }

    /**
     * A chart as data. Its axis starts at nought; the same figures stand in a table beside it.
     *
     * @param caption what it shows
     * @param alternative its message in words, for those who cannot see it
     * @param shape columns along time, or bars by name
     * @param names of the places on the axis
     * @param series at most three
     */
    record Chart(String caption, String alternative, Shape shape, List<String> names, List<Series> series)
            implements PaperBlock {
        /** How the data are drawn. */
        public enum Shape {
            /** Upright columns along time; the third series as a line. */
            COLUMNS,
            /** Lying bars, one line a name. */
            BARS
        }

        public Chart {
            names = List.copyOf(names);
            series = List.copyOf(series);
            int width = names.size();
            if (series.isEmpty() || series.stream().anyMatch(s -> s.values().size() != width)) {
                throw new IllegalArgumentException("chart series of other width than " + width + ": " + caption);
            }
        }
    }

    /** One series of a chart: as many values as the chart has names, none below nought. */
    record Series(String name, List<BigDecimal> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /**
     * A picture on a time axis, drawn as it is given; the same facts stand in a table beside it.
     *
     * @param caption what it shows
     * @param alternative its message in words, for those who cannot see it
     * @param drawing laid out for a paper's width; another width is scaled
     */
    record Timeline(String caption, String alternative, Drawing drawing) implements PaperBlock {
        public Timeline {
            Objects.requireNonNull(drawing, "drawing");
        }
    }

    /** Terms with what they mean. */
    record Definitions(List<Definition> definitions) implements PaperBlock {
        public Definitions {
            definitions = List.copyOf(definitions);
        }
    }

    /** A term, what it means, and where that is laid down. */
    record Definition(String term, String meaning, Optional<String> source) {}

    /** Sentences taken over word by word, and where they were printed. */
    record Quote(String text, String source) implements PaperBlock {}

    /**
     * The head of a letter 公文. As a block it begins a further one on a page of its own, such as the receipt slip 回执 of
     * a notice.
     *
     * @param ink the colour of the issuer's line
     * @param issuer who issues it, in the middle above the title
     * @param title the title: 协助执行通知书
     * @param number the number, at the right; empty where it has none
     * @param addressee to whom it goes, with its colon; empty where it goes to nobody
     */
    record Letter(Ink ink, String issuer, String title, String number, String addressee)
            implements PaperBlock, Paper.Head {
        /** The colour of the issuer's line. */
        public enum Ink {
            /** Judicial papers 文书: rulings, notices. */
            BLACK,
            /** Official letters 函: a red line and a red rule under it. */
            RED
        }
    }

    /**
     * The end of a letter, at the right: who, the place of the seal, the day.
     *
     * @param by who signs
     * @param seal the words that keep the place of the seal: 院印; empty where none is set
     * @param day the day in words
     */
    record Signature(String by, String seal, String day) implements PaperBlock {}

    /** What is attached, numbered from 1. */
    record Enclosures(String label, List<String> items) implements PaperBlock {
        public Enclosures {
            items = List.copyOf(items);
        }
    }

    /** Labels with what they say, one a line. */
    record Facts(List<Paper.Fact> facts) implements PaperBlock {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A sentence that is a result in itself and stands apart: nothing was found. */
    record Statement(String text) implements PaperBlock {}

    /** A digest or fingerprint, which is never broken across lines. */
    record DigestLine(String label, String digest) implements PaperBlock {}

    /** A ruled form to be filled in; empty values are room to write. */
    record Form(List<FormRow> rows) implements PaperBlock {
        public Form {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a form.
     *
     * @param fields one that takes the whole width, or two side by side
     * @param lines how many lines of writing it has room for at least
     */
    record FormRow(List<Paper.Fact> fields, int lines) {
        public FormRow {
            fields = List.copyOf(fields);
            if (fields.isEmpty() || fields.size() > 2 || lines < 1) {
                throw new IllegalArgumentException("form row of " + fields.size() + " fields, " + lines + " lines");
            }
        }
    }

    /**
     * A list whose columns have widths of their own; its head is repeated on each page.
     *
     * @param caption what it shows; empty for none
     * @param columns heads with widths
     * @param rows cells as texts, as many as columns; a line feed divides the lines of a cell
     */
    record Listing(String caption, List<Column> columns, List<List<String>> rows) implements PaperBlock {
        public Listing {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(r -> r.size() != width)) {
                throw new IllegalArgumentException("list rows of other width than " + width + ": " + caption);
            }
            if (columns.stream().mapToInt(Column::share).sum() != 100) {
                throw new IllegalArgumentException("column shares do not sum to 100: " + caption);
            }
        }
    }

    /** A column of a list with its share of the width, in hundredths. */
    record Column(String head, int share) {}
}
