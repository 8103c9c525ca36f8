package org.kuayu.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.casefile.course.CaseCourse;

/**
 * The facts of one case as they are kept. Immutable; built by {@link #builder}.
 *
 * @param id its deterministic identifier
 * @param number its number
 * @param court the court that has it
 * @param matter cause, procedure, result
 * @param dates filed, closed, judged
 * @param course what happened between filing and closing
 * @param amounts claimed and awarded, in 分
 * @param parties in the order printed
 * @param citations statutes and cases its documents cite
 * @param visibility who may see it
 * @param source where it came from: the import's source name; empty for one put by hand
 */
public record CaseRecord(
        CaseId id,
        CaseNumber number,
        CaseCourt court,
        CaseMatter matter,
        CaseDates dates,
        CaseCourse course,
        CaseAmounts amounts,
        List<CaseParty> parties,
        CaseCitations citations,
        Visibility visibility,
        String source) {
    public CaseRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(amounts, "amounts");
        parties = List.copyOf(parties);
        Objects.requireNonNull(citations, "citations");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(source, "source");
    }

    /** A builder for the case with this number at this court; everything else starts as unknown. */
    public static Builder builder(CaseNumber number, CaseCourt court) {
        return new Builder(number, court);
    }

    /** A builder that starts from these facts and keeps their identifier. */
    public Builder toBuilder() {
        var builder = new Builder(number, court);
        builder.id = Optional.of(id);
        return builder.matter(matter)
                .dates(dates)
                .course(course)
                .amounts(amounts)
                .parties(parties)
                .citations(citations)
                .visibility(visibility)
                .source(source);
    }

    /** Collects the facts of a case; not thread-safe. */
    public static final class Builder {
        private final CaseNumber number;
        private final CaseCourt court;
        private Optional<CaseId> id = Optional.empty();
        private CaseMatter matter = CaseMatter.UNKNOWN;
        private CaseDates dates = CaseDates.UNKNOWN;
        private CaseCourse course = CaseCourse.NONE;
        private CaseAmounts amounts = CaseAmounts.UNKNOWN;
        private List<CaseParty> parties = List.of();
        private CaseCitations citations = CaseCitations.NONE;
        private Visibility visibility = Visibility.COURTS;
        private String source = "";

        private Builder(CaseNumber number, CaseCourt court) {
            this.number = number;
            this.court = court;
        }

        /** The identifier, for a case whose number is masked or incomplete and so gives none. */
        public Builder id(CaseId value) {
            id = Optional.of(value);
            return this;
        }

        /** Cause, procedure and result. */
        public Builder matter(CaseMatter value) {
            matter = value;
            return this;
        }

        /** The days of the case. */
        public Builder dates(CaseDates value) {
            dates = value;
            return this;
        }

        /** What happened between filing and closing; nothing unless set. */
        public Builder course(CaseCourse value) {
            course = value;
            return this;
        }

        /** The sums of the case. */
        public Builder amounts(CaseAmounts value) {
            amounts = value;
            return this;
        }

        /** The parties, in the order printed. */
        public Builder parties(List<CaseParty> value) {
            parties = value;
            return this;
        }

        /** What its documents cite. */
        public Builder citations(CaseCitations value) {
            citations = value;
            return this;
        }

        /** Who may see it; court staff of both regions unless set. */
        public Builder visibility(Visibility value) {
            visibility = value;
            return this;
        }

        /** The name of the source it came from. */
        public Builder source(String value) {
            source = value;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if no identifier was given and the number names no single case
         */
        public CaseRecord build() {
            CaseId known = id.orElseGet(() -> CaseId.of(number, court.code()));
            return new CaseRecord(
                    known, number, court, matter, dates, course, amounts, parties, citations, visibility, source);
        }
    }
}
