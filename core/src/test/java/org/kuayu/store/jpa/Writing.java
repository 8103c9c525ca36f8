package org.kuayu.store.jpa;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.kuayu.Stores;
import org.kuayu.casefile.CaseCitations;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.court.CourtCode;
import org.kuayu.document.CaseDocument;
import org.kuayu.document.Page;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;

/**
 * A process that writes units until it is killed: four threads, each unit some cases with a document and an entry each.
 * It prints the last sequence of every unit that was acknowledged.
 */
final class Writing {
    static final int THREADS = 4;

    private Writing() {}

    /** Arguments: folder, seed. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        Stores stores = JpaStores.inFolder(Path.of(arguments[0]));
        var serial = new AtomicInteger((int) stores.cases().count());
        out.println("open");
        for (int i = 0; i < THREADS; i++) {
            var random = new Random(Long.parseLong(arguments[1]) + i);
            Thread.ofPlatform().start(() -> {
                while (true) {
                    long last = unit(stores, serial, 1 + random.nextInt(20));
                    synchronized (out) {
                        out.println(last);
                    }
                }
            });
        }
    }

    private static long unit(Stores stores, AtomicInteger serial, int size) {
        return stores.journal().write(() -> {
            long last = 0;
            for (int i = 0; i < size; i++) {
                last = one(stores, serial.incrementAndGet());
            }
            return last;
        });
    }

    /** Writes the case with this serial, its document and its entry. */
    static long one(Stores stores, int serial) {
        CaseRecord record = record(serial);
        var document = new CaseDocument(
                "doc" + serial,
                record.id(),
                "民事判决书",
                serial + ".txt",
                "text/plain",
                List.of(new Page(1, "本院认为，借款合同依法成立并生效。".repeat(40) + serial)),
                List.of());
        stores.cases().put(record);
        stores.documents().put(document, serial % 7 == 0 ? new byte[] {1, 2, 3} : new byte[0]);
        return stores.journal()
                .append(Draft.of(
                                Actor.SYSTEM,
                                new Act("case.imported"),
                                new Subject("case", record.id().value()))
                        .with(Payload.of(Map.of("document", document.id()))))
                .sequence();
    }

    private static CaseRecord record(int serial) {
        return CaseRecord.builder(CaseNumber.of("（2024）渝0112民初" + serial + "号"), CaseCourt.of(CourtCode.of("渝0112")))
                .citations(new CaseCitations(List.of(), List.of("（2024）渝0112民初" + (serial + 1) + "号")))
                .build();
    }
}
