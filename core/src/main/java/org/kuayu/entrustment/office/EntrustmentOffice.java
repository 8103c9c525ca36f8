package org.kuayu.entrustment.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kuayu.document.PaperFile;
import org.kuayu.document.PaperGuard;
import org.kuayu.entrustment.Entrusted;
import org.kuayu.entrustment.Entrustments;
import org.kuayu.entrustment.Readiness;
import org.kuayu.entrustment.SeenEntrustment;
import org.kuayu.entrustment.StepFacts;
import org.kuayu.entrustment.act.ActKinds;
import org.kuayu.entrustment.act.ActOrder;
import org.kuayu.entrustment.act.ActState;
import org.kuayu.entrustment.act.ActStep;
import org.kuayu.entrustment.act.ActTable;
import org.kuayu.entrustment.act.EntrustedAct;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.file.PaperKind;
import org.kuayu.entrustment.office.Steps.Open;
import org.kuayu.entrustment.transfer.CaseTransfer;
import org.kuayu.entrustment.transfer.HeldSeizure;
import org.kuayu.entrustment.transfer.TransferOrder;
import org.kuayu.entrustment.transfer.TransferState;
import org.kuayu.entrustment.transfer.TransferStep;
import org.kuayu.entrustment.transfer.TransferTable;
import org.kuayu.journal.Act;
import org.kuayu.matter.Fields;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterStore;
import org.kuayu.matter.PassedClocks;
import org.kuayu.matter.Worker;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** The office of entrustments. Thread-safe. */
public final class EntrustmentOffice implements Entrustments {
    private static final Set<String> MOVED_BY_CLOCK = Set.of(
            TransferState.SUPPLEMENT.name(), TransferState.FILED.name(), TransferState.STARTED.name());
    private static final Set<MatterKind> KIND = Set.of(MatterKind.ENTRUSTMENT);

    private final EntrustmentParts parts;
    private final ActSteps acts;
    private final TransferSteps transfers;
    private final OrderCheck check;
    private final Pen pen;
    private final PassedClocks passed;

    /** The office of these parts. */
    public EntrustmentOffice(EntrustmentParts parts) {
        this.parts = Objects.requireNonNull(parts, "parts");
        acts = new ActSteps(parts);
        transfers = new TransferSteps(parts);
        check = new OrderCheck(parts);
        pen = new Pen(parts);
        passed = new PassedClocks(store());
    }

    @Override
    public ActKinds kinds() {
        return parts.kinds();
    }

    private MatterStore store() {
        return parts.book().store();
    }

    @Override
    public Reading<Matter> draft(Worker by, ActOrder order) {
        return refused(check.draft(by, order), () -> pen.first(order, line(by, ActStep.DRAFT.act(), order.fields())));
    }

    @Override
    public Reading<Matter> draft(Worker by, TransferOrder order) {
        return refused(
                check.draft(by, order), () -> pen.first(order, line(by, TransferStep.DRAFT.act(), order.fields())));
    }

    private Reading<Matter> refused(Optional<Remark> no, Supplier<Reading<Matter>> otherwise) {
        return no.<Reading<Matter>>map(Reading.Refused::new)
                .orElseGet(() -> parts.book().journal().write(otherwise));
    }

    private static Pen.Line line(Worker by, Act act, Fields order) {
        Map<String, String> facts = Map.of("from", order.text("from"), "to", order.text("to"));
        return new Pen.Line(by.actor(), act, Fields.writer().under("order", order).fields(), facts);
    }

    @Override
    public Reading<Matter> redraft(SeenEntrustment seen, ActOrder order) {
        return with(seen, open -> {
            if (!EntrustedAct.isAct(open.events())) {
                return Reading.refused("entrustment.unknown", seen.matter());
            }
            ActState state = EntrustedAct.of(open.events(), parts.deadlines()).state();
            Optional<Remark> no = check.draft(seen.by(), order)
                    .or(() -> ActTable.next(state, ActStep.DRAFT).remarks().stream().findFirst());
            return redrafted(no, open, line(seen.by(), ActStep.DRAFT.act(), order.fields()));
        });
    }

    @Override
    public Reading<Matter> redraft(SeenEntrustment seen, TransferOrder order) {
        return with(seen, open -> {
            if (!CaseTransfer.isTransfer(open.events())) {
                return Reading.refused("entrustment.unknown", seen.matter());
            }
            TransferState state = CaseTransfer.of(open.events(), parts.deadlines()).state();
            Optional<Remark> no = check.draft(seen.by(), order)
                    .or(() -> TransferTable.next(state, TransferStep.DRAFT, state).remarks().stream().findFirst());
            return redrafted(no, open, line(seen.by(), TransferStep.DRAFT.act(), order.fields()));
        });
    }

    private Reading<Matter> redrafted(Optional<Remark> no, Open open, Pen.Line line) {
        return no.<Reading<Matter>>map(Reading.Refused::new)
                .orElseGet(() -> pen.next(open.cover(), open.events(), line));
    }

    @Override
    public Reading<Matter> step(SeenEntrustment seen, ActStep step, StepFacts facts) {
        return with(
                seen,
                open -> EntrustedAct.isAct(open.events())
                        ? acts.take(open, step, facts)
                        : Reading.refused("entrustment.unknown", seen.matter()));
    }

