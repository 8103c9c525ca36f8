package org.kuayu.control.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.document.PaperBlock;
import org.kuayu.property.UnitNumber;

/** The list of units of a notice: what all units have in common stands in the text, what differs in a column. */
final class UnitList {
    /** So many units stand within the letter; more become an annex. */
    private static final int FEW = 8;

    private final RequestView view;
    private final PaperTexts texts;
    private final List<Target.OfUnit> units;

    UnitList(RequestView view) {
        this.view = view;
        this.texts = view.texts();
        this.units = view.units();
    }

    boolean annexed() {
        return units.size() > FEW;
    }

    /** How many, and where they are listed. */
    String where() {
        return texts.say(annexed() ? "units.annex" : "units.here", units.size());
    }

    /** The scope of all of them; empty where they differ. */
    Optional<SeizureScope> commonScope() {
        return common(Target.OfUnit::scope);
    }

    /** The term of all of them; empty where they differ or have none. */
    Optional<SeizureTerm> commonTerm() {
        return common(Target.OfUnit::term).flatMap(t -> t);
    }

    private <T> Optional<T> common(Function<Target.OfUnit, T> what) {
        var values = units.stream().map(what).distinct().toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    private boolean differs() {
        boolean terms = units.stream().anyMatch(u -> u.term().isPresent()) && commonTerm().isEmpty();
        return terms || commonScope().isEmpty() || view.order().equals("MIXED");
    }

    private record Part(String head, int share, Function<Target.OfUnit, String> cell) {}

    PaperBlock.Listing listing(String caption) {
        var parts = parts();
        var columns = parts.stream().map(p -> new PaperBlock.Column(p.head(), p.share())).toList();
        var rows = new ArrayList<List<String>>();
        for (Target.OfUnit unit : units) {
            rows.add(parts.stream()
                    .map(p -> p.cell().apply(unit))
                    .map(cell -> cell.isEmpty() ? texts.say("unknown") : cell)
                    .toList());
        }
        for (int i = 0; i < rows.size(); i++) {
            var numbered = new ArrayList<>(rows.get(i));
            numbered.set(0, String.valueOf(i + 1));
            rows.set(i, numbered);
        }
        return new PaperBlock.Listing(caption, columns, rows);
    }

    private List<Part> parts() {
        boolean many = view.persons().size() > RequestView.FEW;
        var parts = new ArrayList<Part>();
        parts.add(new Part(texts.say("units.number"), 7, u -> ""));
        parts.add(new Part(texts.say("units.unit"), 21, u -> unit(u.unit())));
        parts.add(new Part(texts.say("units.owner"), many ? 22 : 16, u -> many ? numbered(u) : u.person().name()));
        if (view.buyers().size() > 1) {
            parts.add(new Part(texts.say("units.buyer"), 22, u -> u.buyer().map(texts::person).orElse("")));
        }
        if (view.request().kind() == RequestKind.RENEWAL || view.request().kind() == RequestKind.RELEASE) {
            parts.add(new Part(texts.say("units.refers"), 17, this::refers));
        }
        if (differs()) {
            parts.add(new Part(texts.say("units.terms"), 19, this::terms));
        }
        int rest = 100 - parts.stream().mapToInt(Part::share).sum();
        parts.add(1, new Part(texts.say("units.location"), rest, this::location));
        return parts;
    }

    private static String numbered(Target.OfUnit unit) {
        var person = unit.person();
        return person.number().isEmpty() ? person.name() : person.name() + "\n" + person.number();
    }

    /** A unit number in two lines, so that no group of it is broken. */
    static String unit(UnitNumber number) {
        var display = number.display();
        return display.substring(0, 13) + "\n" + display.substring(14);
    }

    private String location(Target.OfUnit unit) {
        return (unit.location() + "\n" + unit.certificate()).strip();
    }

    private String refers(Target.OfUnit unit) {
        return unit.refersTo()
                .map(r -> r.seizure().isEmpty()
                        ? texts.say("units.refers.request", r.request())
                        : texts.say("units.refers.seizure", r.seizure()))
                .orElse("");
    }

    private String terms(Target.OfUnit unit) {
        var lines = new ArrayList<String>();
        if (view.order().equals("MIXED")) {
            lines.add(texts.say("kind." + unit.kind()));
        }
        if (commonScope().isEmpty()) {
            lines.add(texts.scopes().say(unit.scope()));
        }
        if (commonTerm().isEmpty()) {
            unit.term().map(this::term).ifPresent(lines::add);
        }
        return String.join("\n", lines);
    }

    private String term(SeizureTerm term) {
        if (term.writtenEnd().isPresent()) {
            var end = texts.shortDay(term.writtenEnd().get());
            return term.writtenStart()
                    .map(start -> texts.say("term.range", texts.shortDay(start), end))
                    .orElseGet(() -> texts.say("term.until", end));
        }
        return texts.length(term.length().orElseThrow());
    }
}
