package org.kuayu.search;

import java.util.List;

/** Hides natural persons' names in a passage, at the same length, from those who may not see them. */
public final class PersonNames {
    private PersonNames() {}

    /** The passage with all but the first character of each name as {@code *}. */
    public static Hits.Passage hide(Hits.Passage passage, List<String> persons) {
        String text = passage.text();
        for (String name : persons) {
            if (name.length() > 1) {
                text = text.replace(name, name.charAt(0) + "*".repeat(name.length() - 1));
            }
        }
        return new Hits.Passage(text, passage.marks(), passage.documentId(), passage.page());
    }
}
