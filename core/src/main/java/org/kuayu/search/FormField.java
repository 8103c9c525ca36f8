package org.kuayu.search;

import java.util.List;
import java.util.Optional;
import org.kuayu.search.syntax.Clause;
import org.kuayu.search.syntax.Lane;
import org.kuayu.search.syntax.Values;
import org.kuayu.search.syntax.Words;

/** What each field of the form asks. */
final class FormField {
    private FormField() {}

    /** The clause for the value; empty if the value is none for the field. */
    static Optional<Clause> clause(Field field, String value) {
        return switch (field) {
            case NUMBER -> Words.word(value, Lane.NUMBER);
            case COURT -> Words.phrases(value, Lane.COURT);
            case PARTY -> Words.word(value, Lane.PARTY);
            case JUDGE -> Words.word(value, Lane.JUDGE);
            case CAUSE -> Words.phrases(value, Lane.CAUSE);
            case STATUTE -> Words.word(value, Lane.STATUTE);
            case CITES -> Words.word(value, Lane.CITES);
            case DOCUMENT_KIND -> Words.phrases(value, Lane.DOCUMENT_KIND);
            case RESULT -> Words.phrases(value, Lane.RESULT);
            case TEXT -> Words.word(value, Lane.TEXT);
            case SOURCE -> Words.word(value, Lane.SOURCE);
            case FILED_FROM -> Words.range(value + " TO *", Lane.FILED);
            case FILED_TO -> Words.range("* TO " + value, Lane.FILED);
            case CLOSED_FROM -> Words.range(value + " TO *", Lane.CLOSED);
            case CLOSED_TO -> Words.range("* TO " + value, Lane.CLOSED);
            case JUDGED_FROM -> Words.range(value + " TO *", Lane.JUDGED);
            case JUDGED_TO -> Words.range("* TO " + value, Lane.JUDGED);
            case CLAIMED_FROM -> Words.range(value + " TO *", Lane.CLAIMED);
            case CLAIMED_TO -> Words.range("* TO " + value, Lane.CLAIMED);
            case PENDING_ON, NOT_CLOSED_BEFORE -> pending(field, value);
            case UNFILED -> flag(value, "true", "false", new Clause.Missing(Lane.FILED));
            case STATE -> flag(value, "pending", "closed", new Clause.Missing(Lane.CLOSED));
        };
    }

    private static Optional<Clause> pending(Field field, String value) {
        return Values.days(value).filter(d -> d[0] == d[1]).map(d -> {
            long first = field == Field.PENDING_ON ? d[0] + 1 : d[0];
            var open = new Clause.Or(
                    List.of(new Clause.Missing(Lane.CLOSED), new Clause.Range(Lane.CLOSED, first, Long.MAX_VALUE)));
            return field == Field.PENDING_ON
                    ? new Clause.And(List.of(new Clause.Range(Lane.FILED, Long.MIN_VALUE, d[0]), open))
                    : open;
        });
    }

    private static Optional<Clause> flag(String value, String yes, String no, Clause clause) {
        String plain = value.strip();
        return plain.equals(yes)
                ? Optional.of(clause)
                : plain.equals(no) ? Optional.of(new Clause.Not(clause)) : Optional.empty();
    }
}
