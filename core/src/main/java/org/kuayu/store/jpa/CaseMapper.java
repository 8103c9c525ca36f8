package org.kuayu.store.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.casefile.CaseAmounts;
import org.kuayu.casefile.CaseCitations;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.court.CourtCode;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Plain;

/** Between the facts of a case and their row. */
final class CaseMapper {
    private CaseMapper() {}

    static String key(CaseId id) {
        return Plain.keep(id.value());
    }

    static void fill(CaseRow row, CaseRecord record) {
        row.number = Plain.keep(record.number().original());
        row.courtCode = record.court().code().map(CourtCode::value).orElse(null);
        row.courtName = Plain.keep(record.court().nameAsPrinted());
        row.cause = Plain.keep(record.matter().cause());
        row.stage = record.matter().procedure().name();
        row.filed = record.dates().filed().orElse(null);
        row.closed = record.dates().closed().orElse(null);
        row.judged = record.dates().judged().orElse(null);
        row.claimed = boxed(record.amounts().claimed());
        row.awarded = boxed(record.amounts().awarded());
        row.visibility = record.visibility().name();
        row.source = Plain.keep(record.source());
        row.facts = facts(record);
    }

    private static Long boxed(OptionalLong amount) {
        return amount.isPresent() ? amount.getAsLong() : null;
    }

    private static OptionalLong amount(Long boxed) {
        return boxed == null ? OptionalLong.empty() : OptionalLong.of(boxed);
    }

    private static byte[] facts(CaseRecord record) {
        var out = new Packer()
                .text(record.matter().causePath())
                .text(record.matter().result())
                .texts(record.court().judges())
                .text(record.court().clerk())
                .texts(record.citations().statutes())
                .texts(record.citations().caseNumbers())
                .number(record.parties().size());
        for (CaseParty party : record.parties()) {
            out.text(party.name())
                    .text(party.roleAsPrinted())
                    .number(party.natural() ? 1 : 0)
                    .optional(party.identity())
                    .optional(party.domicile());
        }
        CourseMapper.write(out, record.course());
        return out.bytes();
    }

    static CaseRecord record(CaseRow row) {
        var in = new Packer.Unpacker(row.facts);
        var causePath = in.text();
        var result = in.text();
        var court = new CaseCourt(
                Plain.read(row.courtName),
                Optional.ofNullable(row.courtCode).map(CourtCode::of),
                in.texts(),
                in.text());
        var citations = new CaseCitations(in.texts(), in.texts());
        var parties = parties(in);
        return new CaseRecord(
                CaseId.of(Plain.read(row.id)),
                CaseNumber.parseOwn(Plain.read(row.number)).orThrow(),
                court,
                new CaseMatter(Plain.read(row.cause), causePath, Procedure.valueOf(row.stage), result),
                new CaseDates(
                        Optional.ofNullable(row.filed),
                        Optional.ofNullable(row.closed),
                        Optional.ofNullable(row.judged)),
                CourseMapper.read(in),
                new CaseAmounts(amount(row.claimed), amount(row.awarded)),
                parties,
                citations,
                Visibility.valueOf(row.visibility),
                Plain.read(row.source));
    }

    private static List<CaseParty> parties(Packer.Unpacker in) {
        long count = in.number();
        var out = new ArrayList<CaseParty>();
        for (long i = 0; i < count; i++) {
            out.add(new CaseParty(in.text(), in.text(), in.number() == 1, in.optional(), in.optional()));
        }
        return out;
    }
}
