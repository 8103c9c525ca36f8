package org.kuayu.floors;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must be written: Javadoc, package maps, the glossary (house style, rules 24 to 26). */
class WrittenDownTest {
    @Test
    @DisplayName("public types and methods of the core and of the fixtures have Javadoc")
    void javadoc() {
        var missing = new ArrayList<String>();
        for (String name : List.of("core", "fixtures")) {
            var module = Sources.parse(name);
            for (var source : module.sources()) {
                new Undocumented(module, source, missing).scan(source.unit(), null);
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Collects public types and methods of public types without Javadoc. */
    private static final class Undocumented extends TreePathScanner<Void, Void> {
        private final Sources.Module module;
        private final Sources.Source source;
        private final List<String> missing;

        Undocumented(Sources.Module module, Sources.Source source, List<String> missing) {
            this.module = module;
            this.source = source;
            this.missing = missing;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!visible(getCurrentPath())) {
                return nothing;
            }
            check(type.getSimpleName().toString());
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean constructor = method.getName().contentEquals("<init>");
            if (!Sources.overrides(method) && !constructor && visible(getCurrentPath())) {
                check(method.getName() + "()");
            }
            return nothing;
        }

        private void check(String name) {
            if (module.trees().getDocComment(getCurrentPath()) == null) {
                missing.add(source.path() + ": " + name);
            }
        }

        private static boolean visible(TreePath path) {
            for (TreePath at = path; at.getParentPath() != null; at = at.getParentPath()) {
                if (!visible(at.getLeaf(), at.getParentPath().getLeaf())) {
                    return false;
                }
            }
            return true;
        }

        private static boolean visible(Tree leaf, Tree parent) {
            boolean inInterface = parent instanceof ClassTree c && c.getKind() == Tree.Kind.INTERFACE;
            var flags = leaf instanceof ClassTree c
                    ? c.getModifiers().getFlags()
                    : leaf instanceof MethodTree m ? m.getModifiers().getFlags() : Set.of(Modifier.PUBLIC);
            return flags.contains(Modifier.PUBLIC) || inInterface && !flags.contains(Modifier.PRIVATE);
        }
    }

    @Test
    @DisplayName("every package has its package-info")
    void packageInfo() {
        var missing = new TreeSet<String>();
        for (String name : List.of("core", "workbench", "fixtures")) {
            var sources = Sources.parse(name).sources();
            var mapped = sources.stream()
                    .filter(Sources.Source::packageInfo)
                    .map(Sources.Source::packageName)
                    .collect(Collectors.toSet());
            sources.stream()
                    .map(Sources.Source::packageName)
                    .filter(p -> !mapped.contains(p))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("the glossary has every public type of the core, each once, in rows of four columns")
    void glossary() throws IOException {
        var rows = Files.readAllLines(Sources.CORE.resolve("GLOSSARY.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| English"))
                .toList();
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.split(" \\| ", -1)).as(row).hasSize(4));
        var terms = rows.stream()
                .map(row -> row.substring(2, row.indexOf(" |")).replace("`", "").trim())
                .toList();
        assertThat(terms).doesNotHaveDuplicates();
        var missing = new TreeSet<String>();
        for (var source : Sources.parse("core").sources()) {
            source.unit().getTypeDecls().stream()
                    .filter(t -> t instanceof ClassTree c
                            && c.getModifiers().getFlags().contains(Modifier.PUBLIC))
                    .map(t -> ((ClassTree) t).getSimpleName().toString())
                    .filter(n -> !terms.contains(n))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }
}
