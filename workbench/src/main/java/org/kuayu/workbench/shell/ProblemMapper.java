package org.kuayu.workbench.shell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.kuayu.text.Remark;
import org.kuayu.wire.registry.RegistryDialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where a refusal or an accident becomes an HTTP answer: a page, or problem+json under {@code /api/}. */
final class ProblemMapper {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Shell shell;

    ProblemMapper(Shell shell) {
        this.shell = shell;
    }

    void refused(Refusal refusal, Context ctx) {
        answer(ctx, refusal, Optional.empty());
    }

    void http(HttpResponseException problem, Context ctx) {
        int status = problem.getStatus();
        answer(ctx, new Refusal(status, status == 404 ? "not-found" : "http-" + status), Optional.empty());
    }

    /** The outermost handler: whatever was not foreseen, with an id under which the log holds the cause. */
    void accident(Exception accident, Context ctx) {
        String id = HexFormat.of()
                .toHexDigits(ThreadLocalRandom.current().nextLong())
                .substring(8);
        LOG.error("accident {} in {} {}", id, ctx.method(), ctx.endpoint().path, accident);
        answer(ctx, new Refusal(500, "accident"), Optional.of(id));
    }

    private void answer(Context ctx, Refusal refusal, Optional<String> id) {
        ctx.status(refusal.status());
        if (ctx.path().startsWith("/wire/")) {
            var reason = new Remark("wire." + refusal.code(), id.orElse(""));
            ctx.result(RegistryDialect.fault(reason, refusal.status() < 500)).contentType("text/xml; charset=utf-8");
            return;
        }
        if (ctx.path().startsWith("/api/")) {
            ctx.result(json(ctx, refusal, id)).contentType("application/problem+json; charset=utf-8");
            return;
        }
        var officer = Sessions.officer(ctx, shell);
        var visit = new Visit(ctx, shell, officer);
        ctx.header("HX-Retarget", "body").header("HX-Reswap", "innerHTML");
        visit.page("error.jte", Map.of("status", refusal.status(), "code", refusal.code(), "id", id.orElse("")));
    }

    private static String json(Context ctx, Refusal refusal, Optional<String> id) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "urn:kuayu:problem:" + refusal.code());
        document.put("title", Languages.of(ctx).sayOr("problem." + refusal.code(), refusal.code()));
        document.put("status", refusal.status());
        document.put("code", refusal.code());
        id.ifPresent(i -> document.put("id", i));
        document.putAll(refusal.fields());
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts can be written", e);
        }
    }
}
