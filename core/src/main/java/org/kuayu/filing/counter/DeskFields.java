package org.kuayu.filing.counter;

import org.kuayu.document.PaperFile;
import org.kuayu.matter.Fields;

/** Writes what happens in a session as the facts of its events, and reads it back. */
public final class DeskFields {
    private DeskFields() {}

    /** The facts of the first event. */
    public static Fields of(DeskCall call) {
        return Fields.writer()
                .text("token", call.token())
                .text("item", call.item())
                .text("local", call.local())
                .text("remote", call.remote())
                .text("citizen", call.citizen())
                .text("about", call.about())
                .optional("filing", call.filing())
                .fields();
    }

    static DeskCall call(Fields facts) {
        return new DeskCall(
                facts.text("token"),
                facts.text("item"),
                facts.text("local"),
                facts.text("remote"),
                facts.text("citizen"),
                facts.text("about"),
                facts.optional("filing"));
    }

    /** The facts of a later act under its token. */
    public static Fields of(String token, DeskAct act) {
        var writer = Fields.writer().text("token", token);
        switch (act) {
            case DeskAct.Show(var code, var file, var seen) ->
                write(writer.text("code", code).constant("seen", seen), file);
            case DeskAct.Decide(var paper, var good, var reason) ->
                writer.number("of", paper).flag("good", good).text("reason", reason);
            case DeskAct.Mend(var paper, var file, var seen) ->
                write(writer.number("of", paper).constant("seen", seen), file);
            case DeskAct.Say(var text) -> writer.text("text", text);
            case DeskAct.Close(var outcome, var note) ->
                writer.constant("outcome", outcome).text("reason", note);
            case DeskAct.GiveUp(var reason) -> writer.text("reason", reason);
            case DeskAct.Answer answer -> { }
        }
        return writer.fields();
    }

    private static void write(Fields.Writer out, PaperFile file) {
        out.text("file", file.name())
                .text("type", file.mediaType())
                .text("digest", file.digest())
                .number("size", file.size());
    }

    static PaperFile file(Fields in) {
        return new PaperFile(in.text("file"), in.text("type"), in.text("digest"), in.number("size"));
    }
}
