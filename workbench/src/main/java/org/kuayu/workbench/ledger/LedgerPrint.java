package org.kuayu.workbench.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.UnitLedger;
import org.kuayu.control.ledger.LedgerDrawing;
import org.kuayu.control.ledger.LedgerLayout;
import org.kuayu.control.ledger.LedgerScene;
import org.kuayu.control.ledger.LedgerWords;
import org.kuayu.control.paper.ControlPapers;
import org.kuayu.control.paper.LedgerSheet;
import org.kuayu.control.paper.PaperSetting;
import org.kuayu.court.Courts;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.pdf.PdfPapers;
import org.kuayu.workbench.shell.Visit;

/** Prints a ledger as it is seen: the same picture and the same wish, as PDF. */
final class LedgerPrint {
    /** So many rows find room on one page; the table behind the picture has all. */
    private static final int MOST_ROWS = 40;

    private final Visit visit;
    private final LedgerAddress address;
    private final UnitLedger ledger;

    LedgerPrint(Visit visit, LedgerAddress address, UnitLedger ledger) {
        this.visit = visit;
        this.address = address;
        this.ledger = ledger;
    }

    void answer(Instant today) throws IOException {
        boolean english = visit.messages().language().equals("en");
        Locale language = english ? Locale.ENGLISH : Locale.CHINESE;
        var scene = LedgerScene.of(ledger.queue(), today, address.wish());
        var sheet = new LedgerSheet(
                ledger.registry(), ledger.facts(), scene.shown(), Optional.of(picture(scene, language)));
        var setting = new PaperSetting(
                language, LegalDay.of(today), PaperSetting.Sides.UNKNOWN, PaperSetting.Contact.NONE);
        var pdf = new ByteArrayOutputStream(1 << 16);
        var renderer = new PdfPapers();
        renderer.render(ControlPapers.bundled().ledger(sheet, setting), today, pdf);
        String name = "ledger-" + ledger.unit().value() + "-" + LegalDay.of(scene.shown().at()) + ".pdf";
        visit.ctx().header("Content-Disposition", "inline; filename=\"" + name + "\"");
        visit.ctx().result(pdf.toByteArray());
        visit.ctx().res().setCharacterEncoding(null);
        visit.ctx().contentType(renderer.mediaType());
    }

    private PaperBlock picture(LedgerScene scene, Locale language) {
        var words = LedgerWords.of(language, Courts.bundled());
        var picture = scene.picture().limited(MOST_ROWS);
        var sentences = new LedgerSentences(visit.messages(), words, "");
        String caption = sentences.whatIf(scene).map(Piece::plain).orElse(visit.say("ledger.picture"));
        return new PaperBlock.Timeline(
                caption, words.sentence(scene.picture()), LedgerDrawing.of(picture, LedgerLayout.PRINT, words));
    }
}
