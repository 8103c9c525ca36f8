package org.kuayu.workbench.mediation.agreement;

import java.util.List;
import java.util.Map;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.workbench.mediation.act.FormField.Option;

/**
 * What the editor of an agreement shows.
 *
 * @param id the dispute
 * @param version as seen
 * @param title of the dispute, masked
 * @param form as typed
 * @param agreement as it would be
 * @param parties who may owe and be owed
 * @param findings what the check found, the gravest first
 * @param wrong the message key of what cannot be read, by field
 * @param editable whether this reader may write it now
 * @param told what must be told; empty for nothing
 */
public record AgreementPage(
        String id,
        String version,
        String title,
        AgreementForm form,
        Agreement agreement,
        List<Option> parties,
        List<Found> findings,
        Map<String, String> wrong,
        boolean editable,
        String told) {
    public AgreementPage {
        parties = List.copyOf(parties);
        findings = List.copyOf(findings);
        wrong = Map.copyOf(wrong);
    }

    /**
     * A finding in words.
     *
     * @param weight the class of its weight: {@code blocks}, {@code not-confirmable}, {@code clerk-decides}, {@code hint}
     * @param label the weight in words
     * @param text what was found
     * @param law where it stands; empty for a hint
     */
    public record Found(String weight, String label, String text, String law) {}

    /** Whether it can be signed as it is. */
    public boolean signable() {
        return wrong.isEmpty() && findings.stream().noneMatch(f -> f.weight().equals("blocks"));
    }

    /** The name of a party. */
    public String name(String party) {
        return party.isEmpty() ? "—" : agreement.nameOf(party);
    }
}
