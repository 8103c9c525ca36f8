package org.kuayu.caseload.paper;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.kuayu.casefile.Access;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.Question;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.paper.template.PaperFault;
import org.kuayu.caseload.paper.template.PaperTemplate;
import org.kuayu.caseload.shelf.FreezeOrder;
import org.kuayu.caseload.shelf.Frozen;
import org.kuayu.caseload.shelf.ShelfItem;
import org.kuayu.document.Paper;
import org.kuayu.journal.Act;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * White papers that courts write: drafts in versions, a look at them with today's figures, and the frozen paper, whose text
 * and figures never change. Thread-safe. Refusals: {@code paper.role}, {@code paper.unknown}, {@code paper.faults}, and
 * {@code paper.overtaken} for a second editor, who loses nothing.
 */
public final class Papers {
    /** A draft was saved. */
    public static final Act SAVED = new Act("paper.saved");

    /** What a draft is called as a subject in the journal, and on the shelf. */
    public static final String SUBJECT = "paper";

    private static final Set<Role> MAY = Set.of(Role.STATISTICIAN, Role.ADMINISTRATOR);
    private static final int LONGEST_TITLE = 200;

    private final PapersParts parts;

    /** Papers of these parts. */
    public Papers(PapersParts parts) {
        this.parts = Objects.requireNonNull(parts, "parts");
    }

    /** The template that ships with the library: the five-year report on judicial cooperation of the Chongqing courts. */
    public static String sample(Locale language) {
        return Samples.text(language);
    }

    /**
     * The template of the report in a fixed format, which needs no text by hand: these cases over this period, at the cut-off
     * where one is given. A court may print it as it is or write on.
     */
    public static String fixed(Locale language, Basis basis) {
        return FixedFormat.text(language, basis);
    }

    /** What a draft says, with the measures that papers here may name. */
    public PaperTemplate template(String text) {
        return PaperTemplate.read(text, parts.measures());
    }

    /** What a frozen paper says: its measures are those that were frozen, whatever became of them since. */
    public PaperTemplate template(Frozen frozen) {
        var measures = frozen.values().stream().map(v -> v.ask().measure()).toList();
        return PaperTemplate.read(frozen.body(), parts.measures().replacedBy(measures));
    }

    /** Saves a new draft. The same key from the same person saves once. A draft with faults is kept as it is. */
    public Reading<PaperDraft> add(Officer by, String key, String text) {
        if (!by.hasAny(MAY)) {
            return Reading.refused("paper.role", by.login());
        }
        var id = Digest.sha256(by.login() + "\n" + key).hex().substring(0, 16);
        return parts.journal().write(() -> find(id)
                .<Reading<PaperDraft>>map(Reading::of)
                .orElseGet(() -> keep(by, id, 1, text)));
    }

    /**
     * Saves a further version.
     *
     * @param seen the version that was changed
     */
    public Reading<PaperDraft> save(Officer by, String id, int seen, String text) {
        if (!by.hasAny(MAY)) {
            return Reading.refused("paper.role", by.login());
        }
        return parts.journal().write(() -> {
            var last = find(id);
            if (last.isEmpty()) {
                return Reading.refused("paper.unknown", id);
            }
            if (last.get().version() != seen) {
                return Reading.refused("paper.overtaken", last.get().by());
            }
            return last.get().text().equals(text) ? Reading.of(last.get()) : keep(by, id, seen + 1, text);
        });
    }

    private Reading<PaperDraft> keep(Officer by, String id, int version, String text) {
        var written = template(text).title();
        var title = written.length() > LONGEST_TITLE ? written.substring(0, LONGEST_TITLE) : written;
        var at = parts.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        parts.shelf().put(new ShelfItem(SUBJECT, id, version, by.login(), title, text, at));
        var facts = Map.of(
                "title", title,
                "version", Integer.toString(version),
                "digest", Digest.sha256(text).text());
        parts.journal().append(Draft.of(by.actor(), SAVED, new Subject(SUBJECT, id)).with(Payload.of(facts)));
        return Reading.of(new PaperDraft(id, version, by.login(), title, text, at));
    }

    /** The draft in its last version. */
    public Optional<PaperDraft> find(String id) {
        return parts.shelf().find(SUBJECT, id).map(Papers::draft);
    }

