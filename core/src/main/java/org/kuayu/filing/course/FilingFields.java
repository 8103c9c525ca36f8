package org.kuayu.filing.course;

import java.util.List;
import java.util.OptionalLong;
import org.kuayu.document.PaperFile;
import org.kuayu.filing.catalogue.SeenAs;
import org.kuayu.matter.Fields;
import org.kuayu.party.Person;

/** Writes what is in a filing as the facts of its events, and reads it back. */
public final class FilingFields {
    private FilingFields() {}

    /** The facts of the first event. */
    public static Fields.Writer of(FilingDraft draft) {
        FilingClaim claim = draft.claim();
        var writer = Fields.writer()
                .text("token", draft.token())
                .text("kind", draft.kind())
                .text("from", draft.from())
                .text("court", draft.court())
                .list("party", draft.parties(), FilingFields::write)
                .text("cause", claim.cause())
                .texts("request", claim.requests())
                .text("facts", claim.facts())
                .texts("undisputed", claim.undisputed())
                .list("paper", draft.papers(), FilingFields::write)
                .flag("mediation", draft.mediation())
                .optional("origin", draft.origin());
        claim.fen().ifPresent(fen -> writer.number("fen", fen));
        return writer;
    }

    static FilingDraft draft(Fields facts) {
        var claim = new FilingClaim(
                facts.text("cause"),
                facts.texts("request"),
                facts.has("fen") ? OptionalLong.of(facts.number("fen")) : OptionalLong.empty(),
                facts.text("facts"),
                facts.texts("undisputed"));
        return new FilingDraft(
                facts.text("token"),
                facts.text("kind"),
                facts.text("from"),
                facts.text("court"),
                facts.list("party", FilingFields::party),
                claim,
                papers(facts),
                facts.flag("mediation"),
                facts.optional("origin"));
    }

    /** The facts of a later act. */
    public static Fields.Writer of(FilingAct act) {
        var writer = Fields.writer();
        switch (act) {
            case FilingAct.Refuse(var reason) -> writer.text("reason", reason);
            case FilingAct.Fail(var reason) -> writer.text("reason", reason);
            case FilingAct.AskSupplement(var missing, var days) ->
                writer.texts("missing", missing).number("days", days);
            case FilingAct.Supply(var papers, var note) ->
                writer.list("paper", papers, FilingFields::write).text("reason", note);
            case FilingAct.Accept(var number) -> writer.text("number", number);
            case FilingAct.Decline(var ruling, var reason) ->
                writer.text("number", ruling).text("reason", reason);
            case FilingAct.Disclaim(var reason, var court) ->
                writer.text("reason", reason).optional("place", court);
            case FilingAct.Mediate(var body) -> writer.text("place", body);
            case FilingAct.Deliver(var how) -> writer.text("reason", how);
            case FilingAct.Withdraw(var reason) -> writer.text("reason", reason);
            case FilingAct.Correct(var sequence, var instant, var reason) ->
                writer.number("of", sequence).instant("at", instant).text("reason", reason);
            default -> { }
        }
        return writer;
    }

    static List<FilingPaper> papers(Fields facts) {
        return facts.list("paper", FilingFields::paper);
    }

    private static void write(Fields.Writer out, FilingParty party) {
        Person person = party.person();
        out.constant("role", party.role())
                .text("name", person.name())
                .flag("natural", person.natural())
                .constant("idType", person.idType())
                .text("number", person.number())
                .text("phone", party.phone())
                .text("address", party.address())
                .text("agent", party.agent());
    }

    private static FilingParty party(Fields in) {
        var person = new Person(
                in.text("name"), in.flag("natural"), in.constant("idType", Person.IdType.class), in.text("number"));
        return new FilingParty(
                in.constant("role", FilingRole.class), person, in.text("phone"), in.text("address"), in.text("agent"));
    }

    private static void write(Fields.Writer out, FilingPaper paper) {
        out.text("code", paper.code())
                .text("file", paper.file().name())
                .text("type", paper.file().mediaType())
                .text("digest", paper.file().digest())
                .number("size", paper.file().size())
                .constant("seen", paper.seen());
    }

    private static FilingPaper paper(Fields in) {
        var file = new PaperFile(in.text("file"), in.text("type"), in.text("digest"), in.number("size"));
        return new FilingPaper(in.text("code"), file, in.constant("seen", SeenAs.class));
    }
}
