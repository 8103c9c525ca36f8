package org.kuayu.workbench.matters;

import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterKind;
import org.kuayu.workbench.control.Address;

/** Where the page of a matter is. */
public final class MatterLinks {
    private MatterLinks() {}

    /** The page of this matter. */
    public static String to(Matter matter) {
        return to(matter.kind(), matter.id());
    }

    /** The page of the matter of this kind with this identifier. */
    public static String to(MatterKind kind, String id) {
        String pages =
                switch (kind) {
                    case MEDIATION -> "/mediation/";
                    case FILING -> "/filings/";
                    case ENTRUSTMENT -> "/entrustments/";
                    case JOINT_DESK -> "/joint-desk/";
                };
        return Address.of(pages, id).toString();
    }

    /** What every matter has whatever its kind: history, ties, flags. */
    public static String file(String id) {
        return Address.of("/matters/", id).toString();
    }
}
