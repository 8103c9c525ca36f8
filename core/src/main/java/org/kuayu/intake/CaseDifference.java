package org.kuayu.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayu.casefile.CaseAmounts;
import org.kuayu.casefile.CaseCitations;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Procedure;
import org.kuayu.journal.Digest;
import org.kuayu.text.Masking;

/**
 * One fact about which two statements on the same case disagree. What one of them does not say is no disagreement.
 *
 * @param field which fact
 * @param kept what is kept, as text; identity numbers are not shown in full
 * @param offered what the other statement says
 */
public record CaseDifference(CaseField field, String kept, String offered) {
    private static final Set<CaseField> FACTS = EnumSet.of(
            CaseField.COURT,
            CaseField.CAUSE,
            CaseField.PROCEDURE,
            CaseField.FILED,
            CaseField.CLOSED,
            CaseField.JUDGED,
            CaseField.RESULT,
            CaseField.CLAIMED,
            CaseField.AWARDED,
            CaseField.PARTIES,
            CaseField.PLAINTIFF_IDENTITIES,
            CaseField.PLAINTIFF_DOMICILES,
            CaseField.JUDGES,
            CaseField.CLERK,
            CaseField.STATUTES,
            CaseField.CITED_NUMBERS);
    /** Facts of the course, each under the field that a person sees; a digest of before had none of them. */
    private static final Set<CaseField> COURSE = EnumSet.of(
            CaseField.TRACK,
            CaseField.DEDUCTIONS,
            CaseField.SUSPENSIONS,
            CaseField.EXTENDED_TO,
            CaseField.REOPENED,
            CaseField.MOVED_ON);

    private static final Set<CaseField> ALL = all();

    private static Set<CaseField> all() {
        var all = EnumSet.copyOf(FACTS);
        all.addAll(COURSE);
        return all;
    }

    /** Where the two records contradict each other, in the order of the fields. */
    public static List<CaseDifference> between(CaseRecord kept, CaseRecord offered) {
        var all = new ArrayList<CaseDifference>();
        for (CaseField field : ALL) {
            String left = text(kept, field);
            String right = text(offered, field);
            if (!left.isEmpty() && !right.isEmpty() && !agree(field, left, right)) {
                boolean numbers = field == CaseField.PLAINTIFF_IDENTITIES;
                all.add(new CaseDifference(field, numbers ? masked(left) : left, numbers ? masked(right) : right));
            }
        }
        return all;
    }

    private static String masked(String numbers) {
        return joined(Arrays.stream(numbers.split("、")).map(Masking::identity).toList());
    }

    private static boolean agree(CaseField field, String left, String right) {
        return switch (field) {
            case STATUTES, CITED_NUMBERS -> true;
            case RESULT -> left.contains(right) || right.contains(left);
            default -> left.equals(right);
        };
    }

    /** The facts that the offered record knows and the kept one does not. */
    static Set<CaseField> additions(CaseRecord kept, CaseRecord offered) {
        var added = EnumSet.noneOf(CaseField.class);
        for (CaseField field : ALL) {
            boolean parties = field == CaseField.PLAINTIFF_IDENTITIES || field == CaseField.PLAINTIFF_DOMICILES;
            if (text(kept, field).isEmpty()
                    && !text(offered, field).isEmpty()
                    && !(parties && kept.parties().isEmpty())) {
                added.add(field);
            }
        }
        return added;
    }

