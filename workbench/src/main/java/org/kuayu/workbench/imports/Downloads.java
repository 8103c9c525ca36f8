package org.kuayu.workbench.imports;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kuayu.intake.ImportFinding;
import org.kuayu.intake.ImportRun;
import org.kuayu.intake.Intake;
import org.kuayu.intake.table.TableWriter;
import org.kuayu.workbench.shell.Visit;

/** Files about a run: its refused rows, ready to be mended, and its findings. */
final class Downloads {
    private static final int BATCH = 500;

    private Downloads() {}

    /** The refused rows in the format of the file. */
    static void refused(Visit visit, ImportRun run, Intake intake) throws IOException {
        String name = run.fileName();
        int dot = name.lastIndexOf('.');
        String mended = dot < 0 ? name + "-refused" : name.substring(0, dot) + "-refused" + name.substring(dot);
        attach(visit, mended, "application/octet-stream");
        intake.writeRefused(run.id(), visit.ctx().outputStream());
    }

    /** All findings with their sentences, as CSV. */
    static void findings(Visit visit, ImportRun run, Intake intake) throws IOException {
        attach(visit, run.id() + "-findings.csv", "text/csv; charset=utf-8");
        try (var table = TableWriter.csv(visit.ctx().outputStream())) {
            table.row(List.of(
                    visit.say("imports.row"),
                    visit.say("imports.column"),
                    visit.say("imports.value"),
                    visit.say("imports.kind"),
                    visit.say("imports.reason"),
                    "code"));
            long at = -1;
            for (var page = intake.listFindings(run.id(), at, BATCH);
                    !page.isEmpty();
                    page = intake.listFindings(run.id(), at, BATCH)) {
                for (ImportFinding f : page) {
                    table.row(List.of(
                            String.valueOf(f.row()),
                            f.column(),
                            f.value(),
                            visit.say("severity." + f.severity()),
                            ImportPages.sentence(visit.messages(), f.remark()),
                            f.remark().code()));
                }
                at = page.getLast().row();
            }
        }
    }

    private static void attach(Visit visit, String name, String type) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        visit.ctx().header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
        visit.ctx().contentType(type);
    }
}
