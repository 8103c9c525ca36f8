package org.kuayu.workbench.filing.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kuayu.Kuayu;
import org.kuayu.filing.catalogue.ServiceItem;
import org.kuayu.filing.counter.DeskSession;
import org.kuayu.matter.Worker;
import org.kuayu.text.Masking;
import org.kuayu.text.Remark;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.filing.FilingWords;
import org.kuayu.workbench.shell.Visit;

/** What the list of sessions shows: who waits for an answer here, what is open, what is over, and the call of a new one. */
public final class DeskListPage {
    private static final int OVER = 30;

    private final Kuayu kuayu;
    private final Visit visit;
    private final Optional<Remark> refused;
    private final FilingWords words;
    private final Worker worker;

    DeskListPage(Kuayu kuayu, Visit visit, Optional<Remark> refused) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.refused = refused;
        this.words = new FilingWords(kuayu, visit);
        this.worker = FilingWords.worker(kuayu, visit);
    }

    /** Sessions that wait for an answer of this officer's places. */
    public List<Row> waiting() {
        return rows(kuayu.filing().desk().listWaiting(worker));
    }

    /** Sessions that are open, besides those that wait here. */
    public List<Row> open() {
        var waiting = kuayu.filing().desk().listWaiting(worker).stream().map(DeskSession::id).toList();
        return rows(kuayu.filing().desk().listOpen(worker).stream()
                .filter(session -> !waiting.contains(session.id()))
                .toList());
    }

    /** Sessions that are over, the newest first. */
    public List<Row> over() {
        return rows(kuayu.filing().desk().listOver(worker, 0, OVER));
    }

    private List<Row> rows(List<DeskSession> sessions) {
        return sessions.stream().map(this::row).toList();
    }

    private Row row(DeskSession session) {
        return new Row(
                session,
                item(session.call().item()),
                Masking.name(session.call().citizen()),
                Masking.inText(session.call().about()),
                words.place(session.call().local()),
                words.place(session.call().remote()),
                Times.minute(session.opened()),
                DeskPage.waited(visit, session.waited(kuayu.clock().instant())));
    }

    private String item(String code) {
        return kuayu.filing().catalogue().findItem(code).map(item -> item.name(words.language())).orElse(code);
    }

    /**
     * A session in a list.
     *
     * @param session the session
     * @param item the item in words
     * @param citizen who stands at the counter, masked
     * @param about what he wants, its numbers masked
     * @param local where
     * @param remote the other side
     * @param opened when it was called
     * @param waited how long the citizen waited, in words
     */
    public record Row(
            DeskSession session,
            String item,
            String citizen,
            String about,
            String local,
            String remote,
            String opened,
            String waited) {}

    /** The items that one may call about. */
    public Collection<ServiceItem> items() {
        return kuayu.filing().catalogue().listItems();
    }

    /** The words of the page. */
    public FilingWords words() {
        return words;
    }

    /** A token for the next call. */
    public String token() {
        String typed = visit.form("token");
        return typed.isEmpty() ? UUID.randomUUID().toString() : typed;
    }

    /** A value as typed. */
    public String typed(String name) {
        String form = visit.form(name);
        return form.isEmpty() ? visit.query(name) : form;
    }

    /** Why the call was refused. */
    public Optional<String> refused() {
        return refused.map(words::sentence);
    }
}
