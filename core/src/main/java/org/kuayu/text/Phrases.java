package org.kuayu.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The texts of one feature in one language, Chinese or English, from a file that lies beside a class. In the file {0}, {1}
 * stand for what is filled in, and a literal apostrophe is written twice. Thread-safe.
 */
public final class Phrases {
    private final String name;
    private final Locale language;
    private final Properties texts = new Properties();

    private Phrases(String name, Locale language) {
        this.name = name;
        this.language = language;
    }

    /** The texts of {@code NAME_zh.properties} beside this class, or {@code NAME_en.properties} for other languages. */
    public static Phrases beside(Class<?> owner, String name, Locale language) {
        Locale known = language.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        String file = name + "_" + known.getLanguage() + ".properties";
        var phrases = new Phrases(file, known);
        try (var in = Objects.requireNonNull(owner.getResourceAsStream(file), file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            phrases.texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return phrases;
    }

    /** These texts, with others in place of those under the same keys; a key that is not among these is left out. */
    public Phrases with(Map<String, String> others) {
        var changed = new Phrases(name, language);
        changed.texts.putAll(texts);
        others.forEach((key, text) -> changed.texts.replace(key, text));
        return changed;
    }

    /** Chinese or English. */
    public Locale language() {
        return language;
    }

    /** Whether it is Chinese. */
    public boolean chinese() {
        return language == Locale.CHINESE;
    }

    /** Whether there is a text under this key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text under this key, filled in, if there is one. */
    public Optional<String> find(String key, Object... arguments) {
        return has(key) ? Optional.of(say(key, arguments)) : Optional.empty();
    }

    /**
     * The text under this key, filled in; whole numbers without separators.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String say(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + name);
        }
        var written = new Object[arguments.length];
        for (int i = 0; i < written.length; i++) {
            written[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(text, language).format(written);
    }
}