    /** Every fact that the record knows. */
    static Set<CaseField> known(CaseRecord record) {
        return ALL.stream()
                .filter(f -> !text(record, f).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseField.class)));
    }

    /** The digest of all facts of the record. */
    static Digest digest(CaseRecord record) {
        var all = new StringBuilder(record.id().value()).append('\n').append(record.visibility());
        for (CaseField field : FACTS) {
            all.append('\n').append(field).append('=').append(text(record, field));
        }
        if (!record.course().empty()) {
            COURSE.forEach(f -> all.append('\n').append(f).append('=').append(text(record, f)));
        }
        record.parties().forEach(p -> all.append('\n').append(p.roleAsPrinted()));
        return Digest.sha256(all.toString());
    }

    private static String text(CaseRecord r, CaseField field) {
        return switch (field) {
            case COURT ->
                r.court().code().map(Object::toString).orElse(r.court().nameAsPrinted());
            case CAUSE -> r.matter().cause();
            case PROCEDURE ->
                r.matter().procedure() == Procedure.OTHER
                        ? ""
                        : r.matter().procedure().name();
            case FILED -> r.dates().filed().map(Object::toString).orElse("");
            case CLOSED -> r.dates().closed().map(Object::toString).orElse("");
            case JUDGED -> r.dates().judged().map(Object::toString).orElse("");
            case RESULT -> r.matter().result();
            case CLAIMED -> yuan(r.amounts().claimed());
            case AWARDED -> yuan(r.amounts().awarded());
            case PARTIES -> joined(r.parties().stream().map(CaseParty::name).toList());
            case PLAINTIFF_IDENTITIES ->
                joined(r.parties().stream().flatMap(p -> p.identity().stream()).toList());
            case PLAINTIFF_DOMICILES ->
                joined(r.parties().stream().flatMap(p -> p.domicile().stream()).toList());
            case JUDGES -> joined(r.court().judges());
            case CLERK -> r.court().clerk();
            case STATUTES -> joined(r.citations().statutes());
            case CITED_NUMBERS -> joined(r.citations().caseNumbers());
            default -> CourseText.of(r.course(), field);
        };
    }

    private static String joined(List<String> values) {
        return String.join("、", values);
    }

    private static String yuan(OptionalLong fen) {
        return fen.isPresent() ? BigDecimal.valueOf(fen.getAsLong(), 2).toPlainString() : "";
    }

    /** The kept record with these fields taken from the other. */
    static CaseRecord take(CaseRecord kept, CaseRecord other, Set<CaseField> fields) {
        var m = kept.matter();
        var o = other.matter();
        boolean cause = fields.contains(CaseField.CAUSE);
        return CaseRecord.builder(kept.number(), court(kept.court(), other.court(), fields))
                .matter(new CaseMatter(
                        cause ? o.cause() : m.cause(),
                        cause ? o.causePath() : m.causePath(),
                        fields.contains(CaseField.PROCEDURE) ? o.procedure() : m.procedure(),
                        fields.contains(CaseField.RESULT) ? o.result() : m.result()))
                .dates(dates(kept.dates(), other.dates(), fields))
                .course(CourseText.take(kept.course(), other.course(), fields))
                .amounts(new CaseAmounts(
                        (fields.contains(CaseField.CLAIMED) ? other : kept)
                                .amounts()
                                .claimed(),
                        (fields.contains(CaseField.AWARDED) ? other : kept)
                                .amounts()
                                .awarded()))
                .parties(parties(kept, other, fields))
                .citations(new CaseCitations(
                        (fields.contains(CaseField.STATUTES) ? other : kept)
                                .citations()
                                .statutes(),
                        (fields.contains(CaseField.CITED_NUMBERS) ? other : kept)
                                .citations()
                                .caseNumbers()))
                .visibility(kept.visibility())
                .source(kept.source())
                .build();
    }

    /** The record without these facts. */
    static CaseRecord clear(CaseRecord record, Set<CaseField> fields) {
        var blank = CaseRecord.builder(
                        record.number(), new CaseCourt("", record.court().code(), List.of(), ""))
                .build();
        return take(record, blank, fields);
    }

    private static CaseDates dates(CaseDates kept, CaseDates other, Set<CaseField> fields) {
        return new CaseDates(
                (fields.contains(CaseField.FILED) ? other : kept).filed(),
                (fields.contains(CaseField.CLOSED) ? other : kept).closed(),
                (fields.contains(CaseField.JUDGED) ? other : kept).judged());
    }

    private static CaseCourt court(CaseCourt kept, CaseCourt other, Set<CaseField> fields) {
        boolean court = fields.contains(CaseField.COURT);
        return new CaseCourt(
                court ? other.nameAsPrinted() : kept.nameAsPrinted(),
                court && other.code().isPresent() ? other.code() : kept.code(),
                (fields.contains(CaseField.JUDGES) ? other : kept).judges(),
                (fields.contains(CaseField.CLERK) ? other : kept).clerk());
    }

    private static List<CaseParty> parties(CaseRecord kept, CaseRecord other, Set<CaseField> fields) {
        if (fields.contains(CaseField.PARTIES)) {
            return other.parties();
        }
        boolean identities = fields.contains(CaseField.PLAINTIFF_IDENTITIES);
        boolean domiciles = fields.contains(CaseField.PLAINTIFF_DOMICILES);
        var parties = new ArrayList<CaseParty>();
        for (CaseParty p : kept.parties()) {
            Optional<CaseParty> twin = other.parties().stream()
                    .filter(q -> q.name().equals(p.name()))
                    .findFirst();
            parties.add(new CaseParty(
                    p.name(),
                    p.roleAsPrinted(),
                    p.natural(),
                    identities ? twin.flatMap(CaseParty::identity) : p.identity(),
                    domiciles ? twin.flatMap(CaseParty::domicile) : p.domicile()));
        }
        return parties;
    }

    /** The field only; never what the parties are called or numbered. */
    @Override
    public String toString() {
        return "CaseDifference[" + field + "]";
    }
}
