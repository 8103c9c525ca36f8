package org.kuayu.workbench.agenda;

import java.util.List;
import org.kuayu.workbench.matters.MatterListPage.Choice;

/**
 * What the page of free times shows.
 *
 * @param form what is looked for
 * @param matter the matter's title; empty for none
 * @param people who can be chosen
 * @param places what can be chosen
 * @param free the free times, each with the address or value that plans it
 * @param passed what was passed over, with reasons
 * @param told what came of the last act, or why nothing can be looked for
 */
public record SlotPage(
        SlotForm form,
        String matter,
        List<Choice> people,
        List<Choice> places,
        List<Choice> free,
        List<Choice> passed,
        List<String> told) {
    public SlotPage {
        people = List.copyOf(people);
        places = List.copyOf(places);
        free = List.copyOf(free);
        passed = List.copyOf(passed);
        told = List.copyOf(told);
    }
}
