package org.kuayu.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayu.control.request.ControlRequest;

/** The pages of property control that are looked at: by officer, name of the screenshot and address. */
final class ControlPages {
    private ControlPages() {}

    static Map<String, String> enforcement(ControlSamples s) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("today", "/today");
        pages.put("today-overdue", "/today?within=overdue");
        pages.put("today-quarter", "/today?within=quarter&kind=renew&page=2");
        pages.put("today-none", "/today?q=" + Browser.encode("没有这样的词"));
        pages.put("calendar", "/today/calendar");
        pages.put("requests", "/requests");
        pages.put("requests-none", "/requests?q=" + Browser.encode("没有这样的词"));
        pages.put("overdue", "/requests/overdue");
        for (var entry : s.requests.entrySet()) {
            pages.put("request-" + entry.getKey(), "/requests/" + entry.getValue().id());
        }
        pages.put("answer", answer(s, 0));
        pages.put("answer-nothing", answer(s, 1));
        String earlier = s.requests.get("earlier").items().getFirst().answer().orElseThrow();
        pages.put("answer-changed", answer(s, 0) + "?since=" + earlier);
        pages.put("inquiry", "/inquiries/new");
        pages.put("inquiry-case", "/inquiries/new?case=" + Browser.encode(ControlSamples.CASE));
        pages.put("inquiry-again", "/requests/" + s.requests.get("answered").id() + "/again");
        pages.put("order", "/orders/new?kind=seizure");
        pages.put("order-renewal", renewal());
        String forCase = "/orders/new?kind=seizure&case=" + Browser.encode(ControlSamples.CASE);
        pages.put("order-ahead", forCase + "&unit=" + ControlSamples.unit(306).value());
        pages.put("order-mend", "/requests/" + s.requests.get("back").id() + "/again");
        pages.put("order-transfer", "/orders/new?kind=transfer");
        pages.put("watches", "/watches");
        pages.put("leads", "/leads");
        return pages;
    }

    static String renewal() {
        return "/orders/new?kind=renewal&case=" + Browser.encode(ControlSamples.CASE) + "&unit="
                + ControlSamples.unit(205).value() + "&seizure=x";
    }

    static String answer(ControlSamples s, int item) {
        ControlRequest request = s.requests.get("answered");
        return "/answers/" + request.items().get(item).answer().orElseThrow();
    }

    static Map<String, String> empty() {
        var pages = new LinkedHashMap<String, String>();
        for (String page : List.of("today", "requests", "requests/overdue", "watches", "leads")) {
            pages.put("empty-" + page.replace('/', '-'), "/" + page);
        }
        return pages;
    }

    static Map<String, String> approval(ControlSamples s) {
        return Map.of(
                "approvals", "/approvals",
                "approval", "/requests/" + s.requests.get("draft").id(),
                "answer-reason", answer(s, 0));
    }

    static Map<String, String> registry(ControlSamples s) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("desk", "/desk");
        pages.put("desk-done", "/desk?done=1");
        s.requests.values().stream()
                .filter(r -> r.life().sent().isPresent() && r.registry().equals(ControlSamples.REGISTRY))
                .forEach(r -> pages.put("desk-" + r.id(), "/desk/" + r.id() + "/1"));
        pages.put("desk-paper", "/desk/paper?unit=" + ControlSamples.unit(203).value());
        pages.put("register", "/register");
        pages.put("register-found", "/register?q=" + Browser.encode("松石支路"));
        pages.put("register-none", "/register?q=" + Browser.encode("没有这样的词"));
        pages.put("register-unit", "/register/" + ControlSamples.unit(203).value());
        pages.put("register-before", "/register/" + ControlSamples.unit(203).value() + "?day=2019-01-01");
        pages.put("register-files", "/register/files");
        return pages;
    }

    static Map<String, String> command(ControlSamples s) {
        return Map.of("sending", "/sending", "send", "/requests/" + s.requests.get("approved").id());
    }
}
