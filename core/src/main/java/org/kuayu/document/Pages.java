package org.kuayu.document;

import java.util.ArrayList;
import java.util.List;

/** Makes pages of text. */
final class Pages {
    private Pages() {}

    /** The pages of a text whose pages are divided by form feeds. */
    static List<Page> of(String text) {
        var out = new ArrayList<Page>();
        for (String page : text.split("\f", -1)) {
            out.add(new Page(out.size() + 1, page));
        }
        return out;
    }
}
