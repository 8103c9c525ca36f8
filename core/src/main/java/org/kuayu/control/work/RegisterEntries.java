package org.kuayu.control.work;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.queue.StateChange;
import org.kuayu.court.Court;
import org.kuayu.property.RegisterCode;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterStore;
import org.kuayu.property.RightKind;

/**
 * The register entries of seizures 查封登记 (CFDJ), which follow the queue once they were made: a promotion gives dates, an
 * end cancels. Inside a write.
 */
public final class RegisterEntries {
    private final ControlTools tools;

    RegisterEntries(ControlTools tools) {
        this.tools = tools;
    }

    /** Makes the entry of the seizure with this number from this instant on; does nothing where the queue has none. */
    public void make(QueueState state, String seizure, Instant at) {
        List<StandingSeizure> pieces = pieces(state, seizure);
        if (pieces.stream().anyMatch(p -> p.state().live())) {
            tools.registers().put(registry(state), entry(state, pieces, Optional.empty()), at);
        }
    }

    /** Brings the entries that were made to how the queue stands. */
    void follow(QueueState state) {
        String registry = registry(state);
        state.seizures().stream().map(s -> s.seizure().id()).distinct().forEach(id -> {
            List<RegisterStore.Version> versions =
                    tools.registers().listVersions(registry, RightKind.SEIZURE, id);
            if (!versions.isEmpty() && versions.getLast().until().isEmpty()) {
                follow(state, pieces(state, id), versions.getLast());
            }
        });
    }

    private void follow(QueueState state, List<StandingSeizure> pieces, RegisterStore.Version last) {
        Instant changed = pieces.stream()
                .flatMap(p -> p.history().stream())
                .map(StateChange::at)
                .max(Comparator.naturalOrder())
                .orElse(last.from());
        Instant from = changed.isBefore(last.from()) ? last.from() : changed;
        if (pieces.stream().noneMatch(p -> p.state().live())) {
            tools.registers().end(registry(state), RightKind.SEIZURE, last.entry().id(), from);
        } else {
            tools.registers().put(registry(state), entry(state, pieces, Optional.of(last.entry())), from);
        }
    }

    private String registry(QueueState state) {
        return tools.registryOf(state.unit());
    }

    private static List<StandingSeizure> pieces(QueueState state, String seizure) {
        return state.seizures().stream()
                .filter(s -> s.seizure().id().equals(seizure))
                .toList();
    }

    /** The entry as it has to read, with whatever else the register says there. */
    private RegisterEntry entry(QueueState state, List<StandingSeizure> pieces, Optional<RegisterEntry> before) {
        List<StandingSeizure> live =
                pieces.stream().filter(p -> p.state().live()).toList();
        StandingSeizure shown = live.stream()
                .filter(p -> p.state().effective())
                .findFirst()
                .orElseGet(live::getFirst);
        var fields = new TreeMap<String, String>(before.map(RegisterEntry::fields).orElse(Map.of()));
        fields.put("cfjg", courtName(shown));
        fields.put("cflx", type(state, shown.state()));
        fields.put("cfwh", shown.seizure().notice());
        fields.put("cfywh", shown.seizure().id());
        fields.put("ah", shown.caseNumber());
        fields.put("cffw", live.stream().map(p -> p.scope().display()).collect(Collectors.joining("；")));
        fields.keySet().removeAll(List.of("cfqssj", "cfjssj"));
        if (shown.state().effective()) {
            shown.effectiveFrom().map(LegalDay::of).ifPresent(day -> fields.put("cfqssj", day.toString()));
            shown.lastDay().ifPresent(day -> fields.put("cfjssj", day.toString()));
        }
        return new RegisterEntry(
                RightKind.SEIZURE,
                shown.seizure().id(),
                Optional.of(state.unit()),
                fields,
                before.map(RegisterEntry::holders).orElse(List.of()));
    }

    private String courtName(StandingSeizure seizure) {
        return tools.settings()
                .courts()
                .findByCode(seizure.controller())
                .map(Court::name)
                .orElse(seizure.controller().value());
    }

    /** The code by which this registry writes the kind of seizure. */
    private String type(QueueState state, SeizureState standing) {
        String key = switch (standing) {
            case WAITING -> "WAITING";
            case PRE_ACTIVE -> "PRE_SEIZURE";
            case PRE_WAITING -> "PRE_WAITING";
            default -> "SEIZURE";
        };
        return tools.settings()
                .codes()
                .findByKey(registry(state), "CFLX", key)
                .map(RegisterCode::code)
                .orElse(key);
    }
}
