package org.kuayu.entrustment.office;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.entrustment.act.ActKind;
import org.kuayu.entrustment.act.ActOrder;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.file.PaperKind;
import org.kuayu.entrustment.transfer.TransferOrder;
import org.kuayu.matter.Worker;
import org.kuayu.staff.Role;
import org.kuayu.text.Remark;

/** What an order is refused for; the first finding is told, in the order of the form. */
final class OrderCheck {
    private static final int LONGEST_TEXT = 4_000;

    private final EntrustmentParts parts;

    OrderCheck(EntrustmentParts parts) {
        this.parts = parts;
    }

    /** Why the act may not be kept as a draft; empty where it may. */
    Optional<Remark> draft(Worker by, ActOrder order) {
        return drafter(by, order.from())
                .or(() -> kind(order))
                .or(() -> caseNumber(order.caseNumber()))
                .or(() -> courts(order.from(), order.to()))
                .or(() -> text(order.subject(), "entrustment.subject"))
                .or(() -> window(order));
    }

    /** Why the case may not be kept as a draft. */
    Optional<Remark> draft(Worker by, TransferOrder order) {
        return drafter(by, order.from())
                .or(() -> caseNumber(order.caseNumber()))
                .or(() -> courts(order.from(), order.to()))
                .or(() -> place(order))
                .or(() -> order.statement().length() > LONGEST_TEXT
                        ? Optional.of(new Remark("entrustment.text-length", Integer.toString(LONGEST_TEXT)))
                        : Optional.empty());
    }

    private static Optional<Remark> drafter(Worker by, CourtCode from) {
        boolean may = by.officer().has(Role.ENFORCEMENT_OFFICER) && by.places().contains(from.value());
        return may ? Optional.empty() : Optional.of(new Remark("entrustment.role", Role.ENFORCEMENT_OFFICER.name()));
    }

    private Optional<Remark> kind(ActOrder order) {
        return parts.kinds().find(order.kind()).isPresent()
                ? Optional.empty()
                : Optional.of(new Remark("entrustment.kind-unknown", order.kind()));
    }

    private static Optional<Remark> caseNumber(String number) {
        return CaseNumber.parseOwn(number).value().isPresent()
                ? Optional.empty()
                : Optional.of(new Remark("entrustment.case-number", number));
    }

    /** The helping court must be one, and across the border: within a region an entrustment goes its own way. */
    private Optional<Remark> courts(CourtCode from, CourtCode to) {
        Optional<Court> helping = parts.courts().findByCode(to);
        if (helping.isEmpty()) {
            return Optional.of(new Remark("entrustment.court-unknown", to.value()));
        }
        Optional<Court> own = parts.courts().findByCode(from);
        return own.map(Court::region).equals(helping.map(Court::region))
                ? Optional.of(new Remark("entrustment.same-region", helping.get().name()))
                : Optional.empty();
    }

    /** A case goes to a court of the same level where the property is (委托执行规定, arts 1, 3). */
    private Optional<Remark> place(TransferOrder order) {
        Court helping = parts.courts().findByCode(order.to()).orElseThrow();
        boolean level = parts.courts().findByCode(order.from()).map(Court::level).filter(helping.level()::equals).isPresent();
        if (!level) {
            return Optional.of(new Remark("entrustment.level", helping.name()));
        }
        boolean there = order.property().stream().anyMatch(d -> d.regionCode().equals(helping.region().code()));
        return there ? Optional.empty() : Optional.of(new Remark("entrustment.property-elsewhere", helping.name()));
    }

    private static Optional<Remark> window(ActOrder order) {
        return order.urgent() || ActOrder.mayAsk(order.windowDays())
                ? Optional.empty()
                : Optional.of(new Remark("entrustment.window", Integer.toString(order.windowDays())));
    }

    /** Why a text that must be there is not taken. */
    static Optional<Remark> text(String text, String missing) {
        if (text.isBlank()) {
            return Optional.of(new Remark("entrustment.text-missing", missing));
        }
        return text.length() > LONGEST_TEXT
                ? Optional.of(new Remark("entrustment.text-length", Integer.toString(LONGEST_TEXT)))
                : Optional.empty();
    }

    /** Papers that an act of its kind must have and the order has not. */
    List<PaperKind> missing(ActOrder order, List<EntrustedPaper> papers) {
        var there = papers.stream().map(EntrustedPaper::kind).collect(Collectors.toCollection(HashSet::new));
        return parts.kinds().find(order.kind()).stream()
                .map(ActKind::papers)
                .flatMap(List::stream)
                .filter(kind -> !there.contains(kind))
                .toList();
    }
}
