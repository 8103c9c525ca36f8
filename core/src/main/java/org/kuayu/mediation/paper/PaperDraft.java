package org.kuayu.mediation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.FormRow;
import org.kuayu.document.PaperBlock.Letter;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputeParty;

/** A paper while it is written: its head, the parties, and what is added block by block. */
final class PaperDraft {
    private final DisputeFile file;
    private final MediationSetting setting;
    private final MediationTexts texts;
    private final List<PaperBlock> blocks = new ArrayList<>();
    private int count;

    PaperDraft(DisputeFile file, MediationSetting setting, MediationTexts texts) {
        this.file = file;
        this.setting = setting;
        this.texts = texts;
    }

    DisputeFile file() {
        return file;
    }

    MediationSetting setting() {
        return setting;
    }

    MediationTexts texts() {
        return texts;
    }

    /** One line for each party, as papers of procedure name them. */
    PaperDraft parties() {
        var lines = new PartyLines(texts);
        file.parties().forEach(p -> blocks.add(new PaperBlock.Paragraph(lines.line(p, texts.say("role." + p.role())))));
        return this;
    }

    PaperDraft heading(String key, Object... arguments) {
        blocks.add(new PaperBlock.Heading(2, texts.say(key, arguments)));
        count = 0;
        return this;
    }

    PaperDraft open(String key, Object... arguments) {
        return text(texts.say(key, arguments));
    }

    PaperDraft text(String text) {
        text.lines().filter(l -> !l.isBlank()).forEach(l -> blocks.add(new PaperBlock.Paragraph(l)));
        return this;
    }

    /** The next numbered clause. */
    PaperDraft clause(String key, Object... arguments) {
        return numbered(texts.say(key, arguments));
    }

    PaperDraft numbered(String text) {
        count++;
        return text(texts.ordinal(count) + text);
    }

    PaperDraft block(PaperBlock block) {
        blocks.add(block);
        return this;
    }

    /** What stands on a list with columns of these widths in hundredths; the heads are texts under these keys. */
    PaperDraft listing(List<String> heads, List<Integer> shares, List<List<String>> rows) {
        var columns = IntStream.range(0, heads.size())
                .mapToObj(i -> new PaperBlock.Column(texts.say(heads.get(i)), shares.get(i)))
                .toList();
        return block(new PaperBlock.Listing("", columns, rows));
    }

    /** Room for each party to sign, two in a row. */
    PaperDraft partySignatures() {
        List<String> labels = file.parties().stream()
                .map(p -> texts.say("sign.of", p.person().name()))
                .toList();
        var rows = new ArrayList<FormRow>();
        for (int i = 0; i < labels.size(); i += 2) {
            var pair = labels.subList(i, Math.min(i + 2, labels.size()));
            rows.add(new FormRow(pair.stream().map(l -> new Paper.Fact(l, "")).toList(), 3));
        }
        return block(new PaperBlock.Form(rows));
    }

    /** The body signs, on the day of issue. */
    PaperDraft bodySignature() {
        return block(new PaperBlock.Signature(setting.body(), texts.say("seal"), texts.signedDay(setting.day())));
    }

    /** Every party with its short role and name. */
    String names(DisputeParty.Role role) {
        return texts.list(file.parties().stream()
                .filter(p -> p.role() == role)
                .map(p -> p.person().name())
                .toList());
    }

    Paper paper(String title) {
        var letter = new Letter(Letter.Ink.BLACK, setting.body(), texts.say(title), setting.number(), "");
        String footer = texts.say("footer", setting.number(), letter.title());
        return new Paper(texts.language(), letter, footer, blocks);
    }
}
