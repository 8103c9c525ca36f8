package org.kuayu.workbench;

import java.util.LinkedHashMap;
import java.util.Map;

/** The pages that are looked at: name of the screenshot and address. */
final class Pages {
    static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ALL.put("cases", "/cases");
        ALL.put("search", "/cases?q=" + Browser.encode("抵押 不动产"));
        ALL.put("search-filtered", "/cases?q=" + Browser.encode("抵押") + "&in-region=50&in-procedure=CIVIL_FIRST");
        ALL.put("search-compact", "/cases?q=" + Browser.encode("抵押") + "&view=compact");
        ALL.put("search-form", "/cases?q=" + Browser.encode("(抵押") + "&cause=" + Browser.encode("民间借贷"));
        ALL.put("search-none", "/cases?q=" + Browser.encode("没有这样的词") + "&in-year=2023");
        ALL.put("case", "/cases/" + Browser.encode("(2024)渝0112民初4156号") + "?q=" + Browser.encode("抵押 不动产"));
        ALL.put("case-enforcement", "/cases/" + Browser.encode("(2025)渝0112执812号"));
        ALL.put("journal", "/journal");
        ALL.put("health", "/health");
        ALL.put("officers", "/officers");
        ALL.put("officer-new", "/officers/new");
        ALL.put("password", "/password");
        ALL.put("wires-none", "/wires");
        ALL.put("not-found", "/cases/none");
    }

    private Pages() {}
}
