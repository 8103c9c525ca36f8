package org.kuayu.workbench.filing;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.document.PaperFile;
import org.kuayu.filing.catalogue.SeenAs;
import org.kuayu.filing.course.FilingAct;
import org.kuayu.filing.course.FilingPaper;
import org.kuayu.matter.Worker;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Visit;

/** Reads what was typed into one of the forms of a filing's page. */
final class FilingActs {
    private final Kuayu kuayu;
    private final Visit visit;
    private final Worker worker;

    FilingActs(Kuayu kuayu, Visit visit, Worker worker) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.worker = worker;
    }

    /** The act with this word of the address; refused where a file is none. */
    Reading<FilingAct> read(String word) throws IOException {
        return switch (word) {
            case "supply" -> supply();
            case "correct" -> correct();
            default -> Reading.of(simple(word));
        };
    }

    private FilingAct simple(String word) {
        String reason = form("reason");
        return switch (word) {
            case "send" -> new FilingAct.Send();
            case "resend" -> new FilingAct.Resend();
            case "refuse" -> new FilingAct.Refuse(reason);
            case "fetch" -> new FilingAct.Fetch();
            case "ask" -> new FilingAct.AskSupplement(missing(), number("days"));
            case "lapse" -> new FilingAct.Lapse();
            case "accept" -> new FilingAct.Accept(form("number"));
            case "decline" -> new FilingAct.Decline(form("number"), reason);
            case "disclaim" -> new FilingAct.Disclaim(reason, Optional.of(form("place")).filter(p -> !p.isEmpty()));
            case "mediate" -> new FilingAct.Mediate(form("place"));
            case "deliver" -> new FilingAct.Deliver(reason);
            case "close" -> new FilingAct.Close();
            case "withdraw" -> new FilingAct.Withdraw(reason);
            default -> throw Refusal.notFound();
        };
    }

    private String form(String name) {
        return visit.form(name).strip();
    }

    private int number(String name) {
        return form(name).matches("\\d{1,4}") ? Integer.parseInt(form(name)) : 0;
    }

    private List<String> missing() {
        var missing = new ArrayList<>(visit.forms("missing"));
        form("more").lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(missing::add);
        return missing;
    }

    private Reading<FilingAct> supply() throws IOException {
        var papers = new ArrayList<FilingPaper>();
        SeenAs seen = form("seen").equals("COPY") ? SeenAs.COPY : SeenAs.ORIGINAL;
        for (UploadedFile upload : visit.ctx().uploadedFiles("file")) {
            if (upload.size() > 0) {
                try (InputStream in = upload.content()) {
                    Reading<PaperFile> read = kuayu.filing().keepPaper(worker, upload.filename(), in.readAllBytes());
                    if (read instanceof Reading.Refused<PaperFile>(Remark why)) {
                        return new Reading.Refused<>(why);
                    }
                    read.value().ifPresent(file -> papers.add(new FilingPaper("supplement", file, seen)));
                }
            }
        }
        return Reading.of(new FilingAct.Supply(papers, form("reason")));
    }

    private Reading<FilingAct> correct() {
        try {
            Instant at = LocalDateTime.parse(form("at")).atZone(LegalDay.ZONE).toInstant();
            return Reading.of(new FilingAct.Correct(number("of"), at, form("reason")));
        } catch (DateTimeParseException e) {
            return Reading.refused("filing.correction-instant", form("at"));
        }
    }
}
