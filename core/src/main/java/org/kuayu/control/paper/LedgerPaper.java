package org.kuayu.control.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.kuayu.calendar.Citation;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.queue.QueueNote;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.queue.StateChange;
import org.kuayu.control.queue.SurplusClaim;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Column;
import org.kuayu.document.PaperBlock.Letter.Ink;
import org.kuayu.document.PaperBlock.Listing;
import org.kuayu.property.RegisterEntry;

/** 查封台账: the queue of one unit in words, the twin of its picture. Persons are masked. */
final class LedgerPaper {
    private final PaperTexts texts;
    private final PaperNames names;
    private final LedgerSheet sheet;
    private final QueueState state;
    private final List<PaperBlock> blocks = new ArrayList<>();
    private final List<Citation> cited = new ArrayList<>();
    private int chapter;

    LedgerPaper(LedgerSheet sheet, PaperNames names, PaperTexts texts) {
        this.sheet = sheet;
        this.names = names;
        this.texts = texts;
        this.state = sheet.state();
    }

    Paper write() {
        var title = texts.say("ledger.title");
        var unit = state.unit().display();
        var letter = new PaperBlock.Letter(Ink.BLACK, names.registry(sheet.registry()), title, unit, "");
        blocks.add(new PaperBlock.Facts(facts()));
        sheet.drawing().ifPresent(blocks::add);
        queue();
        history();
        claims();
        notes();
        if (!cited.isEmpty()) {
            blocks.add(new PaperBlock.Note(texts.say("ledger.laws", texts.shortNames(cited))));
        }
        blocks.add(new PaperBlock.Note(texts.say("ledger.mask")));
        var footer = texts.say("pages.footer", title, texts.timeWithZone(state.at()));
        return new Paper(texts.language(), letter, footer, blocks);
    }

    private List<Paper.Fact> facts() {
        var facts = new ArrayList<Paper.Fact>();
        facts.add(new Paper.Fact(texts.say("ledger.now"), now()));
        facts.add(new Paper.Fact(texts.say("ledger.at"), texts.timeWithZone(state.at())));
        distinct(facts, "ledger.location", sheet.facts().stream().map(RegisterEntry::location).toList());
        distinct(facts, "ledger.certificate", sheet.facts().stream()
                .flatMap(e -> e.findField("bdcqzh").stream())
                .toList());
        distinct(facts, "ledger.holders", sheet.facts().stream()
                .filter(e -> e.findField("bdcqzh").isPresent())
                .flatMap(e -> e.holders().stream())
                .map(h -> (h.person().maskedName() + " " + h.share()).strip())
                .toList());
        return facts;
    }

    private void distinct(List<Paper.Fact> facts, String key, List<String> values) {
        var text = texts.list(values.stream().filter(v -> !v.isEmpty()).distinct().toList());
        if (!text.isEmpty()) {
            facts.add(new Paper.Fact(texts.say(key), text));
        }
    }

    private String now() {
        var holders = state.effective().stream()
                .map(s -> texts.say("ledger.held", names.court(s.controller()), texts.say("state." + s.state())))
                .distinct()
                .collect(Collectors.joining(texts.say("scope.and")));
        long waiting = state.waiting().stream().map(s -> s.seizure().id()).distinct().count();
        return (holders.isEmpty() ? texts.say("ledger.free") : holders)
                + (waiting == 0 ? "" : texts.say("ledger.waiting", waiting));
    }

    private void chapter(String key) {
        chapter++;
        blocks.add(new PaperBlock.Heading(1, texts.ordinal(chapter) + texts.say(key)));
    }

    private void queue() {
        chapter("ledger.queue");
        if (state.seizures().isEmpty()) {
            blocks.add(new PaperBlock.Statement(texts.say("ledger.queue.none", texts.timeWithZone(state.at()))));
            return;
        }
        var columns = List.of(
                new Column(texts.say("ledger.place"), 9),
                new Column(texts.say("ledger.court"), 30),
                new Column(texts.say("ledger.state"), 13),
                new Column(texts.say("ledger.scope"), 13),
                new Column(texts.say("ledger.delivered"), 17),
                new Column(texts.say("ledger.term"), 18));
        blocks.add(new Listing("", columns, state.seizures().stream().map(this::row).toList()));
    }

