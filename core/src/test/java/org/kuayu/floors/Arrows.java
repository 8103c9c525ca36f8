package org.kuayu.floors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The allowed arrows between packages, as {@code arrows.txt} states them. */
final class Arrows {
    private static final String ROOT = "org.kuayu";

    private final Map<String, Set<String>> floors = new LinkedHashMap<>();
    private final Map<String, String[]> lines = new LinkedHashMap<>();

    private Arrows(List<String> text) {
        String floor = "";
        for (String line : text) {
            if (line.startsWith("[")) {
                floor = line.substring(1, line.length() - 1);
                floors.put(floor, new TreeSet<>());
            } else if (!line.startsWith("#") && !line.isBlank()) {
                String[] parts = line.split(":", 2);
                floors.get(floor).add(parts[0]);
                lines.put(parts[0], (parts[1] + " | ").split("\\|", 3));
            }
        }
    }

    static Arrows read() throws IOException {
        try (InputStream in = Arrows.class.getResourceAsStream("arrows.txt")) {
            return new Arrows(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    /** The packages of one floor, full names. */
    List<String> packagesOf(String floor) {
        return floors.get(floor).stream().map(Arrows::full).toList();
    }

    boolean knows(String packageName) {
        return lines.containsKey(brief(packageName));
    }

    /** Whether classes of {@code from} may use classes of {@code to}, both full names. */
    boolean allows(String from, String to) {
        if (from.equals(to) || to.startsWith("java.") && !to.startsWith("java.awt")) {
            return true;
        }
        String[] line = lines.get(brief(from));
        if (to.equals(ROOT) || to.startsWith(ROOT + ".")) {
            return expanded(line[0]).contains(brief(to));
        }
        var foreign = List.of(line[1].trim().split("\\s+"));
        return to.startsWith("javax.xml") || foreign.stream().anyMatch(f -> !f.isEmpty() && to.startsWith(f));
    }

    private List<String> expanded(String words) {
        var all = new ArrayList<String>();
        for (String word : words.trim().split("\\s+")) {
            all.addAll(floors.getOrDefault(word, Set.of(word)));
        }
        return all;
    }

    private static String brief(String packageName) {
        return packageName.equals(ROOT) ? "(root)" : packageName.substring(ROOT.length() + 1);
    }

    private static String full(String brief) {
        return brief.equals("(root)") ? ROOT : ROOT + "." + brief;
    }
}
