package org.kuayu.control.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kuayu.document.PaperBlock;
import org.kuayu.property.RegisterCode;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterField;
import org.kuayu.property.RegisterFields;
import org.kuayu.property.RegisterHit;
import org.kuayu.property.RightHolder;

/** The entries of an answer as rows, each flagged exact or similar with its reasons (PI-4). */
final class ResultHits {
    /** Fields that stand in another column, or say what the paper says already. */
    private static final Set<String> ELSEWHERE =
            Set.of("bdcdyh", "zl", "fdzl", "bdcqzh", "bdcdjzmh", "djjg", "dqdm", "mjdw");

    private final PaperTexts texts;
    private final PaperNames names;
    private final String registry;

    ResultHits(PaperTexts texts, PaperNames names, String registry) {
        this.texts = texts;
        this.names = names;
        this.registry = registry;
    }

    PaperBlock.Listing listing(List<RegisterHit> hits) {
        var columns = List.of(
                new PaperBlock.Column(texts.say("result.match"), 16),
                new PaperBlock.Column(texts.say("result.what"), 28),
                new PaperBlock.Column(texts.say("result.right"), 31),
                new PaperBlock.Column(texts.say("result.holders"), 25));
        return new PaperBlock.Listing("", columns, hits.stream().map(this::row).toList());
    }

    private List<String> row(RegisterHit hit) {
        return List.of(flag(hit), what(hit.entry()), right(hit.entry()), holders(hit.entry()));
    }

    private String flag(RegisterHit hit) {
        if (!hit.held()) {
            return texts.say("result.same-unit");
        }
        var lines = new ArrayList<String>();
        lines.add(texts.say("result." + hit.match().degree()));
        hit.match().reasons().forEach(r -> lines.add(texts.say("result.reason." + r)));
        return lined(lines);
    }

    private String what(RegisterEntry entry) {
        var lines = new ArrayList<String>();
        lines.add(entry.location());
        entry.unit().ifPresent(u -> lines.add(UnitList.unit(u)));
        lines.addAll(entry.certificates());
        return lined(lines);
    }

    private String right(RegisterEntry entry) {
        var lines = new ArrayList<String>();
        for (RegisterField field : RegisterFields.bundled().list(entry.kind())) {
            if (!ELSEWHERE.contains(field.name())) {
                entry.findField(field.name())
                        .filter(value -> !value.isBlank())
                        .ifPresent(value -> lines.add(label(field) + texts.say("colon") + value(entry, field, value)));
            }
        }
        return lined(lines);
    }

    private String label(RegisterField field) {
        return texts.say("result.field", field.chinese(), field.english());
    }

    private String value(RegisterEntry entry, RegisterField field, String value) {
        return switch (field.type()) {
            case CODE -> code(field.codes(), value);
            case AREA -> value + " " + entry.findField("mjdw").filter(u -> !u.isBlank()).orElse("㎡");
            default -> value;
        };
    }

    private String code(String list, String value) {
        return names.codes()
                .find(registry, list, value)
                .or(() -> names.codes().findByText(registry, list, value))
                .map(this::words)
                .orElse(value);
    }

    private String words(RegisterCode code) {
        return texts.say("result.field", code.chinese(), code.english());
    }

    private String holders(RegisterEntry entry) {
        var lines = new ArrayList<String>();
        for (RightHolder holder : entry.holders()) {
            lines.add(holder.person().name());
            lines.add(holder.person().number());
            var share = holder.share().isEmpty() ? "" : texts.say("result.share", holder.share());
            lines.add((holder.coOwnership().isEmpty() ? "" : code("GYFS", holder.coOwnership())) + " " + share);
        }
        return lined(lines);
    }

    private String lined(List<String> lines) {
        var text = String.join(
                "\n", lines.stream().map(String::strip).filter(l -> !l.isEmpty()).toList());
        return text.isEmpty() ? texts.say("unknown") : text;
    }
}
