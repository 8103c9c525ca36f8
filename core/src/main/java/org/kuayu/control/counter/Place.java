package org.kuayu.control.counter;

import java.util.Optional;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.Target;
import org.kuayu.staff.Officer;

/**
 * What an act at the counter works on.
 *
 * @param by who acts
 * @param request as it is kept
 * @param item the item, perhaps already changed and not kept yet
 */
record Place(Officer by, ControlRequest request, RequestItem item) {
    Place with(RequestItem changed) {
        return new Place(by, request, changed);
    }

    /** The unit of a control item; empty for an inquiry. */
    Optional<Target.OfUnit> unit() {
        return item.target() instanceof Target.OfUnit unit ? Optional.of(unit) : Optional.empty();
    }
}
