package org.kuayu.mediation.agreement;

import java.util.List;
import java.util.Objects;

/**
 * What an agreement has besides its terms.
 *
 * @param number its number: 川渝高竹调字〔2026〕12号
 * @param dispute the identifier of the dispute
 * @param form under which law it comes into force
 * @param body the name of the mediation body
 * @param mediators the names of the mediators, the presiding one first
 * @param copies in how many copies it is made
 */
public record AgreementFrame(
        String number, String dispute, Form form, String body, List<String> mediators, int copies) {
    /** Under which law an agreement comes into force. */
    public enum Form {
        /** 特邀调解: in force when all parties have signed (特邀调解规定 2016, art. 24). */
        INVITED,
        /** 人民调解: the mediator signs and the body seals too (人民调解法 2010, art. 29). */
        PEOPLES
    }

    public AgreementFrame {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(dispute, "dispute");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(body, "body");
        mediators = List.copyOf(mediators);
    }
}
