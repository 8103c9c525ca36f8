package org.kuayu.workbench.mediation.act;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.dispute.DisputeEvent;

/**
 * One act that the page of a dispute offers by a plain form.
 *
 * @param name as its address names it
 * @param group under which heading it stands
 * @param by who does it
 * @param event by which the table of states says whether it is possible
 * @param form what it asks
 * @param read the act that was typed
 */
record Entry(
        String name,
        Acts.Group group,
        Acts.By by,
        DisputeEvent event,
        BiFunction<FormFields, ActScene, FormFields> form,
        Function<FormReader, DisputeAct> read) {}
