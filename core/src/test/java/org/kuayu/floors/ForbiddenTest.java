package org.kuayu.floors;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Calls and clauses that floors 1 to 3 and the front door must not have (house style, rules 13 and 21). */
class ForbiddenTest {
    private static final Set<String> CALLS = Set.of(
            "ZoneId.systemDefault",
            "Locale.getDefault",
            "System.currentTimeMillis",
            "System.nanoTime",
            "Charset.defaultCharset",
            "TimeZone.getDefault",
            "Calendar.getInstance");
    private static final Set<String> WITHOUT_LOCALE = Set.of("toLowerCase", "toUpperCase", "now");

    private static List<Sources.Source> lowerFloors() throws IOException {
        var arrows = Arrows.read();
        var packages = new HashSet<String>();
        List.of("ground", "records", "procedures", "door").forEach(f -> packages.addAll(arrows.packagesOf(f)));
        return Sources.parse("core").sources().stream()
                .filter(s -> packages.contains(s.packageName()))
                .toList();
    }

    @Test
    @DisplayName("time, zone and locale are arguments in floors 1 to 3 and the front door")
    void surroundings() throws IOException {
        var wrong = new ArrayList<String>();
        for (var source : lowerFloors()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    if (forbidden(call)) {
                        wrong.add(source.path() + ": " + call);
                    }
                    return super.visitMethodInvocation(call, nothing);
                }

                @Override
                public Void visitNewClass(NewClassTree created, Void nothing) {
                    if (created.getIdentifier().toString().equals("Date")) {
                        wrong.add(source.path() + ": " + created);
                    }
                    return super.visitNewClass(created, nothing);
                }
            }.scan(source.unit(), null);
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean forbidden(MethodInvocationTree call) {
        String select = call.getMethodSelect().toString();
        String name = select.substring(select.lastIndexOf('.') + 1);
        boolean bare = call.getArguments().isEmpty() && select.contains(".") && WITHOUT_LOCALE.contains(name);
        boolean format = name.equals("formatted")
                || select.equals("String.format")
                        && !call.getArguments().getFirst().toString().startsWith("Locale");
        return bare || format || CALLS.stream().anyMatch(select::endsWith);
    }

    @Test
    @DisplayName("no catch of Exception and no empty catch in the core")
    void catches() {
        var wrong = new ArrayList<String>();
        for (var source : Sources.parse("core").sources()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitCatch(CatchTree clause, Void nothing) {
                    String type = clause.getParameter().getType().toString();
                    boolean empty = clause.getBlock().getStatements().isEmpty();
                    if (empty || Set.of("Exception", "Throwable").contains(type)) {
                        wrong.add(source.path() + ": catch (" + type + ")" + (empty ? " empty" : ""));
                    }
                    return super.visitCatch(clause, nothing);
                }
            }.scan(source.unit(), null);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("nothing is left to do in the code")
    void leftovers() {
        var wrong = new ArrayList<String>();
        for (String module : List.of("core", "workbench", "fixtures")) {
            for (var source : Sources.parse(module).sources()) {
                String text = text(source);
                List.of("TO" + "DO", "FIX" + "ME", "SPINE:").stream()
                        .filter(text::contains)
                        .forEach(word -> wrong.add(source.path() + ": " + word));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String text(Sources.Source source) {
        try {
            return source.unit().getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
