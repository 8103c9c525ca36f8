package org.kuayu.workbench.api;

import java.util.Map;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Visit;

/** Remarks as JSON: the stable code, the detail, and the sentence in the caller's language where there is one. */
final class Sentences {
    private Sentences() {}

    static Map<String, Object> of(Visit visit, Remark remark) {
        String key =
                visit.messages().has("note." + remark.code()) ? "note." + remark.code() : "remark." + remark.code();
        return Json.object()
                .put("code", remark.code())
                .text("detail", remark.detail())
                .text("sentence", visit.messages().has(key) ? visit.say(key, remark.detail()) : "")
                .map();
    }
}
