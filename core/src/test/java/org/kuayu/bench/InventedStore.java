package org.kuayu.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.kuayu.casefile.CaseAmounts;
import org.kuayu.casefile.CaseCitations;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.CaseStore;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.document.CaseDocument;
import org.kuayu.document.DocumentStore;
import org.kuayu.document.Page;
import org.kuayu.fixtures.Generator;
import org.kuayu.fixtures.InventedCase;

/** The generator's cases as stores that invent each page when it is asked for, in the generator's order. */
final class InventedStore implements CaseStore, DocumentStore {
    private final Generator generator;
    private final Map<CaseId, CaseDocument> page = new HashMap<>();
    private final Set<CaseId> seen = new HashSet<>();
    private Iterator<InventedCase> next = List.<InventedCase>of().iterator();
    private long characters;

    InventedStore(long size) {
        generator = Generator.of(1, size);
    }

    /** Characters of text given so far. */
    long characters() {
        return characters;
    }

    @Override
    public List<CaseRecord> listAfter(Optional<CaseId> after, int limit) {
        if (after.isEmpty()) {
            next = generator.iterator();
            seen.clear();
        }
        page.clear();
        var records = new ArrayList<CaseRecord>();
        while (records.size() < limit && next.hasNext()) {
            InventedCase c = next.next();
            CaseRecord record = record(c);
            if (seen.add(record.id())) {
                records.add(record);
                characters += c.text().length();
                var pages = List.of(new Page(1, c.text()));
                page.put(
                        record.id(),
                        new CaseDocument(
                                record.id().value(), record.id(), c.kind(), "", "text/plain", pages, List.of()));
            }
        }
        return records;
    }

    private static CaseRecord record(InventedCase c) {
        CaseNumber number = CaseNumber.of(c.number());
        var court = new CaseCourt(c.court(), number.courtCode(), List.of(c.judge()), c.clerk());
        var parties = new ArrayList<CaseParty>();
        parties.add(party(c.plaintiff(), "原告"));
        parties.add(party(c.defendant(), "被告"));
        return CaseRecord.builder(number, court)
                .matter(new CaseMatter(
                        c.cause(),
                        "案由/" + c.cause(),
                        Procedure.values()[c.procedure().length() % 9],
                        c.result()))
                .dates(new CaseDates(Optional.of(c.filed()), c.closed(), c.closed()))
                .amounts(new CaseAmounts(OptionalLong.of(c.claimed()), OptionalLong.of(c.awarded())))
                .parties(parties)
                .citations(new CaseCitations(split(c.statutes()), split(c.cited())))
                .visibility(
                        c.openness().equals("公开")
                                ? Visibility.PUBLIC
                                : c.openness().equals("不公开") ? Visibility.RESTRICTED : Visibility.COURTS)
                .source("bench")
                .build();
    }

    private static CaseParty party(String name, String role) {
        return CaseParty.of(name, role, name.length() <= 4);
    }

    private static List<String> split(String cell) {
        return cell.isBlank() ? List.of() : Arrays.asList(cell.split("；"));
    }

    @Override
    public List<CaseDocument> listForAll(Collection<CaseId> ids) {
        return ids.stream().map(page::get).toList();
    }

    @Override
    public long count() {
        return generator.size();
    }

    @Override
    public Optional<CaseRecord> find(CaseId id) {
        return Optional.empty();
    }

    @Override
    public List<CaseRecord> listByIds(Collection<CaseId> ids) {
        return List.of();
    }

    @Override
    public List<CaseRecord> listCiting(String caseNumber) {
        return List.of();
    }

    @Override
    public void put(CaseRecord record) {
        throw new UnsupportedOperationException("invented cases are only read");
    }

    @Override
    public void remove(CaseId id) {
        throw new UnsupportedOperationException("invented cases are only read");
    }

    @Override
    public Optional<CaseDocument> find(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> findOriginal(String id) {
        return Optional.empty();
    }

    @Override
    public List<CaseDocument> listFor(CaseId caseId) {
        return List.of();
    }

    @Override
    public void put(CaseDocument document, byte[] original) {
        throw new UnsupportedOperationException("invented cases are only read");
    }

    @Override
    public void remove(String id) {
        throw new UnsupportedOperationException("invented cases are only read");
    }
}
