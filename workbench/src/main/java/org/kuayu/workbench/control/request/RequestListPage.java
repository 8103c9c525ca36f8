package org.kuayu.workbench.control.request;

import java.time.Instant;
import java.util.List;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.property.Registry;
import org.kuayu.workbench.control.Paging;

/**
 * What the history of requests shows.
 *
 * @param address which part of it
 * @param total how many match
 * @param rows the requests, newest first
 * @param registries what can be chosen
 * @param paging the pages before and after
 */
public record RequestListPage(
        RequestAddress address, long total, List<Row> rows, List<Registry> registries, Paging paging) {
    public RequestListPage {
        rows = List.copyOf(rows);
        registries = List.copyOf(registries);
    }

    /**
     * One request.
     *
     * @param request the request
     * @param href its page
     * @param kind what is asked
     * @param registry the registry's name
     * @param caseHref the page of the case
     * @param about the first of what it is about, masked
     * @param states how many items stand where
     * @param at when it was sent, else drafted
     * @param sent whether {@code at} is the sending
     * @param who who did it
     */
    public record Row(
            ControlRequest request,
            String href,
            String kind,
            String registry,
            String caseHref,
            String about,
            List<Badge> states,
            Instant at,
            boolean sent,
            String who) {
        public Row {
            states = List.copyOf(states);
        }
    }

    /** A short text with the class of its badge. */
    public record Badge(String text, String tone) {}
}
