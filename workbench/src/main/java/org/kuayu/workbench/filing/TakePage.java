package org.kuayu.workbench.filing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kuayu.Kuayu;
import org.kuayu.calendar.Citation;
import org.kuayu.filing.AlikeFiling;
import org.kuayu.filing.CourtProposal;
import org.kuayu.filing.CourtQuestion;
import org.kuayu.filing.FilingFinding;
import org.kuayu.filing.catalogue.FilingKind;
import org.kuayu.filing.catalogue.JurisdictionRule;
import org.kuayu.filing.catalogue.JurisdictionRules;
import org.kuayu.filing.course.FilingDraft;
import org.kuayu.filing.course.FilingPaper;
import org.kuayu.filing.course.FilingParty;
import org.kuayu.party.Person.IdType;
import org.kuayu.workbench.shell.Visit;

/** What the page that takes a filing shows. */
public final class TakePage {
    private static final List<IdType> TYPES =
            List.of(IdType.IDENTITY_CARD, IdType.CREDIT_CODE, IdType.PASSPORT, IdType.HK_MACAO_TAIWAN, IdType.OTHER);

    private final Kuayu kuayu;
    private final Visit visit;
    private final FilingForm form;
    private final String token;
    private final boolean checked;
    private final FilingWords words;
    private final List<FilingFinding> findings;

    TakePage(Kuayu kuayu, Visit visit, FilingForm form, Sight sight) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.form = form;
        this.token = sight.token;
        this.checked = sight.checked;
        this.words = new FilingWords(kuayu, visit);
        this.findings = sight.checked
                ? kuayu.filing().check(FilingWords.worker(kuayu, visit), form.draft())
                : List.of();
    }

    /** The token of this filing, and whether what was typed has been looked at. */
    record Sight(String token, boolean checked) {}

    /** The words of the page. */
    public FilingWords words() {
        return words;
    }

    /** The token under which this filing is taken once. */
    public String token() {
        return token;
    }

    /** A field as typed. */
    public String value(String name) {
        return form.value(name);
    }

    /** The counter at which the officer sits. */
    public String counter() {
        List<String> places = FilingWords.worker(kuayu, visit).places();
        return places.isEmpty() ? "—" : words.place(places.getFirst());
    }

    /** All kinds, also those that are not taken. */
    public Collection<FilingKind> kinds() {
        return kuayu.filing().catalogue().listKinds();
    }

    /** The kind that is chosen. */
    public Optional<FilingKind> kind() {
        return form.kind();
    }

    /** Why the kind is not taken here. */
    public Optional<String> excluded() {
        return form.kind().flatMap(FilingKind::excluded).map(words::sentence);
    }

    /** The kinds of identity number. */
    public List<IdType> types() {
        return TYPES;
    }

    /** The checklist of the kind, and one line for anything else. */
    public List<Line> papers() {
        var needed = form.kind().map(FilingKind::papers).orElse(List.of());
        return form.paperCodes().stream()
                .map(code -> new Line(
                        code,
                        words.paper(code),
                        needed.stream().anyMatch(paper -> paper.code().equals(code) && paper.required()),
                        form.paper(code),
                        form.wrongPaper(code).map(words::sentence)))
                .toList();
    }

    /**
     * A line of the checklist.
     *
     * @param code the paper
     * @param name its name
     * @param required whether the kind asks for it
     * @param there what was uploaded
     * @param wrong why the upload was not taken
     */
    public record Line(String code, String name, boolean required, Optional<FilingPaper> there, Optional<String> wrong) {
        /** What the page sends back so that nothing is uploaded twice. */
        public String kept() {
            return there.map(paper -> FilingForm.keep(paper.file())).orElse("");
        }

        /** Whether it was seen as a copy. */
        public boolean copy() {
            return there.filter(paper -> paper.seen().name().equals("COPY")).isPresent();
        }
    }

    /** The rule for the cause. */
    public Optional<JurisdictionRule> rule() {
        return JurisdictionRules.bundled().find(form.kind().map(FilingKind::code).orElse("civil"), value("cause"));
    }

    /** The article of the rule. */
    public String law() {
        return rule().map(JurisdictionRule::citation).map(Citation::brief).orElse("");
    }

    /** The proposed courts. */
    public List<CourtProposal> courts() {
        String respondent = FilingForm.address(form.respondents());
        return kuayu.filing().listCourts(new CourtQuestion(
                form.kind().map(FilingKind::code).orElse("civil"),
                value("cause"),
                respondent.isEmpty() ? value("r.address") : respondent,
                value("place")));
    }

    /** The code of the court that is chosen; empty while none is. */
    public String court() {
        return form.court().map(court -> court.code().value()).orElse("");
    }

    /** The name of the court that is chosen. */
    public String courtName() {
        return form.court().map(court -> court.name()).orElse("");
    }

    /** Whether what was typed has been looked at. */
    public boolean checked() {
        return checked;
    }

    /** What was found about a field. */
    public List<FilingWords.Said> findings(String field) {
        return words.of(findings, field);
    }

    /** Whether it can be sent, or taken and refused in one. */
    public boolean ready() {
        return checked && form.readable() && findings.stream().noneMatch(f -> f.error() && f.rule().isEmpty());
    }

    /** The lines of a side that name no person. */
    public List<String> refusedLines(boolean claimants) {
        PartyLines lines = claimants ? form.claimants() : form.respondents();
        return lines.refused().stream()
                .map(line -> visit.say("filing.line", line.number(), words.sentence(line.findings().getFirst().remark())))
                .toList();
    }

    /** Whether the amount cannot be read. */
    public boolean wrongAmount() {
        return !value("amount").isEmpty() && form.amount().value().isEmpty();
    }

    /** Matters that look like the same dispute. */
    public List<AlikeFiling> alike() {
        return checked ? kuayu.filing().listAlike(FilingWords.worker(kuayu, visit), form.draft()) : List.of();
    }

    /** What may be said of such a matter: its title, or where it is. */
    public String alike(AlikeFiling alike) {
        return alike.cover()
                .map(cover -> cover.title())
                .orElseGet(() -> visit.say("filing.alike.elsewhere", words.place(alike.places().getFirst())));
    }

    /** Why it looks the same. */
    public String reasons(AlikeFiling alike) {
        return alike.reasons().stream().map(words::sentence).collect(Collectors.joining(visit.say("filing.alike.and")));
    }

    /** The draft, for the summary. */
    public FilingDraft draft() {
        return form.draft();
    }

    /** Names of one side for the summary. */
    public String names(List<FilingParty> parties) {
        if (parties.isEmpty()) {
            return "—";
        }
        String first = parties.getFirst().person().name();
        return parties.size() == 1 ? first : visit.say("filing.more", first, parties.size());
    }

    /** Required papers that are there, of those required. */
    public String papersThere() {
        List<Line> required = papers().stream().filter(Line::required).toList();
        long there = required.stream().filter(line -> line.there().isPresent()).count();
        return there + "/" + required.size();
    }

}
