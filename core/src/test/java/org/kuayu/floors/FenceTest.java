package org.kuayu.floors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.matter.Sealed;
import org.kuayu.mediation.sealed.Confidence;
import org.kuayu.mediation.sealed.Confidences;
import org.kuayu.mediation.sealed.InsideView;
import org.kuayu.mediation.sealed.Insider;
import org.kuayu.mediation.sealed.OpenFact;

/**
 * BX-11, ME-16, S8: what is said in a mediation cannot be read outside it, because nobody outside can write the call. Reads
 * the compiled classes of the core and the sources of the workbench; {@code FenceScanTest} looks at what comes out.
 */
class FenceTest {
    private static final String FENCE = "org.kuayu.mediation.sealed";
    private static final String SEALED = Sealed.class.getName();
    private static final Set<String> OPENERS = Set.of(SEALED + ".bytes", SEALED + ".of");
    private static final Set<String> MAKERS =
            Set.of(Insider.class.getName() + ".mediator", Insider.class.getName() + ".side");

    private static List<ClassReferences> core;

    @BeforeAll
    static void read() throws IOException {
        core = ClassReferences.under(Sources.CLASSES);
        assertThat(core).as("the classes were read").hasSizeGreaterThan(500);
    }

    private static List<String> offenders(List<ClassReferences> classes, Set<String> members, Predicate<String> may) {
        return classes.stream()
                .filter(c -> c.members().stream().anyMatch(members::contains))
                .filter(c -> !may.test(c.packageName()))
                .map(ClassReferences::name)
                .toList();
    }

    /** Who may open what is sealed: its own package, the class itself, and stores. */
    private static boolean opens(String from) {
        return from.equals(FENCE) || from.equals("org.kuayu.matter") || from.startsWith("org.kuayu.store.jpa");
    }

    private static boolean mediates(String from) {
        return from.equals("org.kuayu.mediation") || from.startsWith("org.kuayu.mediation.");
    }

    @Test
    @DisplayName("BX-11: nobody opens or makes sealed bytes but stores and mediation.sealed")
    void opened() {
        assertThat(offenders(core, OPENERS, FenceTest::opens)).isEmpty();
        assertThat(core)
                .as("the codec does, so the reader sees calls")
                .anyMatch(c -> c.packageName().equals(FENCE) && c.members().containsAll(OPENERS));
        assertThat(core.stream()
                        .filter(c -> c.packageName().equals("org.kuayu.matter"))
                        .filter(c -> c.members().contains(SEALED + ".bytes"))
                        .map(ClassReferences::name)
                        .filter(name -> !name.equals(SEALED)))
                .as("within matter only stores need bytes")
                .allMatch(name -> name.contains("Memory"));
    }

    @Test
    @DisplayName("BX-11: nothing outside mediation names a type of mediation.sealed; the front door hands open facts over")
    void named() {
        var outside = core.stream()
                .filter(c -> !mediates(c.packageName()))
                .filter(c -> c.classes().stream()
                        .filter(n -> n.contains(FENCE + "."))
                        .anyMatch(n -> !n.equals(OpenFact.class.getName()) || !c.packageName().equals("org.kuayu")))
                .map(ClassReferences::name)
                .toList();
        assertThat(outside).isEmpty();
    }

    @Test
    @DisplayName("S8: insiders are made by the flow of mediation alone, never by a paper, a hand-over or a page")
    void insiders() {
        assertThat(offenders(core, MAKERS, p -> p.equals(FENCE) || p.equals("org.kuayu.mediation.desk")))
                .isEmpty();
    }

    @Test
    @DisplayName("BX-11: in the workbench only the pages of mediation name mediation.sealed, and none makes an insider")
    void pages() throws IOException {
        var wrong = new ArrayList<String>();
        for (String folder : List.of("workbench/src/main/java", "workbench/src/main/jte")) {
            try (var files = Files.walk(Sources.PROJECT.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = Files.readString(file);
                    boolean ours = file.toString().toLowerCase(Locale.ROOT).contains("mediation");
                    boolean maker = text.contains("Insider.mediator(") || text.contains("Insider.side(");
                    if (!ours && text.contains(FENCE) || maker || text.contains("matter.Sealed")) {
                        wrong.add(file.toString());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("BX-11: a confidence has no accessor, is no record and is not serializable; nor is what reads it")
    void accessors() throws IOException {
        var wrong = new ArrayList<String>();
        var todo = new ArrayDeque<Class<?>>(List.of(Confidence.class));
        while (!todo.isEmpty()) {
            Class<?> type = todo.pop();
            if (type.getPermittedSubclasses() != null) {
                todo.addAll(List.of(type.getPermittedSubclasses()));
            }
            for (Method method : type.getDeclaredMethods()) {
                int flags = method.getModifiers();
                boolean harmless = method.getName().equals("toString") || method.getReturnType() == type;
                if (Modifier.isPublic(flags) && !Modifier.isStatic(flags) && !harmless) {
                    wrong.add(method.toString());
                }
            }
            if (type.isRecord() || Arrays.stream(type.getFields()).findAny().isPresent()) {
                wrong.add(type.getName());
            }
        }
        assertThat(wrong).isEmpty();
        for (Class<?> type : List.of(Confidence.class, Confidences.class, InsideView.class, Insider.class, Sealed.class)) {
            assertThat(Serializable.class.isAssignableFrom(type)).as(type.getName()).isFalse();
        }
        assertThat(core.stream().filter(c -> c.classes().contains("java.io.ObjectOutputStream"))).isEmpty();
    }

    /** What the rules must catch: a report that opens a sealed part, by a call and by a method reference. */
    static final class Leak {
        static byte[] called(Sealed sealed) {
            return sealed.bytes();
        }

        static Object referred(List<Sealed> all) {
            return all.stream().map(Sealed::bytes).toList();
        }

        static Insider forged() {
            return Insider.side("T-2026-000001", "A");
        }
    }

    @Test
    @DisplayName("the rules catch a class that opens sealed bytes, names the fence or forges an insider")
    void caught() throws IOException {
        Path here = Path.of(FenceTest.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        var leak = ClassReferences.read(
                Files.readAllBytes(here.resolve("org/kuayu/floors/FenceTest$Leak.class")));
        assertThat(offenders(List.of(leak), OPENERS, FenceTest::opens)).containsExactly(Leak.class.getName());
        assertThat(offenders(List.of(leak), MAKERS, FenceTest::opens)).containsExactly(Leak.class.getName());
        assertThat(leak.classes()).anyMatch(n -> n.startsWith(FENCE + "."));
    }
}
