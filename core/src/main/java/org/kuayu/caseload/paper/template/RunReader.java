package org.kuayu.caseload.paper.template;

import java.util.ArrayList;
import java.util.List;

/** Reads a line of running text: words, figures in braces, marks of footnotes; a backslash takes the next sign as it is. */
final class RunReader {
    private final TemplateReader template;
    private final TemplateReader.Place start;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    /** A reader for text that begins at this place. */
    RunReader(TemplateReader template, TemplateReader.Place start) {
        this.template = template;
        this.start = start;
    }

    List<Run> read(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                words.append(text.charAt(at + 1));
                at += 2;
            } else if (c == '{') {
                at = brace(text, at);
            } else if (text.startsWith("[^", at) && text.indexOf(']', at) > at + 2) {
                at = mark(text, at);
            } else {
                words.append(c);
                at++;
            }
        }
        end();
        return List.copyOf(runs);
    }

    private int brace(String text, int at) {
        int close = text.indexOf('}', at);
        if (close < 0) {
            template.fault(start.line(), start.column() + at, "paper.brace-open", text.substring(at));
            return text.length();
        }
        template.directive(text.substring(at + 1, close), place(at)).ifPresent(directive -> {
            if (directive.name().inline()) {
                end();
                runs.add(new Run.Named(directive));
            } else {
                template.fault(start.line(), start.column() + at, "paper.block-inside", text.substring(at, close + 1));
            }
        });
        return close + 1;
    }

    private int mark(String text, int at) {
        int close = text.indexOf(']', at);
        var name = text.substring(at + 2, close);
        end();
        template.mark(name, place(at));
        runs.add(new Run.Mark(name));
        return close + 1;
    }

    private TemplateReader.Place place(int at) {
        return new TemplateReader.Place(start.line(), start.column() + at);
    }

    private void end() {
        if (!words.isEmpty()) {
            runs.add(new Run.Words(words.toString()));
            words.setLength(0);
        }
    }
}
