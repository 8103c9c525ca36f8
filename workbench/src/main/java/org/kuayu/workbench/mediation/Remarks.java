package org.kuayu.workbench.mediation;

import org.kuayu.mediation.DisputeView;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Messages;

/** Says in one language what a check or a refusal found. */
public final class Remarks {
    private Remarks() {}

    /** The same about a dispute: a party's identifier is said as its masked name. */
    public static String sentence(Messages messages, Remark remark, DisputeView view) {
        String detail = view.dispute()
                .findParty(remark.detail())
                .map(party -> party.person().maskedName())
                .orElse(remark.detail());
        return sentence(messages, new Remark(remark.code(), detail));
    }

    /** The sentence of the remark with its detail; the code where there is no sentence. */
    public static String sentence(Messages messages, Remark remark) {
        String key = "remark." + remark.code();
        return messages.has(key) ? messages.say(key, remark.detail()) : remark.code();
    }
}
