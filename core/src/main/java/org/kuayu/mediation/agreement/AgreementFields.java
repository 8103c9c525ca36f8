package org.kuayu.mediation.agreement;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.kuayu.matter.Fields;
import org.kuayu.party.Person;

/** Writes an agreement into the facts of an event and reads it back. */
final class AgreementFields {
    private AgreementFields() {}

    static Fields write(Agreement a) {
        return Fields.writer()
                .text("number", a.frame().number())
                .text("dispute", a.frame().dispute())
                .constant("form", a.frame().form())
                .text("body", a.frame().body())
                .texts("mediators", a.frame().mediators())
                .number("copies", a.frame().copies())
                .list("parties", a.parties(), AgreementFields::party)
                .text("facts", a.facts())
                .text("disputed", a.disputed())
                .list("obligations", a.obligations(), AgreementFields::obligation)
                .texts("clauses", a.clauses())
                .text("liability", a.liability())
                .text("manner", a.manner())
                .text("open", a.open())
                .fields();
    }

    static Agreement read(Fields f) {
        var frame = new AgreementFrame(
                f.text("number"),
                f.text("dispute"),
                f.constant("form", AgreementFrame.Form.class),
                f.text("body"),
                f.texts("mediators"),
                (int) f.number("copies"));
        return new Agreement(
                frame,
                f.list("parties", AgreementFields::party),
                f.text("facts"),
                f.text("disputed"),
                f.list("obligations", AgreementFields::obligation),
                f.texts("clauses"),
                f.text("liability"),
                f.text("manner"),
                f.text("open"));
    }

    private static void party(Fields.Writer to, AgreementParty party) {
        to.text("id", party.id())
                .text("side", party.side())
                .text("name", party.person().name())
                .flag("natural", party.person().natural())
                .constant("type", party.person().idType())
                .text("number", party.person().number())
                .text("head", party.head())
                .text("agent", party.agent());
    }

    private static AgreementParty party(Fields f) {
        var person = new Person(
                f.text("name"), f.flag("natural"), f.constant("type", Person.IdType.class), f.text("number"));
        return new AgreementParty(f.text("id"), f.text("side"), person, f.text("head"), f.text("agent"));
    }

    private static void obligation(Fields.Writer to, Obligation o) {
        to.constant("kind", o.kind())
                .text("debtor", o.debtor())
                .text("creditor", o.creditor())
                .text("text", o.text())
                .text("manner", o.manner())
                .optional("due", o.due().map(LocalDate::toString));
        o.fen().ifPresent(fen -> to.number("fen", fen));
    }

    private static Obligation obligation(Fields f) {
        return new Obligation(
                f.constant("kind", Obligation.Kind.class),
                f.text("debtor"),
                f.text("creditor"),
                f.text("text"),
                f.has("fen") ? OptionalLong.of(f.number("fen")) : OptionalLong.empty(),
                f.optional("due").map(LocalDate::parse),
                f.text("manner"));
    }
}
