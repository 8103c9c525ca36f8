package org.kuayu.workbench.control.request;

import java.util.List;
import org.kuayu.workbench.control.Paging;

/**
 * What approvers and the command centre see: the requests that wait for them, oldest first.
 *
 * @param rows the requests
 * @param total how many wait
 * @param paging the pages before and after
 * @param results what came of the last batch, request by request; empty where none was sent
 */
public record BatchPage(List<RequestListPage.Row> rows, long total, Paging paging, List<Result> results) {
    public BatchPage {
        rows = List.copyOf(rows);
        results = List.copyOf(results);
    }

    /**
     * What came of one request of a batch.
     *
     * @param id its number
     * @param href its page
     * @param sent whether it was sent
     * @param why why not; empty where it was
     */
    public record Result(String id, String href, boolean sent, String why) {}
}
