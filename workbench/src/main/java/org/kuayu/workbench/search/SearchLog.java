package org.kuayu.workbench.search;

import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Journal;
import org.kuayu.journal.JournalException;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.search.CaseQuery;
import org.kuayu.search.Field;
import org.kuayu.staff.Officer;
import org.kuayu.text.Masking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records each question in the journal, behind the answer, so that a search never waits for an import that is writing.
 * Identity and telephone numbers and names of parties are masked.
 */
final class SearchLog {
    private static final Logger LOG = LoggerFactory.getLogger(SearchLog.class);
    private static final Act ASKED = new Act("search.asked");

    private final Journal journal;
    private final ExecutorService behind = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("search-log").factory());

    SearchLog(Journal journal) {
        this.journal = journal;
    }

    void asked(Officer officer, CaseQuery query, long total) {
        var draft =
                Draft.of(officer.actor(), ASKED, new Subject("search", "cases")).with(Payload.of(facts(query, total)));
        behind.execute(() -> {
            try {
                journal.write(() -> journal.append(draft));
            } catch (JournalException e) {
                LOG.warn("a search could not be recorded", e);
            }
        });
    }

    private static TreeMap<String, String> facts(CaseQuery query, long total) {
        var facts = new TreeMap<String, String>();
        facts.put("box", Masking.inText(query.box()));
        query.fields()
                .forEach((field, value) -> facts.put(
                        ListAddress.name(field), field == Field.PARTY ? Masking.name(value) : Masking.inText(value)));
        query.chosen().forEach((facet, values) -> facts.put(ListAddress.name(facet), String.join(" ", values)));
        facts.put("total", Long.toString(total));
        return facts;
    }
}
