package org.kuayu.document.pdf;

import java.util.List;
import org.kuayu.document.PaperBlock;

/** Which blocks must stand on one page with a signature. */
final class KeptTogether {
    /** Blocks before a signature that are looked at; more would leave too large a gap. */
    private static final int MOST = 3;

    private KeptTogether() {}

    /** The first block that stays with the signature at this place: the last sentence, with what lies between. */
    static int from(List<PaperBlock> blocks, int signature) {
        for (int i = signature - 1; i >= Math.max(0, signature - MOST); i--) {
            switch (blocks.get(i)) {
                case PaperBlock.Paragraph p -> {
                    return i;
                }
                case PaperBlock.Enclosures e -> {
                    // looked over: a sentence comes before it
                }
                case PaperBlock.Note n -> {
                    return i;
                }
                default -> {
                    return signature;
                }
            }
        }
        return signature;
    }

    /** The end, exclusive, of what stays with it: whom to ask stands below a signature. */
    static int to(List<PaperBlock> blocks, int signature) {
        boolean asked = signature + 1 < blocks.size() && blocks.get(signature + 1) instanceof PaperBlock.Facts;
        return signature + (asked ? 2 : 1);
    }
}
