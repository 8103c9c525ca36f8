package org.kuayu.store.jpa;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.kuayu.Stores;
import org.kuayu.casefile.CaseId;
import org.kuayu.control.ControlStores;
import org.kuayu.control.StandingRow;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.queue.QueuePolicy;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.Seizure;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.queue.UnitQueue;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestCase;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequestLife;
import org.kuayu.control.request.Target;
import org.kuayu.court.CourtCode;
import org.kuayu.exchange.OutboxMessage;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.party.Person;
import org.kuayu.property.UnitNumber;

/**
 * A process that takes notices in until it is killed: four threads, each unit some notices with their request, their place in
 * the queue, what follows from it, a receipt, a message and an entry. It prints registry and intake number of every notice
 * that was acknowledged.
 */
final class Accepting {
    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    static final List<String> REGISTRIES = List.of("500112", "510104");
    static final int UNITS = 40;
    static final int CASES = 12;

    private static final List<CourtCode> COURTS =
            List.of(CourtCode.of("渝0112"), CourtCode.of("渝0103"), CourtCode.of("川0104"));

    private Accepting() {}

    /** Arguments: folder, seed. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        Stores stores = JpaStores.inFolder(Path.of(arguments[0]));
        out.println("open");
        for (int i = 0; i < Writing.THREADS; i++) {
            var random = new Random(Long.parseLong(arguments[1]) + i);
            Thread.ofPlatform().start(() -> {
                while (true) {
                    String taken = unit(stores, random, 1 + random.nextInt(6));
                    synchronized (out) {
                        out.print(taken);
                        out.flush();
                    }
                }
            });
        }
    }

    /** Takes so many notices in as one unit of work; gives a line for each. */
    static String unit(Stores stores, Random random, int size) {
        return stores.journal().write(() -> {
            var lines = new StringBuilder();
            for (int i = 0; i < size; i++) {
                String registry = REGISTRIES.get(random.nextInt(REGISTRIES.size()));
                lines.append(registry).append(' ').append(one(stores, random, registry)).append('\n');
            }
            return lines.toString();
        });
    }

    /** Takes one notice in; gives its intake number. */
    static long one(Stores stores, Random random, String registry) {
        ControlStores control = stores.control();
        UnitNumber unit = unit(registry, random.nextInt(UNITS));
        long intake = control.queues().nextIntake(registry);
        var forCase = forCase(random.nextInt(CASES));
        var seizure = seizure(registry, intake, forCase);
        var event = new QueueEvent(intake, NOW.minusSeconds(random.nextInt(9_000_000)), act(random, seizure));
        control.queues().append(registry, unit, event);
        List<QueueEvent> events = control.queues().list(unit);
        QueueState state = state(unit, events);
        control.queues().putStanding(unit, rows(state, registry), state.nextEnd());
        Receipt receipt = receipt(control, registry, intake, forCase);
        control.answers().put(receipt);
        control.requests().put(request(registry, unit, forCase, receipt));
        control.outbox().put(OutboxMessage.of(
                new OutboxMessage.Letter(receipt.id(), registry, receipt.about(), "payload " + intake), NOW));
        stores.journal()
                .append(Draft.of(Actor.SYSTEM, new Act("notice.accepted"), new Subject("unit", unit.value()))
                        .with(Payload.of(Map.of("registry", registry, "intake", Long.toString(intake)))));
        return intake;
    }

    static UnitNumber unit(String registry, int serial) {
        return UnitNumber.of(registry + "001001GB00012F" + String.format(Locale.ROOT, "%08d", serial));
    }

    static RequestCase forCase(int serial) {
        CourtCode court = COURTS.get(serial % COURTS.size());
        String number = "（2024）" + court + "执" + serial + "号";
        return new RequestCase(CaseId.of(number), number, court, SeizureStage.ENFORCEMENT);
    }

    private static Seizure seizure(String registry, long intake, RequestCase forCase) {
        return new Seizure(
                registry + "-" + intake,
                SeizureKind.SEIZURE,
                intake % 5 == 0 ? SeizureScope.share("张*", 1, 2) : SeizureScope.WHOLE,
                forCase.court(),
                forCase.number(),
                forCase.number() + "之一",
                forCase.stage(),
                "张*",
                SeizureTerm.written(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1).plusDays(intake % 900)));
    }

    private static QueueAct act(Random random, Seizure seizure) {
        return random.nextInt(4) > 0
                ? new QueueAct.Deliver(seizure)
                : new QueueAct.Release(seizure.id() + "x", seizure.court(), SeizureScope.WHOLE);
    }

    static QueueState state(UnitNumber unit, List<QueueEvent> events) {
        return UnitQueue.of(unit, events, QueuePolicy.DEFAULT).at(NOW);
    }

    static List<StandingRow> rows(QueueState state, String registry) {
        return state.seizures().stream()
                .map(s -> new StandingRow(
                        state.unit(),
                        registry,
                        s.seizure().id(),
                        s.scope().display(),
                        s.intake(),
                        s.state(),
                        s.place(),
                        0,
                        s.controller(),
                        s.caseNumber(),
                        s.seizure().notice(),
                        s.seizure().debtor(),
                        s.effectiveFrom(),
                        s.lastDay()))
                .toList();
    }

    private static Receipt receipt(ControlStores control, String registry, long intake, RequestCase forCase) {
        String id = registry + "-" + intake;
        var proof = new Receipt.Proof(id, Receipt.Kind.INTAKE, forCase.number(), id, Digest.sha256(id));
        Digest previous = control.answers()
                .findLastReceipt(forCase.number())
                .map(Receipt::digest)
                .orElse(Digest.NONE);
        return Receipt.chain(proof, Actor.SYSTEM, NOW, previous);
    }

    /** The request has the identifier of its receipt. */
    private static ControlRequest request(String registry, UnitNumber unit, RequestCase forCase, Receipt receipt) {
        var target = new Target.OfUnit(
                unit,
                "",
                "",
                Person.natural("张三", "500112199003072318"),
                SeizureKind.SEIZURE,
                SeizureScope.WHOLE,
                Optional.of(SeizureTerm.years(3)),
                Optional.empty(),
                Optional.empty());
        var item = new RequestItem(
                1, target, ItemState.ACCEPTED, NOW, Optional.of(NOW), "", "", List.of(receipt), Optional.empty(),
                Optional.empty());
        var life = new RequestLife(
                new RequestLife.Step(Actor.SYSTEM, NOW), Optional.empty(), Optional.empty(), "", Optional.empty());
        return new ControlRequest(
                receipt.id(), RequestKind.SEIZURE, registry, forCase, "查封", "", "", List.of(), List.of(item), life,
                Optional.empty(), Optional.empty(), 1);
    }
}
