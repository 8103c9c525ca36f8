package org.kuayu.mediation.agreement;

import java.util.Objects;
import org.kuayu.court.CourtCode;

/**
 * A place that makes a court competent to confirm an agreement (民诉法 2023, art. 205).
 *
 * @param link what ties the dispute to it
 * @param basic the basic court of the place
 * @param of whose place it is, as the explanation names it: a masked name, a body, an address
 */
public record ConfirmationPlace(Link link, CourtCode basic, String of) {
    /** What ties a dispute to a place. */
    public enum Link {
        /** 当事人住所地. */
        DOMICILE,
        /** 标的物所在地. */
        SUBJECT,
        /** 调解组织所在地. */
        ORGANISATION
    }

    public ConfirmationPlace {
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(basic, "basic");
        Objects.requireNonNull(of, "of");
    }
}
