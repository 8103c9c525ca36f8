package org.kuayu.workbench.search;

import org.kuayu.court.CourtCode;
import org.kuayu.search.Facet;
import org.kuayu.search.Field;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Visit;

/** What the values of facets and fields are called in the user's language. */
final class Labels {
    private final Visit visit;
    private final Messages messages;

    Labels(Visit visit) {
        this.visit = visit;
        this.messages = visit.messages();
    }

    String facet(Facet facet, String value) {
        return switch (facet) {
            case REGION -> messages.sayOr("region." + value, value);
            case LEVEL -> messages.sayOr("level." + value, value);
            case PROCEDURE -> messages.sayOr("procedure." + value, value);
            case COURT -> CourtCode.parse(value).value().map(visit::courtName).orElse(value);
            case CAUSE -> value.substring(value.lastIndexOf('/') + 1);
            case YEAR -> value;
        };
    }

    String field(Field field, String value) {
        String shown = field == Field.STATE ? messages.sayOr("state." + value, value) : value;
        return messages.say("field." + ListAddress.name(field)) + messages.say("colon") + shown;
    }
}
