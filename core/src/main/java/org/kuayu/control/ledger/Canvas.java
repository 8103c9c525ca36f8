package org.kuayu.control.ledger;

/** What every part of a drawing needs: what is drawn, how large, in which words, where in time, and onto what. */
record Canvas(LedgerPicture picture, LedgerLayout layout, LedgerWords words, Scale scale, Sheet sheet) {
    static Canvas of(LedgerPicture picture, LedgerLayout layout, LedgerWords words) {
        return new Canvas(picture, layout, words, new Scale(picture.window(), layout), new Sheet());
    }
}
