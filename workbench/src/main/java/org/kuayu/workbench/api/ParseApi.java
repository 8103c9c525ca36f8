package org.kuayu.workbench.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** Says what each line of a text is; the same answers as {@code ./kuayu parse}. */
final class ParseApi implements Feature {
    @Override
    public void register(Routes routes) {
        routes.get("/api/v1/parse", Who.OFFICER, ParseApi::one);
        routes.post("/api/v1/parse", Who.OFFICER, ParseApi::lines);
    }

    private static void one(Visit visit) {
        visit.ctx().contentType("application/json; charset=utf-8").result(ParsedLines.json(visit.query("text")));
    }

    private static void lines(Visit visit) throws IOException {
        visit.ctx().contentType("application/x-ndjson; charset=utf-8");
        try (var in = visit.ctx().bodyInputStream();
                var out = new BufferedOutputStream(visit.ctx().outputStream())) {
            ParsedLines.copy(in, out);
        }
    }
}
