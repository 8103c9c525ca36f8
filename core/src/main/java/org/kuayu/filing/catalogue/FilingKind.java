package org.kuayu.filing.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.text.Remark;

/**
 * A kind of matter that somebody wants to file, and whether a counter elsewhere may take it.
 *
 * @param code stable: {@code civil}
 * @param zh its Chinese name
 * @param en its English name
 * @param excluded why no counter elsewhere takes it; empty where it is taken
 * @param papers the checklist
 * @param rule the article behind it
 */
public record FilingKind(
        String code, String zh, String en, Optional<Remark> excluded, List<NeededPaper> papers, Citation rule) {
    public FilingKind {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(excluded, "excluded");
        papers = List.copyOf(papers);
        Objects.requireNonNull(rule, "rule");
    }

    /** Its name in Chinese, or in English for any other language. */
    public String name(Locale language) {
        return language.getLanguage().equals("zh") ? zh : en;
    }
}