    @Override
    public Reading<Matter> step(SeenEntrustment seen, TransferStep step, StepFacts facts) {
        return with(
                seen,
                open -> CaseTransfer.isTransfer(open.events())
                        ? transfers.take(open, step, facts)
                        : Reading.refused("entrustment.unknown", seen.matter()));
    }

    /** Reads the matter as it is now; who saw another version is told, and nothing of his is lost. */
    private Reading<Matter> with(SeenEntrustment seen, Function<Open, Reading<Matter>> act) {
        return parts.book().journal().write(() -> {
            Optional<Matter> cover = cover(seen.by(), seen.matter());
            if (cover.isEmpty()) {
                return Reading.refused("entrustment.unknown", seen.matter());
            }
            if (cover.get().version() != seen.version()) {
                return Reading.refused("matter.overtaken", seen.matter());
            }
            return act.apply(new Open(seen, cover.get(), store().listEvents(seen.matter())));
        });
    }

    private Optional<Matter> cover(Worker by, String id) {
        return store().find(id).filter(m -> m.kind() == MatterKind.ENTRUSTMENT).filter(by::sees);
    }

    @Override
    public List<String> listSteps(Worker by, String id) {
        return find(by, id)
                .map(e -> new Open(new SeenEntrustment(by, id, e.cover().version()), e.cover(), e.events()))
                .map(open -> EntrustedAct.isAct(open.events()) ? acts.list(open) : transfers.list(open))
                .orElse(List.of());
    }

    @Override
    public Reading<EntrustedPaper> attach(PaperKind kind, String fileName, byte[] bytes) {
        return switch (PaperGuard.USUAL.check(fileName, bytes)) {
            case Reading.Refused<PaperFile>(Remark reason) -> new Reading.Refused<>(reason);
            case Reading.Understood<PaperFile>(PaperFile file, List<Remark> doubts) -> {
                parts.book().journal().write(() -> {
                    store().putPaper(file.digest(), bytes);
                    return file;
                });
                yield Reading.of(new EntrustedPaper(kind, file.name(), file.digest(), file.size()), doubts);
            }
        };
    }

    @Override
    public Optional<byte[]> findPaper(Worker by, String id, String digest) {
        return find(by, id)
                .filter(e -> e.file().papers().stream().anyMatch(p -> p.digest().equals(digest)))
                .flatMap(e -> store().findPaper(digest));
    }

    @Override
    public Optional<Entrusted> find(Worker by, String id) {
        return cover(by, id).map(cover -> {
            List<MatterEvent> events = store().listEvents(id);
            Optional<EntrustedAct> act = EntrustedAct.isAct(events)
                    ? Optional.of(EntrustedAct.of(events, parts.deadlines()))
                    : Optional.empty();
            Optional<CaseTransfer> transfer =
                    act.isPresent() ? Optional.empty() : Optional.of(CaseTransfer.of(events, parts.deadlines()));
            return new Entrusted(cover, events, store().listClocks(id), act, transfer);
        });
    }

    @Override
    public Optional<Readiness> findReadiness(Worker by, String id) {
        return find(by, id)
                .flatMap(Entrusted::transfer)
                .filter(t -> t.state() == TransferState.DRAFT)
                .map(t -> readiness(t.order()));
    }

    @Override
    public Readiness readiness(TransferOrder order) {
        return transfers.readiness(order);
    }

    @Override
    public List<HeldSeizure> listSeizures(Worker by, String id) {
        return find(by, id).flatMap(Entrusted::transfer).stream()
                .map(CaseTransfer::order)
                .flatMap(o -> Stream.of(o.to(), o.from())
                        .flatMap(court -> parts.seizures().listHeld(court, o.caseNumber()).stream()))
                .toList();
    }

    @Override
    public List<Matter> list(Worker by, MatterFilter filter, int offset, int limit) {
        return store().list(own(by, filter), offset, limit);
    }

    @Override
    public long count(Worker by, MatterFilter filter) {
        return store().count(own(by, filter));
    }

    /** Of the places asked for only his own. */
    private static MatterFilter own(Worker by, MatterFilter filter) {
        List<String> places =
                filter.places().stream().filter(by.places()::contains).toList();
        return new MatterFilter(
                places,
                KIND,
                filter.standings(),
                filter.assignee(),
                filter.unassigned(),
                filter.team(),
                filter.states(),
                filter.forgotten(),
                filter.text(),
                filter.order());
    }

    @Override
    public int tick(Instant at) {
        return passed.changeEach(
                at, cover -> mayMove(cover) && parts.book().journal().write(() -> moved(cover.id(), at)));
    }

    private static boolean mayMove(Matter cover) {
        return cover.kind() == MatterKind.ENTRUSTMENT && MOVED_BY_CLOCK.contains(cover.state());
    }

    private boolean moved(String id, Instant at) {
        List<MatterEvent> events = store().listEvents(id);
        if (!CaseTransfer.isTransfer(events)) {
            return false;
        }
        CaseTransfer transfer = CaseTransfer.of(events, parts.deadlines());
        Matter cover = store().find(id).orElseThrow();
        if (transfer.silentAt(at)) {
            return transfers.byClock(cover, events, TransferStep.LAPSE).value().isPresent();
        }
        return transfer.sixMonthsOver(at)
                && transfers.byClock(cover, events, TransferStep.SIX_MONTHS).value().isPresent();
    }
}
