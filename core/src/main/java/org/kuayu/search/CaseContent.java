package org.kuayu.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Causes;
import org.kuayu.court.Courts;
import org.kuayu.document.CaseDocument;
import org.kuayu.region.Region;
import org.kuayu.search.syntax.Folding;
import org.kuayu.search.syntax.Lane;
import org.kuayu.text.Masking;

/** What an index knows of one case: the texts of each lane, identity and telephone numbers masked, and its facets. */
public final class CaseContent {
    /** The position between two values of one lane grows by this much, so that no phrase spans both. */
    public static final int GAP = 100;

    private final CaseRecord record;
    private final String text;
    private final List<DocumentSpan> documents;
    private final Map<Lane, List<String>> lanes = new EnumMap<>(Lane.class);
    private final List<String> persons = new ArrayList<>();

    private CaseContent(CaseRecord record, List<CaseDocument> documents) {
        this.record = record;
        var all = new StringBuilder();
        var spans = new ArrayList<DocumentSpan>();
        for (CaseDocument document : documents) {
            all.append(all.isEmpty() ? "" : "\f");
            spans.add(new DocumentSpan(document.id(), all.length()));
            all.append(document.text());
        }
        this.text = Masking.inText(all.toString());
        this.documents = List.copyOf(spans);
        fill(documents);
    }

    /** The content of this case with these documents, in their order. */
    public static CaseContent of(CaseRecord record, List<CaseDocument> documents) {
        return new CaseContent(record, documents);
    }

    private void fill(List<CaseDocument> documents) {
        List<String> organisations = new ArrayList<>();
        for (CaseParty party : record.parties()) {
            (party.natural() ? persons : organisations).add(Masking.inText(party.name()));
        }
        var court = record.court();
        List<String> judges = new ArrayList<>(court.judges());
        judges.add(court.clerk());
        put(Lane.PARTY, organisations);
        put(Lane.JUDGE, judges);
        put(Lane.COURT, courtNames(court));
        put(Lane.CAUSE, List.of(record.matter().cause(), record.matter().causePath()));
        put(Lane.STATUTE, record.citations().statutes());
        put(Lane.RESULT, List.of(record.matter().result()));
        put(
                Lane.DOCUMENT_KIND,
                documents.stream().map(CaseDocument::kind).distinct().toList());
        var facts = new ArrayList<String>();
        facts.add(record.number().display());
        lanes.values().forEach(facts::addAll);
        put(Lane.TEXT, facts);
        put(Lane.SOURCE, List.of(Folding.fold(record.source())));
    }

    /** The name as printed, the code, and the name in the list of courts where it is another. */
    private static List<String> courtNames(CaseCourt court) {
        var names = new LinkedHashSet<String>();
        names.add(court.nameAsPrinted());
        court.code().ifPresent(code -> {
            names.add(code.value());
            Courts.bundled().findByCode(code).ifPresent(c -> names.add(c.name()));
        });
        return List.copyOf(names);
    }

    private void put(Lane lane, List<String> values) {
        lanes.put(
                lane,
                values.stream().filter(v -> !v.isBlank()).map(Masking::inText).toList());
    }

    /** The facts. */
    public CaseRecord record() {
        return record;
    }

    /** The texts of all documents, a form feed between pages and documents, masked. */
    public String text() {
        return text;
    }

    /** Where each document starts in {@link #text}. */
    public List<DocumentSpan> documents() {
        return documents;
    }

    /** The values of a lane in their order; for {@link Lane#TEXT} the facts beside the text. */
    public List<String> values(Lane lane) {
        return lanes.getOrDefault(lane, List.of());
    }

    /** Names of natural persons, as printed. */
    public List<String> persons() {
        return Collections.unmodifiableList(persons);
    }

    /** Comparison keys of the numbers that the case cites. */
    public List<String> cited() {
        return record.citations().caseNumbers().stream()
                .flatMap(n -> CaseNumber.parse(n).value().stream())
                .map(CaseNumber::key)
                .distinct()
                .toList();
    }

    /** A text by which numbers are put in order: year, court, type, serial as a number. */
    public String numberOrder() {
        CaseNumber n = record.number();
        String digits = n.serial().replaceAll("\\D.*", "");
        return n.year() + n.courtCode().map(Object::toString).orElse("") + n.body() + n.type() + " "
                + "0".repeat(Math.max(0, 10 - digits.length())) + digits;
    }

    /** The day of the lane. */
    public Optional<Long> day(Lane lane) {
        var day = switch (lane) {
            case FILED -> record.dates().filed();
            case CLOSED -> record.dates().closed();
            default -> record.dates().judged();
        };
        return day.map(LocalDate::toEpochDay);
    }

    /** The value by which the facet counts the case; empty text for none. */
    public String facet(Facet facet) {
        var court = record.court();
        return switch (facet) {
            case REGION ->
                court.code().flatMap(Courts::regionOf).map(Region::code).orElse("");
            case LEVEL -> court.code().map(c -> Courts.levelOf(c).name()).orElse("");
            case COURT -> court.code().map(Object::toString).orElse(court.nameAsPrinted());
            case CAUSE -> Causes.bundled().comparable(record.matter());
            case PROCEDURE -> record.matter().procedure().name();
            case YEAR ->
                record.number().year() == 0
                        ? ""
                        : String.valueOf(record.number().year());
        };
    }
}
