package org.kuayu.control.work;

import java.util.List;
import java.util.Optional;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.Target;
import org.kuayu.property.UnitNumber;

/** Finds the seizure that a renewal, a release or a later reference means (handbook P5). */
public final class References {
    private final ControlTools tools;

    /** References within these stores. */
    public References(ControlTools tools) {
        this.tools = tools;
    }

    /** The identifier in the queue of the seizure that an item makes: the registry's business number at its own desk. */
    public static String seizureOf(ControlRequest request, int item) {
        return request.id() + "-" + item;
    }

    /**
     * The pieces of the seizure that is meant, in the order of the state: by its business number, here or in the registry's own
     * system, else by the request that made it. Empty where there is none.
     */
    public List<StandingSeizure> list(UnitNumber unit, Target.SeizureReference reference, QueueState state) {
        List<StandingSeizure> direct = pieces(state, reference.seizure());
        if (!direct.isEmpty()) {
            return direct;
        }
        return tools.requests().listByUnit(unit).stream()
                .flatMap(request -> request.items().stream()
                        .filter(item -> about(item, unit) && meant(request, item, reference))
                        .map(item -> seizureOf(request, item.number())))
                .map(id -> pieces(state, id))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean about(RequestItem item, UnitNumber unit) {
        return item.target() instanceof Target.OfUnit target && target.unit().equals(unit);
    }

    private static boolean meant(ControlRequest request, RequestItem item, Target.SeizureReference reference) {
        Optional<String> told = item.result().map(RequestItem.Registered::seizure);
        return reference.seizure().isEmpty()
                ? request.id().equals(reference.request())
                : told.filter(reference.seizure()::equals).isPresent();
    }

    private static List<StandingSeizure> pieces(QueueState state, String seizure) {
        return state.seizures().stream()
                .filter(s -> s.seizure().id().equals(seizure))
                .toList();
    }
}
