package org.kuayu.caseload.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The templates that ship with the library. */
final class Samples {
    private Samples() {}

    /** The five-year report on judicial cooperation. */
    static String text(Locale language) {
        return text("sample", language);
    }

    /** The template of this name. */
    static String text(String template, Locale language) {
        var name = template + "_" + (language.getLanguage().equals("zh") ? "zh" : "en") + ".txt";
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name, e);
        }
    }
}
