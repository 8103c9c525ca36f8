package org.kuayu.mediation.paper;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.kuayu.text.Phrases;

/**
 * The words of the papers in both languages. A court that has words of its own puts them into {@code mediation_zh.properties}
 * or {@code mediation_en.properties} in a folder, under the keys of the bundled files; the rest stays as it is. Immutable.
 */
public final class MediationTemplates {
    private static final String NAME = "mediation";

    private final Map<Locale, Phrases> phrases;

    private MediationTemplates(Map<Locale, Phrases> phrases) {
        this.phrases = Map.copyOf(phrases);
    }

    /** The words that ship with the library. */
    public static MediationTemplates bundled() {
        var both = new HashMap<Locale, Phrases>();
        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            both.put(language, Phrases.beside(MediationTemplates.class, NAME, language));
        }
        return new MediationTemplates(both);
    }

    /**
     * These words, with those of the folder's files in their place; a folder without such files changes nothing.
     *
     * @throws IOException if a file cannot be read
     */
    public MediationTemplates withFolder(Path folder) throws IOException {
        var both = new HashMap<Locale, Phrases>();
        for (Map.Entry<Locale, Phrases> one : phrases.entrySet()) {
            Path file = folder.resolve(NAME + "_" + one.getKey().getLanguage() + ".properties");
            both.put(
                    one.getKey(), Files.exists(file) ? one.getValue().with(read(file)) : one.getValue());
        }
        return new MediationTemplates(both);
    }

    private static Map<String, String> read(Path file) throws IOException {
        var own = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            own.load(reader);
        }
        var words = new HashMap<String, String>();
        own.stringPropertyNames().forEach(key -> words.put(key, own.getProperty(key)));
        return words;
    }

    MediationTexts texts(Locale language) {
        Locale known = language.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        return new MediationTexts(phrases.get(known));
    }
}
