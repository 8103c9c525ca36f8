package org.kuayu.workbench.control.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.control.Paging;
import org.kuayu.workbench.control.Printing;
import org.kuayu.workbench.control.RequestWords;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Settings;
import org.kuayu.workbench.shell.Visit;

/** The history of requests, what registries are late with, the page of each request, approval and sending. */
public final class RequestRoutes implements Feature {
    private final Kuayu kuayu;
    private final Settings settings;

    /** The requests of this system. */
    public RequestRoutes(Kuayu kuayu, Settings settings) {
        this.kuayu = kuayu;
        this.settings = settings;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/requests", Offices.COURT, this::list);
        routes.get("/requests/overdue", Offices.COURT, this::overdue);
        new RequestActs(kuayu).register(routes);
        new IssuedRoutes(kuayu, new Printing(kuayu, settings)).register(routes);
        new BatchRoutes(kuayu).register(routes);
    }

    private RequestWords words(Visit visit) {
        return new RequestWords(visit.messages(), kuayu.controlSettings().registries());
    }

    private void list(Visit visit) {
        var address = RequestAddress.parse(visit.ctx().queryParamMap());
        Instant now = kuayu.clock().instant();
        RequestFilter filter = address.filter(now);
        var requests = kuayu.control().requests();
        long total = requests.count(visit.officer(), filter);
        int offset = (address.page() - 1) * RequestAddress.PAGE;
        List<ControlRequest> found = requests.list(visit.officer(), filter, offset, RequestAddress.PAGE);
        var rows = new RequestRows(visit, kuayu, now);
        var paging = new Paging(
                address.page(),
                address.page() > 1 ? address.withPage(address.page() - 1).toString() : "",
                offset + found.size() < total ? address.withPage(address.page() + 1).toString() : "");
        var page = new RequestListPage(
                address,
                total,
                found.stream().map(rows::row).toList(),
                kuayu.controlSettings().registries().list(),
                paging);
        visit.page("control/requests.jte", Map.of("page", page));
    }

    private void overdue(Visit visit) {
        Instant now = kuayu.clock().instant();
        var filter = RequestAddress.parse(Map.of("overdue", List.of("1"))).filter(now);
        var found = kuayu.control().requests().list(visit.officer(), filter, 0, OverduePage.MOST);
        visit.page("control/overdue.jte", Map.of("page", OverduePage.of(found, words(visit), now)));
    }
}
