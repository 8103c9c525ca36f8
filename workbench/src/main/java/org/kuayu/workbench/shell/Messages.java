package org.kuayu.workbench.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The sentences of one language, from {@code messages_zh.properties} or {@code messages_en.properties} (UTF-8). A key
 * without a sentence is shown as ⟦key⟧, so that it is seen. Thread-safe.
 */
public final class Messages {
    /** Chinese. */
    public static final Messages ZH = new Messages("zh", Locale.SIMPLIFIED_CHINESE);

    /** English. */
    public static final Messages EN = new Messages("en", Locale.UK);

    private static final Pattern CHOICE = Pattern.compile("\\{(\\d),choice,");

    private final String language;
    private final Locale locale;
    private final Properties sentences = new Properties();

    private Messages(String language, Locale locale) {
        this.language = language;
        this.locale = locale;
        String name = "/messages_" + language + ".properties";
        try (var in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The messages of this language code; Chinese for everything that is not {@code en}. */
    public static Messages of(String language) {
        return language.equals("en") ? EN : ZH;
    }

    /** {@code zh} or {@code en}. */
    public String language() {
        return language;
    }

    /** The value of the {@code lang} attribute. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The locale, for names and sorting. */
    public Locale locale() {
        return locale;
    }

    /** Whether there is a sentence for the key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** All keys, sorted. */
    public SortedSet<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    /** The sentence for the key. */
    public String say(String key) {
        return sentences.getProperty(key, "⟦" + key + "⟧");
    }

    /**
     * The sentence for the key with {0}, {1} … filled in; whole numbers are written with thin spaces, and {@code {0,choice,…}}
     * chooses by them.
     */
    public String say(String key, Object... arguments) {
        if (!has(key)) {
            return say(key);
        }
        int count = arguments.length;
        Object[] written = Arrays.copyOf(arguments, 2 * count);
        for (int i = 0; i < count; i++) {
            written[count + i] = arguments[i];
            if (arguments[i] instanceof Long || arguments[i] instanceof Integer) {
                written[i] = Numbers.whole(((Number) arguments[i]).longValue());
            }
        }
        var pattern = CHOICE.matcher(say(key)).replaceAll(m -> "{" + (count + Integer.parseInt(m.group(1))) + ",choice,");
        return new MessageFormat(pattern, locale).format(written);
    }

    /** The sentence for a code, or the code itself where there is none; for codes that data may carry. */
    public String sayOr(String key, String otherwise) {
        return sentences.getProperty(key, otherwise);
    }
}
