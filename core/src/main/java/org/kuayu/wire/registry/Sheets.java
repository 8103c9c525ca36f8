package org.kuayu.wire.registry;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.property.UnitNumber;

/**
 * The sheets of a request: an inquiry has one for each person; a control one for each person, with the units in it, and a
 * further one where a unit comes again. One sheet has the number of the request; of several each adds the number of its first
 * item. To the registry the number is opaque (handbook P8).
 */
final class Sheets {
    private final SequencedMap<String, List<RequestItem>> byNumber;

    private Sheets(SequencedMap<String, List<RequestItem>> byNumber) {
        this.byNumber = byNumber;
    }

    /** A sheet number and what it stands for. */
    record Found(ControlRequest request, List<RequestItem> items) {
        /** The item about this unit. */
        Optional<RequestItem> findItem(UnitNumber unit) {
            return items.stream().filter(i -> unitOf(i).filter(unit::equals).isPresent()).findFirst();
        }
    }

    /** The sheets of this request, whatever the states of its items. */
    static Sheets of(ControlRequest request) {
        var groups = new ArrayList<List<RequestItem>>();
        for (RequestItem item : request.items()) {
            groups.stream()
                    .filter(group -> request.kind() != RequestKind.INQUIRY && joins(group, item))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(item), () -> groups.add(new ArrayList<>(List.of(item))));
        }
        var byNumber = new LinkedHashMap<String, List<RequestItem>>();
        groups.forEach(group -> byNumber.put(
                groups.size() == 1 ? request.id() : request.id() + "-" + group.getFirst().number(), group));
        return new Sheets(byNumber);
    }

    private static boolean joins(List<RequestItem> group, RequestItem item) {
        boolean samePerson = group.getFirst().target().person().equals(item.target().person());
        return samePerson && group.stream().noneMatch(i -> unitOf(i).equals(unitOf(item)));
    }

    static Optional<UnitNumber> unitOf(RequestItem item) {
        return item.target() instanceof Target.OfUnit unit ? Optional.of(unit.unit()) : Optional.empty();
    }

    /** What this sheet number stands for, when the finder finds its request. */
    static Optional<Found> find(String number, Function<String, Optional<ControlRequest>> finder) {
        int dash = number.lastIndexOf('-');
        return finder.apply(number)
                .or(() -> dash < 0 ? Optional.empty() : finder.apply(number.substring(0, dash)))
                .flatMap(request -> Optional.ofNullable(of(request).byNumber.get(number))
                        .map(items -> new Found(request, items)));
    }

    /** The sheets, number to items, in order. */
    SequencedMap<String, List<RequestItem>> list() {
        return byNumber;
    }

    /** The number of the sheet with an item about this unit. */
    Optional<String> numberOf(UnitNumber unit) {
        return byNumber.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(i -> unitOf(i).filter(unit::equals).isPresent()))
                .map(java.util.Map.Entry::getKey)
                .findFirst();
    }

    /** The length of a term that has no dates, as ISO 8601 writes it. */
    static String length(Period length) {
        return length.toString();
    }

    /** A day, or empty text. */
    static String day(Optional<LocalDate> day) {
        return day.map(MessageWriting::day).orElse("");
    }
}
