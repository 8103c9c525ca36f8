package org.kuayu.workbench.filing;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.Kuayu;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.document.PaperFile;
import org.kuayu.filing.catalogue.FilingKind;
import org.kuayu.filing.catalogue.NeededPaper;
import org.kuayu.filing.catalogue.SeenAs;
import org.kuayu.filing.course.FilingClaim;
import org.kuayu.filing.course.FilingDraft;
import org.kuayu.filing.course.FilingPaper;
import org.kuayu.filing.course.FilingParty;
import org.kuayu.filing.course.FilingRole;
import org.kuayu.matter.Worker;
import org.kuayu.text.Money;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Visit;

/** What was typed and uploaded on the page that takes a filing; keeps it whatever happens. */
final class FilingForm {
    private static final List<String> EXTRA = List.of("other");

    private final Visit visit;
    private final Kuayu kuayu;
    private final Worker worker;
    private final Map<String, FilingPaper> papers = new LinkedHashMap<>();
    private final Map<String, Remark> wrongPapers = new LinkedHashMap<>();
    private final PartyLines claimants;
    private final PartyLines respondents;

    private FilingForm(Visit visit, Kuayu kuayu, Worker worker) {
        this.visit = visit;
        this.kuayu = kuayu;
        this.worker = worker;
        claimants = PartyLines.of(visit, "c", FilingRole.CLAIMANT);
        respondents = PartyLines.of(visit, "r", FilingRole.RESPONDENT);
    }

    /** The form as it was sent; its files are kept. */
    static FilingForm of(Visit visit, Kuayu kuayu, Worker worker) throws IOException {
        var form = new FilingForm(visit, kuayu, worker);
        for (String code : form.paperCodes()) {
            form.readPaper(code);
        }
        return form;
    }

    /** The codes of papers that the kind asks for, and one more for anything. */
    List<String> paperCodes() {
        var codes = new ArrayList<String>();
        kind().ifPresent(kind -> kind.papers().stream().map(NeededPaper::code).forEach(codes::add));
        codes.addAll(EXTRA);
        return codes;
    }

    Optional<FilingKind> kind() {
        String code = value("kind");
        return kuayu.filing().catalogue().findKind(code.isEmpty() ? "civil" : code);
    }

    /** A field as typed. */
    String value(String name) {
        return visit.form(name).strip();
    }

    private void readPaper(String code) throws IOException {
        SeenAs seen = value("seen." + code).equals("COPY") ? SeenAs.COPY : SeenAs.ORIGINAL;
        kept(value("kept." + code)).ifPresent(file -> papers.put(code, new FilingPaper(code, file, seen)));
        UploadedFile upload = visit.ctx().uploadedFile("file." + code);
        if (upload == null || upload.size() == 0) {
            return;
        }
        try (InputStream in = upload.content()) {
            Reading<PaperFile> read = kuayu.filing().keepPaper(worker, upload.filename(), in.readAllBytes());
            read.value().ifPresentOrElse(
                    file -> papers.put(code, new FilingPaper(code, file, seen)),
                    () -> wrongPapers.put(code, read.remarks().getFirst()));
        }
    }

    /** A paper that was kept on an earlier answer of this page. */
    private static Optional<PaperFile> kept(String text) {
        String[] parts = text.split("\\|", 4);
        return parts.length == 4 && parts[0].matches("[0-9a-f]{64}") && parts[1].matches("\\d{1,9}")
                ? Optional.of(new PaperFile(parts[3], parts[2], parts[0], Long.parseLong(parts[1])))
                : Optional.empty();
    }

    static String keep(PaperFile file) {
        return file.digest() + "|" + file.size() + "|" + file.mediaType() + "|" + file.name();
    }

    Optional<FilingPaper> paper(String code) {
        return Optional.ofNullable(papers.get(code));
    }

    Optional<Remark> wrongPaper(String code) {
        return Optional.ofNullable(wrongPapers.get(code));
    }

    PartyLines claimants() {
        return claimants;
    }

    PartyLines respondents() {
        return respondents;
    }

    /** The court that was chosen, or whose code or name was written. */
    Optional<Court> court() {
        String written = value("courtName");
        String chosen = written.isEmpty() ? value("court") : written;
        return CourtCode.parse(chosen)
                .value()
                .flatMap(Courts.bundled()::findByCode)
                .or(() -> Courts.bundled().findByName(chosen));
    }

    Reading<Money> amount() {
        return Money.parse(value("amount"));
    }

    /** Whether what was typed can be read; what cannot is said beside its field. */
    boolean readable() {
        return claimants.readable()
                && respondents.readable()
                && wrongPapers.isEmpty()
                && (value("amount").isEmpty() || amount().value().isPresent());
    }

    FilingDraft draft() {
        var parties = new ArrayList<FilingParty>(claimants.parties());
        parties.addAll(respondents.parties());
        OptionalLong fen = amount().value().map(money -> OptionalLong.of(money.fen())).orElse(OptionalLong.empty());
        var claim = new FilingClaim(
                value("cause"),
                value("requests").lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                fen,
                value("facts"),
                List.of());
        return new FilingDraft(
                value("token"),
                kind().map(FilingKind::code).orElse(value("kind")),
                worker.places().isEmpty() ? "" : worker.places().getFirst(),
                court().map(court -> court.code().value()).orElse(""),
                parties,
                claim,
                List.copyOf(papers.values()),
                value("mediation").equals("yes"),
                Optional.of(value("origin")).filter(origin -> !origin.isEmpty()));
    }

    /** The persons of one side, for the question which court is competent. */
    static String address(PartyLines lines) {
        return lines.parties().stream().map(FilingParty::address).filter(a -> !a.isEmpty()).findFirst().orElse("");
    }

}
