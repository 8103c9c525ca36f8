package org.kuayu.workbench.mediation.act;

import java.util.List;
import java.util.Map;
import org.kuayu.mediation.act.MediatorPost;
import org.kuayu.workbench.mediation.act.FormField.Option;

/**
 * What the forms of a dispute let one choose from, named as the page names it.
 *
 * @param parties all parties
 * @param unasked parties that have not answered whether they consent
 * @param unsigned parties that have still to sign
 * @param unsealed mediators and bodies that have still to sign
 * @param unapplied parties that have still to apply for confirmation
 * @param planned sessions that are planned
 * @param mediators who can be chosen
 * @param posts who mediates
 * @param places bodies, rooms and courts
 * @param courts the courts that may confirm, or to which the file may go
 * @param obligations what is not performed yet
 * @param events entries whose day may be put right
 * @param candidates who can be chosen, by the value of his option
 * @param today the day, as a field of a day takes it
 */
public record ActScene(
        List<Option> parties,
        List<Option> unasked,
        List<Option> unsigned,
        List<Option> unsealed,
        List<Option> unapplied,
        List<Option> planned,
        List<Option> mediators,
        List<Option> posts,
        List<Option> places,
        List<Option> courts,
        List<Option> obligations,
        List<Option> events,
        Map<String, MediatorPost> candidates,
        String today) {
    public ActScene {
        parties = List.copyOf(parties);
        unasked = List.copyOf(unasked);
        unsigned = List.copyOf(unsigned);
        unsealed = List.copyOf(unsealed);
        unapplied = List.copyOf(unapplied);
        planned = List.copyOf(planned);
        mediators = List.copyOf(mediators);
        posts = List.copyOf(posts);
        places = List.copyOf(places);
        courts = List.copyOf(courts);
        obligations = List.copyOf(obligations);
        events = List.copyOf(events);
        candidates = Map.copyOf(candidates);
    }
}
