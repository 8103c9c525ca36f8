package org.kuayu.caseload.paper.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.Measures;
import org.kuayu.caseload.measure.ReportPeriod;

/**
 * The chapters of a paper as a court writes them: text, and figures by name. Immutable.
 *
 * <p>The first lines, up to a blank one, are the head: {@code title: …}, {@code period: 2020-2024}, and optionally
 * {@code subtitle}, {@code language} ({@code zh}, {@code en}), {@code issuer}, which cases are counted ({@code region: 50},
 * {@code court: 渝01,渝87}, {@code level}, {@code kind}, {@code cause}, {@code where}) and up to which entry of the journal
 * ({@code cutoff: 4711}). Then come {@code # headings} and {@code ## headings}, paragraphs, items ({@code - …},
 * {@code 1. …}), quotations ({@code > …}), footnotes ({@code [^name]} and {@code [^name]: …}), and between braces what the
 * statistics say:
 *
 * <pre>
 * {figure closing-rate region=50 year=2024}      a figure in a sentence, leading to its cases
 * {printed SF06}                                 a figure as it was printed elsewhere, with its qualifier
 * {figures received closed closing-rate}         figures in large print
 * {table court}  {chart month}                   by any dimension; measures=received,closed
 * {map closing-rate}                             by court seat
 * {printed SF06 figure=closed kind=pre-litigation}   with its sentence, beside what is counted here
 * {contents}  {definitions}
 * </pre>
 *
 * <p>The words of the format may be Chinese too ({@code 题名：}, {@code {数 结案率 年度=2024}}). A backslash takes the next sign
 * as it is. Nothing in a template is executed or fetched.
 */
public final class PaperTemplate {
    private final TemplateHead head;
    private final List<Part> parts;
    private final Map<String, List<Run>> notes;
    private final List<PaperFault> faults;

    PaperTemplate(TemplateHead head, List<Part> parts, Map<String, List<Run>> notes, List<PaperFault> faults) {
        this.head = head;
        this.parts = List.copyOf(parts);
        this.notes = Map.copyOf(notes);
        this.faults = List.copyOf(faults);
    }

    /** Reads a template that names standard measures alone. */
    public static PaperTemplate read(String text) {
        return read(text, Measures.standard());
    }

    /** Reads a template that may name these measures; what is wrong with it is in {@link #faults}, never an exception. */
    public static PaperTemplate read(String text, Measures known) {
        return new TemplateReader(text, known).read();
    }

    /** Lines for the head of a template that narrow it to these cases, days and cut-off, each with its line break. */
    public static String head(Locale language, Basis basis) {
        return String.join("\n", new HeadWriter(language).write(basis)) + "\n";
    }

    /** What is wrong with it, in the order of the text; a template with faults can be kept but not printed. */
    public List<PaperFault> faults() {
        return faults;
    }

    /** Its title; empty where it names none. */
    public String title() {
        return head.title();
    }

    /** The language of its text, Chinese unless it says otherwise. */
    public Locale language() {
        return head.language();
    }

    /** Over which days its figures are counted where they say nothing else. */
    public ReportPeriod period() {
        return head.defaults().period();
    }

    /** Which cases its figures count where they say nothing else. */
    public Scope scope() {
        return head.defaults().scope();
    }

    /** The journal sequence up to which acts count; absent for everything that was followed when it is printed. */
    public OptionalLong cutoff() {
        return head.cutoff();
    }

    /** A line under its title; may be empty. */
    public String subtitle() {
        return head.subtitle();
    }

    /** Who issues it; may be empty. */
    public String issuer() {
        return head.issuer();
    }

    /** What it is made of, in order. */
    public List<Part> parts() {
        return parts;
    }

    /** The text of a footnote; empty where it has none. */
    public List<Run> note(String name) {
        return notes.getOrDefault(name, List.of());
    }
}
