package org.kuayu.workbench.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.UnitLedger;
import org.kuayu.control.ledger.LedgerDrawing;
import org.kuayu.control.ledger.LedgerLayout;
import org.kuayu.control.ledger.LedgerRow;
import org.kuayu.control.ledger.LedgerScene;
import org.kuayu.control.ledger.LedgerWords;
import org.kuayu.control.queue.QueueNote;
import org.kuayu.control.queue.QueuePolicy;
import org.kuayu.control.queue.SurplusClaim;
import org.kuayu.court.Courts;
import org.kuayu.property.Registries;
import org.kuayu.property.Registry;
import org.kuayu.workbench.ledger.LedgerPage.Choice;
import org.kuayu.workbench.ledger.LedgerPage.Clock;
import org.kuayu.workbench.ledger.LedgerPage.Note;
import org.kuayu.workbench.control.RequestWords;
import org.kuayu.workbench.shell.Visit;

/** Puts the page of one ledger together. */
final class LedgerPages {
    private static final Map<String, LedgerLayout> WIDTHS =
            Map.of("wide", LedgerLayout.WIDE, "medium", LedgerLayout.MEDIUM, "narrow", LedgerLayout.NARROW);
    private static final List<String> NAMES = List.of("wide", "medium", "narrow");

    private final Visit visit;
    private final UnitLedger ledger;
    private final LedgerAddress address;
    private final LedgerScene scene;
    private final LedgerWords words;
    private final LedgerSentences sentences;
    private final String registry;

    LedgerPages(Visit visit, UnitLedger ledger, LedgerAddress address, Instant today) {
        this.visit = visit;
        this.ledger = ledger;
        this.address = address;
        this.scene = LedgerScene.of(ledger.queue(), today, address.wish());
        this.words = LedgerWords.of(visit.messages().locale(), Courts.bundled());
        this.registry = Registries.bundled().find(ledger.registry()).map(Registry::name).orElse(ledger.registry());
        this.sentences = new LedgerSentences(visit.messages(), words, registry);
    }

    LedgerPage page() {
        List<SeizureFacts> rows = rows();
        return new LedgerPage(
                address,
                scene,
                ledger.unit().display(),
                UnitFacts.of(visit, ledger.facts()),
                registry,
                Piece.of(sentences.next(scene)),
                sentences.law(scene),
                sentences.whatIf(scene).map(Piece::of).orElse(List.of()),
                pictures(rows),
                legends(),
                rows,
                rows.stream().filter(SeizureFacts::on).findFirst(),
                notes(),
                scene.shown().claims().stream().map(this::claim).toList(),
                clock(),
                choices(),
                policy());
    }

    private List<SeizureFacts> rows() {
        var texts = new SeizureTexts(visit, words, address, ledger);
        return scene.picture().rows().stream()
                .sorted(order())
                .map(row -> texts.facts(row, scene.picture()))
                .toList();
    }

    private Comparator<LedgerRow> order() {
        return switch (address.order()) {
            case PLACE -> Comparator.comparing(row -> 0);
            case COURT -> Comparator.comparing(row -> row.standing().controller());
            case DELIVERED -> Comparator.comparing(row -> row.standing().deliveredAt());
            case END -> Comparator.comparing(row -> row.standing().lastDay().orElse(LocalDate.MAX));
        };
    }

    private List<String> pictures(List<SeizureFacts> rows) {
        Map<String, SeizureFacts> byKey = rows.stream().collect(Collectors.toMap(SeizureFacts::key, Function.identity()));
        Map<String, String> sentence = scene.picture().rows().stream()
                .collect(Collectors.toMap(LedgerRow::key, words::sentence));
        String title = words.sentence(scene.picture());
        return NAMES.stream()
                .map(name -> Svg.of(
                        name,
                        LedgerDrawing.apart(scene.picture(), WIDTHS.get(name), words).getFirst(),
                        title,
                        key -> link(byKey.get(key), sentence.get(key))))
                .toList();
    }

    private List<String> legends() {
        return NAMES.stream()
                .map(name -> Svg.of(
                        name + " key",
                        LedgerDrawing.apart(scene.picture(), WIDTHS.get(name), words).getLast(),
                        visit.say("ledger.legend"),
                        key -> ""))
                .toList();
    }

    private static String link(SeizureFacts row, String sentence) {
        return "class=\"bar" + (row.on() ? " on" : "") + "\" href=\"" + Svg.escape(row.href()) + "\" data-bar=\""
                + Svg.escape(row.key()) + "\" aria-label=\"" + Svg.escape(sentence) + "\"";
    }

    private List<Note> notes() {
        return Stream.concat(
                        ledger.listDiffering().stream().map(r -> new Note(false, RequestWords.differs(visit.messages(), r), "")),
                        scene.shown().notes().stream().map(this::note))
                .toList();
    }

    private Note note(QueueNote note) {
        String text = visit.say("ledger.note", Long.toString(note.intake()), visit.say("queue.reason." + note.code()), note.detail());
        return new Note(note.refused(), text, note.rule().brief());
    }

    private String claim(SurplusClaim claim) {
        return visit.say("ledger.claim", claim.rank(), words.court(claim.court()), claim.caseNumber());
    }

    /** The slider runs as the time axis does. */
    private Clock clock() {
        LocalDate today = LegalDay.of(scene.picture().today());
        LocalDate at = scene.picture().clock().map(LegalDay::of).orElse(today);
        var window = scene.picture().window();
        return new Clock(window.first(), window.last(), at, today);
    }

    private List<Choice> choices() {
        String chosen = scene.whatIf().map(w -> w.seizure().seizure().id()).orElse(address.wish().seizure());
        return ledger.queue().at(scene.picture().today()).seizures().stream()
                .filter(s -> s.state().live())
                .map(s -> new Choice(
                        s.seizure().id(),
                        words.court(s.controller()) + " " + s.caseNumber() + " " + words.state(s),
                        s.seizure().id().equals(chosen)))
                .distinct()
                .toList();
    }

    private List<String> policy() {
        QueuePolicy p = ledger.queue().policy();
        return Stream.<Enum<?>>of(p.termEnd(), p.waitingTerm(), p.renewStart(), p.shareScopes())
                .map(v -> "queue.policy." + v.getDeclaringClass().getSimpleName() + "." + v)
                .map(key -> Optional.of(key).filter(visit.messages()::has).map(k -> visit.say(k)).orElse(""))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