    private List<String> row(StandingSeizure s) {
        return List.of(
                place(s),
                names.court(s.controller()) + "\n" + s.caseNumber(),
                texts.say("state." + s.state()),
                texts.scopes().say(s.scope().masked()),
                texts.time(s.deliveredAt()) + "\n(" + s.intake() + ")",
                term(s));
    }

    private String place(StandingSeizure s) {
        return s.place() < 0
                ? texts.say("ledger.place.ended")
                : s.place() == 0 ? texts.say("ledger.place.holder") : texts.say("ledger.place.waiting", s.place());
    }

    private String term(StandingSeizure s) {
        if (s.state().waiting()) {
            return s.lastDay()
                    .map(day -> texts.say("ledger.term.written", texts.shortDay(day)))
                    .orElseGet(() -> texts.say("ledger.term.waiting"));
        }
        if (s.effectiveFrom().isEmpty()) {
            return s.endedAt().map(e -> texts.say("ledger.ended", texts.time(e))).orElse(texts.say("unknown"));
        }
        var from = texts.shortDay(LegalDay.of(s.effectiveFrom().get()));
        var text = s.lastDay()
                .map(day -> texts.say("ledger.term.to", from, texts.shortDay(day)))
                .orElseGet(() -> texts.say("ledger.term.open", from));
        return s.endedAt().map(e -> text + "\n" + texts.say("ledger.ended", texts.time(e))).orElse(text);
    }

    private Citation cited(Citation law) {
        cited.add(law);
        return law;
    }

    private record Step(StandingSeizure seizure, StateChange change) {}

    private void history() {
        var steps = state.seizures().stream()
                .flatMap(s -> s.history().stream().map(c -> new Step(s, c)))
                .sorted(Comparator.comparing((Step s) -> s.change().at()).thenComparing(s -> s.seizure().intake()))
                .toList();
        if (steps.isEmpty()) {
            return;
        }
        chapter("ledger.history");
        var columns = List.of(
                new Column(texts.say("ledger.when"), 17),
                new Column(texts.say("ledger.court"), 28),
                new Column(texts.say("ledger.change"), 20),
                new Column(texts.say("ledger.why"), 35));
        blocks.add(new Listing("", columns, steps.stream().map(this::row).distinct().toList()));
    }

    private List<String> row(Step step) {
        var change = step.change();
        var to = texts.say("state." + change.to());
        return List.of(
                texts.time(change.at()),
                names.court(step.seizure().seizure().court()) + "\n" + step.seizure().seizure().caseNumber(),
                change.from().map(from -> texts.say("ledger.step", texts.say("state." + from), to)).orElse(to),
                texts.say("reason." + change.reason()) + "\n" + texts.shortLaw(cited(change.rule())));
    }

    private void claims() {
        if (state.claims().isEmpty()) {
            return;
        }
        chapter("ledger.claims");
        var columns = List.of(
                new Column(texts.say("ledger.rank"), 10),
                new Column(texts.say("ledger.claim.court"), 40),
                new Column(texts.say("ledger.claim.case"), 30),
                new Column(texts.say("ledger.claim.sale"), 20));
        blocks.add(new Listing("", columns, state.claims().stream().map(this::row).toList()));
    }

    private List<String> row(SurplusClaim claim) {
        return List.of(
                String.valueOf(claim.rank()),
                names.court(claim.court()),
                claim.caseNumber(),
                String.valueOf(claim.sale()));
    }

    private void notes() {
        if (state.notes().isEmpty()) {
            return;
        }
        chapter("ledger.notes");
        var columns = List.of(
                new Column(texts.say("receipt.intake"), 15),
                new Column(texts.say("ledger.notes.what"), 40),
                new Column(texts.say("ledger.why"), 45));
        blocks.add(new Listing("", columns, state.notes().stream().map(this::row).toList()));
    }

    private List<String> row(QueueNote note) {
        var says = texts.say("reason." + note.code());
        return List.of(
                String.valueOf(note.intake()),
                note.refused() ? texts.say("ledger.refused", says) : says,
                texts.shortLaw(cited(note.rule())));
    }
}
