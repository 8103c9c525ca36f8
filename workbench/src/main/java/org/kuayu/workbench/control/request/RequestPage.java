package org.kuayu.workbench.control.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.PaperText;
import org.kuayu.control.request.RequestItem;
import org.kuayu.journal.Entry;
import org.kuayu.workbench.control.Paging;

/**
 * What the page of one request shows.
 *
 * @param request the request
 * @param kind what is asked
 * @param registry the registry's name
 * @param caseHref the page of the case
 * @param next the one sentence
 * @param tabs how many items stand where, each a filter
 * @param items the items of this page
 * @param paging pages of items before and after
 * @param timeline what happened, oldest first
 * @param people names of officers by login
 * @param compared the papers compared with the request; empty for who does not approve
 * @param rights what this officer may do
 * @param told what the officer must be told about the act he tried
 */
public record RequestPage(
        ControlRequest request,
        String kind,
        String registry,
        String caseHref,
        NextStep next,
        List<Tab> tabs,
        List<Item> items,
        Paging paging,
        List<Entry> timeline,
        Map<String, String> people,
        List<Compared> compared,
        Rights rights,
        Told told) {
    public RequestPage {
        tabs = List.copyOf(tabs);
        items = List.copyOf(items);
        timeline = List.copyOf(timeline);
        people = Map.copyOf(people);
        compared = List.copyOf(compared);
    }

    /** The name of the officer with this login; the login where there is none. */
    public String who(String login) {
        return people.getOrDefault(login, login);
    }

    /** A paper with what the request says, and whether the paper says it too; empty where it cannot be read. */
    public record Compared(Attachment paper, List<PaperText.Mention> mentions) {
        public Compared {
            mentions = List.copyOf(mentions);
        }
    }

    /** A filter of items. */
    public record Tab(String label, long count, String href, boolean on) {}

    /**
     * One item.
     *
     * @param item as it stands
     * @param target what it is about, masked
     * @param href the ledger of its unit; empty for a person
     * @param detail the second line about it
     * @param state where it stands, in words
     * @param tone the badge's class
     * @param late whether the registry is late
     * @param result what the register entry says
     * @param differs that the registry says otherwise than the queue kept here; empty where they agree
     * @param answerHref the answer; empty for none
     */
    public record Item(
            RequestItem item,
            String target,
            String href,
            String detail,
            String state,
            String tone,
            boolean late,
            String result,
            String differs,
            String answerHref) {}

    /**
     * What this officer may do.
     *
     * @param approve approve or send back
     * @param own whether approval is barred because he drafted it himself
     * @param edit put another content in its place
     * @param withdraw take it back
     * @param send seal and send
     * @param confirm take note of results
     * @param again ask again, or mend what came back
     * @param remind remind a registry that is late
     */
    public record Rights(
            boolean approve,
            boolean own,
            boolean edit,
            boolean withdraw,
            boolean send,
            boolean confirm,
            boolean again,
            boolean remind) {}

    /**
     * What came of an act that was not done.
     *
     * @param seen the revision that the officer saw; empty where nothing went wrong with it
     * @param findings why it was refused
     * @param note what he had typed
     */
    public record Told(Optional<Long> seen, List<Finding> findings, String note) {
        /** Nothing. */
        public static final Told NOTHING = new Told(Optional.empty(), List.of(), "");

        public Told {
            findings = List.copyOf(findings);
        }
    }

    /** The item state that the whole is said to be in. */
    public ItemState state() {
        return org.kuayu.workbench.control.RequestWords.behind(request);
    }
}
