package org.kuayu.floors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reads the compiled classes with the JDK's {@code jdeps} and compares every package arrow with {@code arrows.txt}. */
class ArrowTest {
    private static final Map<String, Set<String>> USES = new TreeMap<>();
    private static Arrows allowed;

    @BeforeAll
    static void read() throws IOException {
        allowed = Arrows.read();
        var out = new StringWriter();
        var writer = new PrintWriter(out);
        int code = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(writer, writer, "-verbose:package", "-filter:none", Sources.CLASSES.toString());
        assertThat(code).as(out.toString()).isZero();
        out.toString().lines().filter(line -> line.startsWith("   ")).forEach(line -> {
            String[] words = line.trim().split("\\s+");
            USES.computeIfAbsent(words[0], p -> new TreeSet<>()).add(words[2]);
        });
        assertThat(USES).as("jdeps saw the classes").containsKey("org.kuayu.casefile");
    }

    @Test
    @DisplayName("every package stands in the list of floors")
    void known() {
        assertThat(USES.keySet()).allMatch(allowed::knows);
    }

    @Test
    @DisplayName("arrows go down only: no package uses what the list does not allow")
    void arrows() {
        var wrong = new ArrayList<String>();
        USES.forEach((from, targets) -> targets.stream()
                .filter(to -> allowed.knows(from) && !allowed.allows(from, to))
                .forEach(to -> wrong.add(from + " -> " + to)));
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("no cycles between packages")
    void cycles() {
        var state = new HashMap<String, Boolean>();
        var found = new ArrayList<String>();
        USES.keySet().forEach(p -> visit(p, state, List.of(), found));
        assertThat(found).isEmpty();
    }

    private static void visit(String at, Map<String, Boolean> done, List<String> path, List<String> found) {
        var here = new ArrayList<>(path);
        here.add(at);
        if (path.contains(at)) {
            found.add(String.join(" -> ", here.subList(path.indexOf(at), here.size())));
            return;
        }
        if (done.containsKey(at)) {
            return;
        }
        USES.getOrDefault(at, Set.of()).stream()
                .filter(to -> USES.containsKey(to) && !to.equals(at))
                .forEach(to -> visit(to, done, here, found));
        done.put(at, true);
    }
}
