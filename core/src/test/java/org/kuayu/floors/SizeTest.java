package org.kuayu.floors;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Small pieces (house style, rules 7 and 22), with the numbers that the rules name. */
class SizeTest {
    private static final List<Sources.Module> MODULES =
            List.of(Sources.parse("core"), Sources.parse("workbench"), Sources.parse("fixtures"));

    private static List<Sources.Source> all() {
        return MODULES.stream()
                .flatMap(m -> m.sources().stream())
                .filter(s -> !s.packageInfo())
                .toList();
    }

    private static int quantile(List<Integer> sizes, double share) {
        var sorted = sizes.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    @Test
    @DisplayName("files: none over 500 lines, 95 % up to 300, median up to 90; workbench none over 250")
    void files() {
        var lines = all().stream().map(Sources.Source::lines).toList();
        assertThat(all())
                .filteredOn(s -> s.lines() > 500)
                .extracting(Sources.Source::path)
                .isEmpty();
        assertThat(quantile(lines, 0.95)).as("95 %% of files").isLessThanOrEqualTo(300);
        assertThat(quantile(lines, 0.5)).as("median file").isLessThanOrEqualTo(90);
        assertThat(all())
                .filteredOn(s -> s.path().startsWith("workbench") && s.lines() > 250)
                .extracting(Sources.Source::path)
                .isEmpty();
    }

    @Test
    @DisplayName("files of tests: none over 500 lines")
    void testFiles() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var module : MODULES) {
            for (Path file : Sources.javaFiles(Sources.PROJECT.resolve(module.name()).resolve("src/test/java"))) {
                if (Files.readAllLines(file).size() > 500) {
                    tooLong.add(file.toString());
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    @DisplayName("methods: none over 60 lines, 95 % up to 20")
    void methods() {
        var lengths = new ArrayList<Integer>();
        var tooLong = new ArrayList<String>();
        for (var module : MODULES) {
            for (var source : module.sources()) {
                for (MethodTree method : Sources.methods(source)) {
                    int length = (int) source.length(module.trees(), method);
                    lengths.add(length);
                    if (length > 60) {
                        tooLong.add(source.path() + " " + method.getName() + ": " + length);
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
        assertThat(quantile(lengths, 0.95)).as("95 %% of methods").isLessThanOrEqualTo(20);
    }

    @Test
    @DisplayName("at most four parameters, record headers and signatures given by others excepted")
    void parameters() {
        var wrong = new ArrayList<String>();
        for (var source : all()) {
            Sources.ownMethods(source).stream()
                    .filter(m -> m.getParameters().size() > 4)
                    .forEach(m -> wrong.add(source.path() + " " + m.getName()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("at most 25 files in a package")
    void packages() {
        Map<String, Long> counts =
                all().stream().collect(Collectors.groupingBy(Sources.Source::packageName, Collectors.counting()));
        assertThat(counts)
                .allSatisfy((name, files) -> assertThat(files).as(name).isLessThanOrEqualTo(25));
    }

    @Test
    @DisplayName("at least 30 % of the top-level types of the core are package-private")
    void packagePrivate() {
        long types = 0;
        long hidden = 0;
        for (var source : MODULES.getFirst().sources()) {
            for (Tree type : source.unit().getTypeDecls()) {
                if (type instanceof ClassTree c) {
                    types++;
                    hidden += c.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 0 : 1;
                }
            }
        }
        assertThat(hidden * 100.0 / types).as("%d of %d", hidden, types).isGreaterThanOrEqualTo(30);
    }
}
