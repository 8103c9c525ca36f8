package org.kuayu.filing.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One item of the catalogue of cross-border service 协作事项.
 *
 * @param code stable: {@code filing}
 * @param zh its Chinese name
 * @param en its English name
 * @param performer who performs it
 * @param clock the code of the deadline rule that it runs by; empty where none is set
 * @param evidence what the counter must see; empty where each kind of filing has its own
 * @param documents codes of the papers that come out of it
 * @param result what it ends in
 */
public record ServiceItem(
        String code,
        String zh,
        String en,
        ServicePerformer performer,
        Optional<String> clock,
        List<NeededPaper> evidence,
        List<String> documents,
        ServiceResult result) {
    /** The code of 跨域立案, whose evidence depends on the kind of filing. */
    public static final String FILING = "filing";

    public ServiceItem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(performer, "performer");
        Objects.requireNonNull(clock, "clock");
        evidence = List.copyOf(evidence);
        documents = List.copyOf(documents);
        Objects.requireNonNull(result, "result");
    }

    /** Its name in Chinese, or in English for any other language. */
    public String name(Locale language) {
        return language.getLanguage().equals("zh") ? zh : en;
    }
}
