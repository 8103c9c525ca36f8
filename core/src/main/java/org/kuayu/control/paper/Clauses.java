package org.kuayu.control.paper;

import java.util.ArrayList;
import java.util.List;
import org.kuayu.document.PaperBlock;

/** The numbered clauses of a letter, with what stands between them. */
final class Clauses {
    private final PaperTexts texts;
    private final List<PaperBlock> blocks = new ArrayList<>();
    private int count;

    Clauses(PaperTexts texts) {
        this.texts = texts;
    }

    /** A paragraph without number. */
    Clauses open(String key, Object... arguments) {
        blocks.add(new PaperBlock.Paragraph(texts.say(key, arguments)));
        return this;
    }

    /** The next clause. */
    Clauses add(String key, Object... arguments) {
        count++;
        blocks.add(new PaperBlock.Paragraph(texts.ordinal(count) + texts.say(key, arguments)));
        return this;
    }

    Clauses block(PaperBlock block) {
        blocks.add(block);
        return this;
    }

    Clauses blocks(List<PaperBlock> more) {
        blocks.addAll(more);
        return this;
    }

    List<PaperBlock> blocks() {
        return blocks;
    }
}
