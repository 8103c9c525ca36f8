package org.kuayu.floors;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Codes become sentences in the workbench alone, in both languages. */
class MessageTest {
    private static Properties messages(String language) throws IOException {
        var path = Sources.PROJECT.resolve("workbench/src/main/resources/messages_" + language + ".properties");
        var messages = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            messages.load(reader);
        }
        return messages;
    }

    @Test
    @DisplayName("both languages have the same keys, each once")
    void sameKeys() throws IOException {
        assertThat(messages("zh").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(messages("en").stringPropertyNames());
        for (String language : List.of("zh", "en")) {
            var path = Sources.PROJECT.resolve("workbench/src/main/resources/messages_" + language + ".properties");
            var keys = Files.readAllLines(path).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(language).doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("every code of a remark in the core has its sentence")
    void remarks() throws IOException {
        var known = messages("en").stringPropertyNames();
        assertThat(codes())
                .isNotEmpty()
                .filteredOn(c -> !known.contains("remark." + c) && !known.contains("note." + c))
                .isEmpty();
    }

    private static Set<String> codes() {
        var codes = new TreeSet<String>();
        for (var source : Sources.parse("core").sources()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitNewClass(NewClassTree created, Void nothing) {
                    if (created.getIdentifier().toString().equals("Remark")) {
                        add(created.getArguments());
                    }
                    return super.visitNewClass(created, nothing);
                }

                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    String name = call.getMethodSelect().toString();
                    if (name.equals("Remark.of") || name.equals("refused") || name.endsWith(".refused")) {
                        add(call.getArguments());
                    }
                    return super.visitMethodInvocation(call, nothing);
                }

                private void add(List<? extends ExpressionTree> arguments) {
                    if (!arguments.isEmpty()
                            && arguments.getFirst() instanceof LiteralTree l
                            && l.getValue() instanceof String s) {
                        codes.add(s);
                    }
                }
            }.scan(source.unit(), null);
        }
        return codes;
    }
}
