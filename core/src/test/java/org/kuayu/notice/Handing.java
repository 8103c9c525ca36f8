package org.kuayu.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

/** A store that hands everything on, for tests that break one thing. */
class Handing implements NoticeStore {
    private final NoticeStore store;

    Handing(NoticeStore store) {
        this.store = store;
    }

    @Override
    public Progress progress() {
        return store.progress();
    }

    @Override
    public void put(List<Notice> notices, Progress progress) {
        store.put(notices, progress);
    }

    @Override
    public List<Notice> list(NoticeFilter filter, int offset, int limit) {
        return store.list(filter, offset, limit);
    }

    @Override
    public long count(NoticeFilter filter) {
        return store.count(filter);
    }

    @Override
    public void read(String login, Collection<String> keys, Instant at) {
        store.read(login, keys, at);
    }

    @Override
    public boolean sent(String login, LocalDate day) {
        return store.sent(login, day);
    }

    @Override
    public void watch(String login, String matter, boolean watches) {
        store.watch(login, matter, watches);
    }

    @Override
    public SortedSet<String> listWatchers(String matter) {
        return store.listWatchers(matter);
    }
}
