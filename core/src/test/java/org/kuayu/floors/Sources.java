package org.kuayu.floors;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;

/** The sources of the modules, parsed by the JDK's compiler. */
final class Sources {
    /** The folder of the core module. */
    static final Path CORE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    /** The folder of the whole project. */
    static final Path PROJECT = CORE.getParent();

    /** The compiled classes of the core. */
    static final Path CLASSES = CORE.resolve("target/classes");

    private Sources() {}

    /**
     * One parsed source file.
     *
     * @param path where it lies, from the project's folder
     * @param packageName its package
     * @param lines its number of lines
     * @param unit its tree
     */
    record Source(Path path, String packageName, int lines, CompilationUnitTree unit) {
        boolean packageInfo() {
            return path.endsWith("package-info.java");
        }

        /** The line on which the tree begins. */
        long line(DocTrees trees, Tree tree) {
            return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
        }

        /** How many lines the tree has. */
        long length(DocTrees trees, Tree tree) {
            long end = trees.getSourcePositions().getEndPosition(unit, tree);
            return unit.getLineMap().getLineNumber(end) - line(trees, tree) + 1;
        }
    }

    /** The parsed sources of one module, with what is needed to ask for positions and comments. */
    record Module(String name, DocTrees trees, List<Source> sources) {}

    /** Parses {@code src/main/java} of a module. */
    static Module parse(String module) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var paths = javaFiles(PROJECT.resolve(module).resolve("src/main/java"));
            var task = (JavacTask) compiler.getTask(
                    null, files, d -> {}, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
            var sources = new ArrayList<Source>();
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(source(unit));
            }
            return new Module(module, DocTrees.instance(task), List.copyOf(sources));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(CompilationUnitTree unit) throws IOException {
        Path path = Path.of(unit.getSourceFile().toUri());
        int lines = Files.readAllLines(path).size();
        String name = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        return new Source(PROJECT.relativize(path), name, lines, unit);
    }

    static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** The methods and constructors of a source that are written out. */
    static List<MethodTree> methods(Source source) {
        return methods(source, false);
    }

    /** Those whose signature is the project's own: no constructors of records, nothing that overrides. */
    static List<MethodTree> ownMethods(Source source) {
        return methods(source, true);
    }

    private static List<MethodTree> methods(Source source, boolean own) {
        var found = new ArrayList<MethodTree>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                boolean record = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree c
                        && c.getKind() == Tree.Kind.RECORD;
                boolean constructor = record && method.getName().contentEquals("<init>");
                if (!own || !constructor && !overrides(method)) {
                    found.add(method);
                }
                return super.visitMethod(method, nothing);
            }
        }.scan(source.unit(), null);
        return found;
    }

    static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
    }
}
