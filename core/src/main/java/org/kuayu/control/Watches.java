package org.kuayu.control;

import java.util.List;
import java.util.Optional;
import org.kuayu.casefile.CaseId;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;
import org.kuayu.text.Reading;

/** What is followed over time: watches that ask again, leads with their clock, who works on a case. */
public interface Watches {
    /** Asks again for the person of this item every so many days, for the same case. */
    Reading<Watch> watch(Officer by, String request, int item, int everyDays);

    /** Stops a watch. */
    Reading<Watch> stop(Officer by, String id);

    /** The watches that the officer may see. */
    List<Watch> list(Officer by);

    /** Enters a lead; its clock starts today (PI-21). */
    Reading<Lead> lead(Officer by, CaseId forCase, String text, boolean urgent);

    /** Says what came of a lead. */
    Reading<Lead> checked(Officer by, String id, String result);

    /** The leads that the officer may see, those not checked first. */
    List<Lead> listLeads(Officer by, int limit);

    /** Puts an officer to work on a case; by a supervisor of the case's court (handbook S2). */
    Reading<List<String>> assign(Officer by, CaseId forCase, List<String> logins);

    /** Who works on the case. */
    List<String> listAssigned(CaseId forCase);

    /** Whether a unit is under seizure now: the question that mediation and filing ask. */
    Optional<StandingRow> findHolder(UnitNumber unit);
}
