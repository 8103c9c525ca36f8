package org.kuayu.workbench.search;

import java.util.ArrayList;
import org.kuayu.workbench.shell.Visit;

/** A search in words, for a page elsewhere that says which one it is about. */
public final class SearchWords {
    private SearchWords() {}

    /** The box, the fields and the facets chosen, joined; empty text for a search that asks for nothing. */
    public static String of(ListAddress address, Visit visit) {
        var labels = new Labels(visit);
        var words = new ArrayList<String>();
        if (!address.query().box().isEmpty()) {
            words.add(address.query().box());
        }
        address.query().fields().forEach((field, value) -> words.add(labels.field(field, value)));
        address.query().chosen().forEach((facet, values) -> values.forEach(v -> words.add(labels.facet(facet, v))));
        return String.join(" · ", words);
    }
}
