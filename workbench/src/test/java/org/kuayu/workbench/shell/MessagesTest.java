package org.kuayu.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.court.CourtLevel;
import org.kuayu.search.Facet;
import org.kuayu.search.Field;
import org.kuayu.search.Sort;
import org.kuayu.staff.Role;
import org.kuayu.workbench.search.ListAddress;

class MessagesTest {
    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"[,)]");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Messages.EN.keys()).isEqualTo(Messages.ZH.keys());
    }

    @Test
    void bothLanguagesFillInTheSameArguments() {
        for (String key : Messages.ZH.keys()) {
            assertThat(arguments(Messages.EN.say(key))).as(key).isEqualTo(arguments(Messages.ZH.say(key)));
        }
    }

    private static TreeSet<String> arguments(String sentence) {
        var found = new TreeSet<String>();
        Pattern.compile("\\{\\d}").matcher(sentence).results().forEach(m -> found.add(m.group()));
        return found;
    }

    @Test
    void everySentenceTakesNumbers() {
        for (Messages messages : new Messages[] {Messages.ZH, Messages.EN}) {
            messages.keys().stream().filter(key -> messages.say(key).matches("(?s).*\\{\\d.*")).forEach(key -> assertThat(
                            messages.say(key, 1, 2L, 3, 4, 5, 6, 7, 8, 9, 10))
                    .as(key)
                    .doesNotContain(",choice,"));
        }
        assertThat(Messages.EN.say("bulletin.refused.what", 1)).startsWith("One number does not fit the others;");
        assertThat(Messages.EN.say("bulletin.refused.what", 1200L)).startsWith("1\u202f200 numbers do not fit the others;");
    }

    @Test
    void noSentenceHoldsAStraightApostrophe() {
        assertThat(Messages.EN.keys())
                .allSatisfy(key -> assertThat(Messages.EN.say(key)).as(key).doesNotContain("'"));
        assertThat(Messages.ZH.keys())
                .allSatisfy(key -> assertThat(Messages.ZH.say(key)).as(key).doesNotContain("'"));
    }

    @Test
    void everySentenceThatPagesSayExists() throws IOException {
        for (String folder : new String[] {"src/main/jte", "src/main/java"}) {
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile).forEach(MessagesTest::check);
            }
        }
    }

    private static void check(Path file) {
        try {
            SAID.matcher(Files.readString(file))
                    .results()
                    .map(m -> m.group(1))
                    .forEach(key -> assertThat(Messages.ZH.has(key))
                            .as(file + " says " + key)
                            .isTrue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyCodeHasItsSentence() {
        for (Field field : Field.values()) {
            assertThat(Messages.ZH.keys()).contains("field." + ListAddress.name(field));
        }
        for (Sort sort : Sort.values()) {
            assertThat(Messages.ZH.keys()).contains("sort." + ListAddress.name(sort));
        }
        for (Enum<?>[] codes : new Enum<?>[][] {
            Facet.values(), Procedure.values(), CourtLevel.values(), Visibility.values(), Role.values()
        }) {
            String kind = codes[0].getDeclaringClass()
                    .getSimpleName()
                    .toLowerCase(Locale.ROOT)
                    .replace("courtlevel", "level");
            for (Enum<?> code : codes) {
                assertThat(Messages.ZH.keys()).contains(kind + "." + code.name());
            }
        }
    }

    @Test
    void aMissingSentenceIsSeen() {
        assertThat(Messages.ZH.say("no.such.key")).isEqualTo("⟦no.such.key⟧");
        assertThat(Messages.ZH.say("no.such.key", 1)).isEqualTo("⟦no.such.key⟧");
    }
}
