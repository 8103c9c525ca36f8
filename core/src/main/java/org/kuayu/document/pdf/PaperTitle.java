package org.kuayu.document.pdf;

import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;

/** What the file says about itself: title, subject and who issued it. */
record PaperTitle(String title, String subject, String issuer) {
    PaperTitle(Paper.Head head) {
        this(title(head), subject(head), issuer(head));
    }

    private static String title(Paper.Head head) {
        return switch (head) {
            case Paper.Cover c -> c.title();
            case PaperBlock.Letter l -> (l.title() + " " + l.number()).strip();
        };
    }

    private static String subject(Paper.Head head) {
        return switch (head) {
            case Paper.Cover c -> c.subtitle();
            case PaperBlock.Letter l -> l.number();
        };
    }

    private static String issuer(Paper.Head head) {
        return switch (head) {
            case Paper.Cover c -> c.kicker();
            case PaperBlock.Letter l -> l.issuer();
        };
    }
}
