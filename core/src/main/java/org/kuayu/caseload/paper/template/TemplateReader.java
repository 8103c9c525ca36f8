package org.kuayu.caseload.paper.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.caseload.measure.Measures;
import org.kuayu.text.Remark;

/** Reads a template line by line and says of everything that is wrong where it is. */
final class TemplateReader {
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]{1,40})\\]:\\s*(.*)");
    private static final Pattern ITEM = Pattern.compile("(?:[-*•]|(\\d{1,3})[.、])\\s+(.*)");
    private static final Pattern HEADING = Pattern.compile("(#+)\\s*(.*)");
    private static final int LONGEST = 500_000;

    /** A place in the template, counted from 1. */
    record Place(int line, int column) {}

    /** A footnote where its mark first stands, or where its text stands. */
    private record Noted(Place place, List<Run> runs) {}

    private final Measures known;
    private final String[] lines;
    private final List<PaperFault> faults = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Noted> notes = new LinkedHashMap<>();
    private final Map<String, Place> marks = new LinkedHashMap<>();
    private final List<Run> open = new ArrayList<>();
    private Part.Style style = Part.Style.PARAGRAPH;
    private TemplateHead head;

    TemplateReader(String text, Measures known) {
        this.known = known;
        lines = (text.length() > LONGEST ? "" : text).replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        if (text.length() > LONGEST) {
            fault(1, 1, "paper.too-long", Integer.toString(LONGEST));
        }
    }

    PaperTemplate read() {
        head = new TemplateHead(faults::add);
        int at = head.read(lines);
        for (; at < lines.length; at++) {
            line(at + 1, lines[at]);
        }
        end();
        if (parts.isEmpty() && notes.isEmpty() && faults.isEmpty()) {
            fault(lines.length, 1, "paper.text-empty", "");
        }
        checkNotes();
        var texts = new LinkedHashMap<String, List<Run>>();
        notes.forEach((name, noted) -> texts.put(name, noted.runs()));
        faults.sort((a, b) -> a.line() != b.line() ? a.line() - b.line() : a.column() - b.column());
        return new PaperTemplate(head, parts, texts, faults);
    }

    private void line(int number, String whole) {
        var line = whole.stripTrailing();
        int indent = line.length() - line.stripLeading().length();
        var text = line.strip();
        var place = new Place(number, indent + 1);
        Matcher note = NOTE.matcher(text);
        Matcher item = ITEM.matcher(text);
        if (text.isEmpty()) {
            end();
        } else if (text.startsWith("#")) {
            heading(place, text);
        } else if (note.matches()) {
            end();
            note(note, place);
        } else if (item.matches()) {
            end();
            style = item.group(1) == null ? Part.Style.BULLET : Part.Style.NUMBERED;
            runs(item.group(2), new Place(number, indent + 1 + item.start(2)));
        } else if (text.startsWith(">")) {
            quote(text, place);
        } else if (!block(text, place)) {
            runs(text, place);
        }
    }

    private void heading(Place place, String text) {
        end();
        Matcher heading = HEADING.matcher(text);
        heading.matches();
        if (heading.group(1).length() > 2) {
            fault(place.line(), place.column(), "paper.heading-deep", heading.group(1));
        } else if (heading.group(2).isBlank()) {
            fault(place.line(), place.column(), "paper.heading-empty", "");
        } else {
            parts.add(new Part.Head(heading.group(1).length(), heading.group(2).strip()));
        }
    }

    private void note(Matcher note, Place place) {
        var name = note.group(1);
        if (notes.containsKey(name)) {
            fault(place.line(), place.column(), "paper.note-twice", name);
        } else {
            var text = new Place(place.line(), place.column() + note.start(2));
            notes.put(name, new Noted(place, new RunReader(this, text).read(note.group(2))));
        }
    }

    private void quote(String text, Place place) {
        if (style != Part.Style.QUOTE) {
            end();
        }
        style = Part.Style.QUOTE;
        var inside = text.substring(1).stripLeading();
        runs(inside, new Place(place.line(), place.column() + text.length() - inside.length()));
    }

    /** Whether the line is a block by itself. */
    private boolean block(String text, Place place) {
        if (!text.startsWith("{") || text.indexOf('}') != text.length() - 1) {
            return false;
        }
        var inside = text.substring(1, text.length() - 1);
        var name = TemplateWords.name(inside.strip().split("\\s+")[0]);
        if (name.isPresent() && name.get() == Directive.Name.FIGURE) {
            return false;
        }
        end();
        directive(inside, place).map(Part.Block::new).ifPresent(parts::add);
        return true;
    }

    private void runs(String text, Place place) {
        if (!open.isEmpty() && !head.chinese()) {
            open.add(new Run.Words(" "));
        }
        open.addAll(new RunReader(this, place).read(text));
    }

    private void end() {
        if (!open.isEmpty()) {
            parts.add(new Part.Text(style, open));
            open.clear();
        }
        style = Part.Style.PARAGRAPH;
    }

    Optional<Directive> directive(String inside, Place place) {
        return new DirectiveReader(place, head.defaults(), known, faults::add).read(inside);
    }

    void mark(String name, Place place) {
        marks.putIfAbsent(name, place);
    }

    void fault(int line, int column, String code, String detail) {
        faults.add(new PaperFault(line, column, new Remark(code, detail)));
    }

    private void checkNotes() {
        marks.forEach((name, place) -> {
            if (!notes.containsKey(name)) {
                fault(place.line(), place.column(), "paper.note-unknown", name);
            }
        });
        notes.forEach((name, noted) -> {
            if (!marks.containsKey(name)) {
                fault(noted.place().line(), noted.place().column(), "paper.note-unused", name);
            }
        });
    }
}
