package org.kuayu.entrustment.act;

import java.util.List;
import java.util.Objects;
import org.kuayu.entrustment.file.PaperKind;

/**
 * A kind of act that one court may entrust to another (XR-2).
 *
 * @param code stable
 * @param group what it is about: DEPOSIT, EQUITY, PROPERTY, MOVABLE, INQUIRY, SERVICE, HEARING
 * @param chinese its name in Chinese
 * @param english its name in English
 * @param papers what must be enclosed, besides the letter
 * @param certain whether it stands in a source
 */
public record ActKind(
        String code, String group, String chinese, String english, List<PaperKind> papers, boolean certain) {
    public ActKind {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
        papers = List.copyOf(papers);
    }
}
