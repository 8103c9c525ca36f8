package org.kuayu.store.jpa.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterExtract;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;

/** Between what registers read, with the persons in it, and its bytes. */
final class RegisterMapper {
    private static final int FORM = 1;

    private RegisterMapper() {}

    static byte[] pack(RegisterEntry entry) {
        var out = new Packer().number(FORM);
        pack(out, entry);
        return out.bytes();
    }

    static RegisterEntry entry(byte[] packed) {
        return entry(new Unpacker(packed).expect(FORM));
    }

    static byte[] pack(InquiryAnswer answer) {
        var out = new Packer()
                .number(FORM)
                .text(answer.request())
                .signed(answer.item())
                .text(answer.bound().text())
                .text(answer.digest().text())
                .text(answer.extract().registry())
                .instant(answer.extract().asOf())
                .number(answer.extract().lists().size());
        answer.extract().lists().forEach((kind, entries) -> out.text(kind.name()).list(entries, RegisterMapper::pack));
        return out.bytes();
    }

    static InquiryAnswer answer(AnswerRow row, byte[] packed) {
        var in = new Unpacker(packed).expect(FORM);
        String request = in.text();
        int item = (int) in.signed();
        var bound = Values.digest(in);
        var digest = Values.digest(in);
        var extract = new RegisterExtract(in.text(), in.instant(), lists(in));
        return new InquiryAnswer(row.id(), request, item, row.person(), bound, extract, row.answeredAt(), digest);
    }

    private static Map<RightKind, List<RegisterEntry>> lists(Unpacker in) {
        var out = new HashMap<RightKind, List<RegisterEntry>>();
        for (long i = in.number(); i > 0; i--) {
            out.put(RightKind.valueOf(in.text()), in.list(RegisterMapper::entry));
        }
        return out;
    }

    private static void pack(Packer out, RegisterEntry entry) {
        out.text(entry.kind().name()).text(entry.id()).optional(entry.unit().map(UnitNumber::value));
        fields(out, entry.fields());
        out.list(entry.holders(), RegisterMapper::pack);
    }

    private static RegisterEntry entry(Unpacker in) {
        return new RegisterEntry(
                RightKind.valueOf(in.text()),
                in.text(),
                in.optional().map(UnitNumber::of),
                fields(in),
                in.list(RegisterMapper::holder));
    }

    private static void pack(Packer out, RightHolder holder) {
        Values.pack(out, holder.person());
        fields(out.text(holder.share()).text(holder.coOwnership()), holder.fields());
    }

    private static RightHolder holder(Unpacker in) {
        return new RightHolder(Values.person(in), in.text(), in.text(), fields(in));
    }

    private static void fields(Packer out, Map<String, String> fields) {
        out.number(fields.size());
        fields.forEach((name, value) -> out.text(name).text(value));
    }

    private static Map<String, String> fields(Unpacker in) {
        var out = new HashMap<String, String>();
        for (long i = in.number(); i > 0; i--) {
            out.put(in.text(), in.text());
        }
        return out;
    }
}
