package org.kuayu.wire.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.control.Control;
import org.kuayu.control.registry.RegistryDesk;
import org.kuayu.control.registry.RegistryFeed.FedEntry;
import org.kuayu.control.registry.RegistryFeed.FedItem;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.journal.Digest;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterExtract;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;
import org.kuayu.text.Masking;
import org.kuayu.text.Remark;
import org.kuayu.wire.registry.RegistryCodes.CodeList;
import org.kuayu.wire.registry.RegistryMessage.ControlFeed;
import org.kuayu.wire.registry.RegistryMessage.InquiryFeed;
import org.kuayu.wire.registry.RegistryMessage.UnitFeed;

/**
 * What the feeds of a registry do, sheet by sheet and unit by unit (handbook P1). 已控 without number and dates of the register
 * entry is the intake alone; with them it is the entry; a seizure with a number and without dates waits (P2).
 */
final class Feeds {
    private static final Digest NO_DIGEST = Digest.NONE;
    /** The lists that every registry of this dialect has (handbook property §1.2). */
    private static final List<RightKind> NINE = List.of(RightKind.values()).subList(0, 9);

    private final Control control;
    private final Officer officer;
    private final RegistryCodes codes;
    private final Instant asOf;

    Feeds(Control control, Officer officer, RegistryCodes codes, Instant asOf) {
        this.control = control;
        this.officer = officer;
        this.codes = codes;
        this.asOf = asOf;
    }

    /** The request and items behind a sheet of this registry. */
    Optional<Sheets.Found> find(String number) {
        return Sheets.find(number, this::request);
    }

    Optional<ControlRequest> request(String id) {
        return control.requests().find(officer, id);
    }

    /** Takes the answer to an inquiry; gives why it is not acknowledged, nothing where it is. */
    List<Remark> take(InquiryFeed feed) {
        if (!feed.faults().isEmpty()) {
            return feed.faults();
        }
        var sheet = find(feed.number()).filter(s -> s.request().kind() == RequestKind.INQUIRY);
        if (sheet.isEmpty()) {
            return List.of(new Remark("wire.request-unknown", feed.number()));
        }
        FedItem item = item(sheet.get(), sheet.get().items().getFirst(), feed.bound());
        return switch (codes.findMeaning(CodeList.RESULT, feed.result()).orElse("")) {
            case "OK" -> found(item, feed.lists());
            case "NOTHING_FOUND" -> nothing(item, feed.lists());
            case "ERROR" -> said(decline(item, "other", feed.message()));
            default -> List.of(new Remark("wire.code-unknown", "RESULT " + feed.result()));
        };
    }

    private List<Remark> found(FedItem item, Map<RightKind, List<RegisterEntry>> lists) {
        return lists.isEmpty() ? List.of(Remark.of("wire.lists-missing")) : answer(item, lists);
    }

    /** Without lists it says so about each of the nine. */
    private List<Remark> nothing(FedItem item, Map<RightKind, List<RegisterEntry>> lists) {
        if (lists.values().stream().anyMatch(entries -> !entries.isEmpty())) {
            return List.of(Remark.of("wire.result-contradicts"));
        }
        var none = new EnumMap<RightKind, List<RegisterEntry>>(RightKind.class);
        NINE.forEach(kind -> none.put(kind, List.of()));
        return answer(item, lists.isEmpty() ? none : lists);
    }

    private List<Remark> answer(FedItem item, Map<RightKind, List<RegisterEntry>> lists) {
        var extract = new RegisterExtract(officer.registry().orElseThrow(), asOf, lists);
        return said(control.feed().answered(officer, item, extract));
    }

    /** Takes the answer to a control; gives why some unit is not acknowledged, nothing where all are. */
    List<Remark> take(ControlFeed feed) {
        if (!feed.faults().isEmpty()) {
            return feed.faults();
        }
        var sheet = find(feed.number()).filter(s -> s.request().kind() != RequestKind.INQUIRY);
        if (sheet.isEmpty()) {
            return List.of(new Remark("wire.request-unknown", feed.number()));
        }
        String meaning = feed.result().isEmpty()
                ? "OK"
                : codes.findMeaning(CodeList.RESULT, feed.result()).orElse("");
        if (!meaning.equals("OK")) {
            return List.of(new Remark("wire.code-unknown", "RESULT " + feed.result()));
        }
        if (feed.units().isEmpty()) {
            return List.of(Remark.of("wire.units-missing"));
        }
        var reasons = new ArrayList<Remark>();
        feed.units().forEach(unit -> reasons.addAll(take(sheet.get(), feed, unit)));
        return reasons;
    }

    private List<Remark> take(Sheets.Found sheet, ControlFeed feed, UnitFeed unit) {
        var item = UnitNumber.parse(unit.unit()).value().flatMap(sheet::findItem);
        if (item.isEmpty()) {
            return List.of(new Remark("wire.unit-unknown", unit.unit()));
        }
        FedItem fed = item(sheet, item.get(), feed.bound());
        return switch (codes.findMeaning(CodeList.KZZT, unit.state()).orElse("")) {
            case "CONTROLLED" -> controlled(fed, sheet.request().kind(), unit);
            case "NOT_CONTROLLED" -> unit.reason().isBlank()
                    ? List.of(new Remark("wire.reason-missing", unit.unit()))
                    : said(decline(fed, "by-registry", unit.reason()));
            default -> List.of(new Remark("wire.code-unknown", "KZZT " + unit.state()));
        };
    }

    private List<Remark> controlled(FedItem item, RequestKind kind, UnitFeed unit) {
        boolean dated = unit.from().isPresent() || unit.lastDay().isPresent();
        if (unit.seizure().isEmpty()) {
            return dated
                    ? List.of(new Remark("wire.entry-without-number", unit.unit()))
                    : said(control.feed().accepted(officer, item));
        }
        if (dated && (unit.from().isEmpty() || unit.lastDay().isEmpty())) {
            return List.of(new Remark("wire.date-missing", unit.unit()));
        }
        if (dated && unit.lastDay().get().isBefore(unit.from().get())) {
            return List.of(new Remark("wire.dates-reversed", unit.unit()));
        }
        Optional<Boolean> waiting = kind == RequestKind.SEIZURE ? Optional.of(!dated) : Optional.empty();
        var entry = new FedEntry(unit.seizure(), waiting, unit.from(), unit.lastDay(), Masking.inText(unit.note()));
        return said(control.feed().registered(officer, item, entry));
    }

    private static FedItem item(Sheets.Found sheet, RequestItem item, Optional<String> bound) {
        return new FedItem(sheet.request().id(), item.number(), bound.map(Feeds::digest));
    }

    /** What is no digest equals no request's digest. */
    private static Digest digest(String text) {
        return text.matches("[a-z0-9-]+:[0-9a-f]{32,128}") ? new Digest(text) : NO_DIGEST;
    }

    private RequestOutcome decline(FedItem item, String code, String note) {
        return control.feed().declined(officer, item, new RegistryDesk.Reason(code, Masking.inText(note)));
    }

    private static List<Remark> said(RequestOutcome outcome) {
        return switch (outcome) {
            case RequestOutcome.Done d -> List.of();
            case RequestOutcome.Refused r -> r.findings().stream().map(f -> f.remark()).toList();
            case RequestOutcome.Overtaken o -> List.of(Remark.of("wire.overtaken"));
            case RequestOutcome.Unknown u -> List.of(Remark.of("wire.request-unknown"));
        };
    }
}
