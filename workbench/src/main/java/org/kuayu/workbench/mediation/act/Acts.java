package org.kuayu.workbench.mediation.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All acts that are offered by plain forms, in the order in which they come in the life of a dispute. */
public final class Acts {
    /** Headings under which the page lists acts. */
    public enum Group {
        /** Consent, mediators, disclosure. */
        START,
        /** Sessions, term, suspension. */
        COURSE,
        /** Signing, confirmation, performance. */
        AGREEMENT,
        /** End and hand-over. */
        END
    }

    /** Who does it. */
    public enum By {
        /** Whoever works at the body, or mediates. */
        BODY,
        /** A mediator of the dispute. */
        MEDIATOR,
        /** The court. */
        COURT
    }

    private static final List<Entry> ALL = Stream.of(
                    StartActs.ALL, CourseActs.ALL, AgreementActs.ALL, EndActs.ALL)
            .flatMap(List::stream)
            .toList();

    private Acts() {}

    static List<Entry> all() {
        return ALL;
    }

    static Optional<Entry> find(String name) {
        return ALL.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }
}