    /** At most {@code limit} drafts from {@code offset} on, last saved first. */
    public List<PaperDraft> list(int offset, int limit) {
        return parts.shelf().list(SUBJECT, offset, limit).stream().map(Papers::draft).toList();
    }

    /** Every version of a draft, the newest first. */
    public List<PaperDraft> history(String id) {
        return parts.shelf().history(SUBJECT, id).stream().map(Papers::draft).toList();
    }

    private static PaperDraft draft(ShelfItem item) {
        return new PaperDraft(item.id(), item.version(), item.owner(), item.title(), item.text(), item.at());
    }

    /** The paper with the figures of now, or of the cut-off that it names, among the cases that may be seen. Refused where the template has faults. */
    public Reading<PaperPreview> preview(String text, PaperPrint print, Access access) {
        var template = template(text);
        if (!template.faults().isEmpty()) {
            return Reading.refused("paper.faults", Integer.toString(template.faults().size()));
        }
        long cutoff = Math.min(template.cutoff().orElse(Long.MAX_VALUE), parts.caseload().checkpoint());
        var numbers = new LiveNumbers(parts.caseload(), access, cutoff);
        var writing = writing(template, numbers, print);
        var blocks = writing.blocks();
        var paper = new PaperFrame(words(print), print).paper(template, numbers.cutoff(), Optional.empty(), blocks);
        var doubts = new ArrayList<>(writing.doubts());
        unfiled(template, cutoff, access).ifPresent(doubts::addFirst);
        return Reading.of(new PaperPreview(paper, doubts, numbers.asks(), numbers.cutoff()));
    }

    /** What is said of the cases of the whole paper that no figure counts, since they state no filing day. */
    private Optional<PaperFault> unfiled(PaperTemplate template, long cutoff, Access access) {
        var question =
                new Question(template.scope(), template.period(), Dimension.LEVEL, OptionalLong.of(cutoff));
        long count = parts.caseload().table(question, access).total().unfiled();
        return count == 0
                ? Optional.empty()
                : Optional.of(new PaperFault(1, 1, new Remark("paper.unfiled", Long.toString(count))));
    }

    /** Freezes the version of the draft that was seen: its text, its cut-off and every figure in it. */
    public Reading<Frozen> freeze(Officer by, PaperDraft draft, String key, Access access) {
        var last = find(draft.id());
        if (last.isEmpty() || last.get().version() != draft.version()) {
            return Reading.refused("paper.overtaken", last.map(PaperDraft::by).orElse(""));
        }
        var print = new PaperPrint(Locale.CHINESE, "", parts.clock().instant(), PaperLinks.NONE);
        return switch (preview(last.get().text(), print, access)) {
            case Reading.Refused<PaperPreview>(var reason) -> Reading.refused(reason.code(), reason.detail());
            case Reading.Understood<PaperPreview>(var seen, var doubts) ->
                parts.freezes()
                        .freeze(
                                by,
                                new FreezeOrder(
                                        key,
                                        Frozen.Kind.PAPER,
                                        last.get().title(),
                                        draft.id() + "/" + draft.version(),
                                        last.get().text(),
                                        seen.figures(),
                                        OptionalLong.of(seen.cutoff())),
                                access);
        };
    }

    /** The frozen paper, with the figures that were frozen: nothing is counted anew. */
    public Paper write(Frozen frozen, PaperPrint print) {
        var template = template(frozen);
        var numbers = new FrozenNumbers(frozen);
        var blocks = writing(template, numbers, print).blocks();
        return new PaperFrame(words(print), print).paper(template, frozen.cutoff(), Optional.of(frozen), blocks);
    }

    /** What was frozen of a draft, the newest first. */
    public List<Frozen> listFrozen(int offset, int limit) {
        var out = new ArrayList<Frozen>();
        int from = 0;
        List<Frozen> some;
        do {
            some = parts.freezes().list(from, 100);
            some.stream().filter(f -> f.kind() == Frozen.Kind.PAPER).forEach(out::add);
            from += some.size();
        } while (some.size() == 100 && out.size() < offset + limit);
        return out.stream().skip(offset).limit(limit).toList();
    }

    private PaperWriting writing(PaperTemplate template, PaperNumbers numbers, PaperPrint print) {
        return new PaperWriting(template, numbers, words(print), print);
    }

    private PaperWords words(PaperPrint print) {
        return new PaperWords(print.language(), parts.courtName(), parts.regionName());
    }
}
