package org.kuayu.intake.judgment;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseNumbers;
import org.kuayu.court.CourtCode;
import org.kuayu.document.CaseDocument;
import org.kuayu.document.ExtractedText;
import org.kuayu.document.TextExtractor;
import org.kuayu.intake.DocumentReader;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * Reads a judgment's file into a case and its document, with the first text extractor that takes the file. Several
 * documents of one case (a ruling that corrects the judgment, 之一) give the same case. Thread-safe.
 */
public final class JudgmentDocuments implements DocumentReader {
    private final List<TextExtractor> extractors;
    private final Function<String, Optional<CourtCode>> courts;
    private final JudgmentReader reader = new JudgmentReader();

    /**
     * With these extractors, asked in this order.
     *
     * @param extractors one for each kind of file
     * @param courts finds the code of a court by its full name; only asked when the number does not name it
     */
    public JudgmentDocuments(List<TextExtractor> extractors, Function<String, Optional<CourtCode>> courts) {
        this.extractors = List.copyOf(extractors);
        this.courts = Objects.requireNonNull(courts, "courts");
    }

    @Override
    public boolean accepts(String fileName, byte[] head) {
        return extractors.stream().anyMatch(e -> e.accepts(fileName, head));
    }

    @Override
    public Reading<Judgment> read(String fileName, byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, 4096));
        return extractors.stream()
                .filter(e -> e.accepts(fileName, head))
                .findFirst()
                .map(e -> e.extract(fileName, new ByteArrayInputStream(bytes)))
                .map(extracted -> judgment(fileName, bytes, extracted))
                .orElseGet(() -> Reading.refused("document.kind-unknown", fileName));
    }

    private Reading<Judgment> judgment(String fileName, byte[] bytes, Reading<ExtractedText> extracted) {
        Optional<ExtractedText> text = extracted.value();
        if (text.isEmpty()) {
            return new Reading.Refused<>(extracted.remarks().getFirst());
        }
        var doubts = new ArrayList<>(extracted.remarks());
        text.get().flags().forEach(f -> doubts.add(new Remark("document." + f, fileName)));
        var draft = new Draft(fileName, digest(bytes), text.get());
        JudgmentFacts facts = reader.read(draft.text());
        return number(draft, facts, doubts)
                .map(number -> Reading.of(judgment(draft, facts, number), doubts))
                .orElseGet(() -> Reading.refused(
                        text.get().flags().contains("no-text") ? "document.no-text" : "judgment.number-missing",
                        fileName));
    }

    /** A file with its text on the way to a case. */
    record Draft(String fileName, String digest, ExtractedText extracted) {
        /** The text as {@link CaseDocument#text} gives it. */
        String text() {
            return document(CaseId.of("draft"), "").text();
        }

        CaseDocument document(CaseId caseId, String kind) {
            return new CaseDocument(
                    digest, caseId, kind, fileName, extracted.mediaType(), extracted.pages(), extracted.flags());
        }
    }

    /** The number printed in the text; else, with a doubt, the one in the file's name. */
    private static Optional<CaseNumber> number(Draft draft, JudgmentFacts facts, List<Remark> doubts) {
        Optional<CaseNumber> printed = facts.caseNumber().flatMap(f -> own(f.value(), doubts));
        if (printed.isPresent()) {
            return printed;
        }
        Optional<CaseNumber> named =
                CaseNumbers.findIn(draft.fileName()).stream().findFirst().map(CaseNumbers.Found::number);
        named.ifPresent(n -> doubts.add(new Remark("judgment.number-from-name", draft.fileName())));
        return named;
    }

    private static Optional<CaseNumber> own(String printed, List<Remark> doubts) {
        Reading<CaseNumber> reading = CaseNumber.parseOwn(printed);
        if (reading.value().isPresent()) {
            doubts.addAll(reading.remarks());
        }
        return reading.value();
    }

    private Judgment judgment(Draft draft, JudgmentFacts facts, CaseNumber number) {
        String courtName = facts.court().map(JudgmentFacts.Fact::value).orElse("");
        Optional<CourtCode> code = number.courtCode().or(() -> courts.apply(courtName));
        var court = new CaseCourt(
                courtName,
                code,
                facts.judges().stream().map(j -> j.value().name()).toList(),
                String.join(
                        "、",
                        facts.clerks().stream().map(JudgmentFacts.Fact::value).toList()));
        CaseId id = number.complete() ? CaseId.of(number, code) : CaseId.of("document:" + draft.digest());
        var record = FactsToCase.record(facts, number, court, id);
        CaseDocument document =
                draft.document(id, facts.kind().map(JudgmentFacts.Fact::value).orElse(""));
        return new Judgment(record, document, FactsToCase.facts(facts));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
