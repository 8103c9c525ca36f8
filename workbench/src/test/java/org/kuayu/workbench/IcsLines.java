package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads a calendar file as RFC 5545 describes it, by another hand than the one that wrote it. */
final class IcsLines {
    private IcsLines() {}

    static void check(String file) {
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        for (String line : file.split("\r\n")) {
            assertThat(line).doesNotContain("\n").doesNotContain("\r");
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(3 * 75);
        }
        var open = new ArrayDeque<String>();
        var uids = new HashSet<String>();
        for (String line : unfold(file)) {
            assertThat(line).matches("[A-Za-z0-9-]+(;[A-Za-z0-9-]+=(\"[^\"]*\"|[^;:\"]*))*:.*");
            String name = line.substring(0, line.indexOf(':'));
            String value = line.substring(line.indexOf(':') + 1);
            switch (name) {
                case "BEGIN" -> open.push(value);
                case "END" -> assertThat(open.pop()).isEqualTo(value);
                case "UID" -> assertThat(uids.add(value)).as("twice " + value).isTrue();
                case "DTSTAMP" -> assertThat(value).matches("\\d{8}T\\d{6}Z");
                default -> assertThat(open).isNotEmpty();
            }
        }
        assertThat(open).isEmpty();
        assertThat(file).contains("VERSION:2.0").contains("PRODID:");
    }

    private static List<String> unfold(String file) {
        var lines = new ArrayList<String>();
        for (String line : file.split("\r\n")) {
            if (line.startsWith(" ") || line.startsWith("\t")) {
                lines.set(lines.size() - 1, lines.getLast() + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }
}
