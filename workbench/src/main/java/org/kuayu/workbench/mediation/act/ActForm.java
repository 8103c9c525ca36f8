package org.kuayu.workbench.mediation.act;

import java.util.List;

/**
 * The form of one act.
 *
 * @param name the act, as its address names it
 * @param title what it does
 * @param button what its button says
 * @param law where it stands; empty where no law asks for it
 * @param danger whether it ends something, so that it names the consequence
 * @param fields what it asks, in order
 * @param typed whether it was sent and came back
 */
public record ActForm(
        String name,
        String title,
        String button,
        String law,
        boolean danger,
        List<FormField> fields,
        boolean typed) {
    public ActForm {
        fields = List.copyOf(fields);
    }
}
