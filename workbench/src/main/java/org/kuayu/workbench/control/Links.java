package org.kuayu.workbench.control;

import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.control.DueItem;
import org.kuayu.property.UnitNumber;
import org.kuayu.workbench.cases.CaseNames;

/** Where the pages of property control lead to. */
public final class Links {
    private Links() {}

    /** The page of the case with this number; a search for it where the number names no single case. */
    public static String toCase(String number) {
        return CaseNumber.parse(number)
                .value()
                .filter(CaseNumber::complete)
                .map(n -> CaseNames.address(CaseId.of(n, n.courtCode())))
                .orElseGet(() -> Address.of("/cases").with("q", number).toString());
    }

    /** The ledger of a unit. */
    public static String toUnit(UnitNumber unit) {
        return Address.of("/units/", unit.value()).toString();
    }

    /** The page of a request, at one of its items; item 0 for none. */
    public static String toRequest(String request, int item) {
        String page = Address.of("/requests/", request).toString();
        return item > 0 ? page + "?item=" + item + "#item-" + item : page;
    }

    /** An answer. */
    public static String toAnswer(String answer) {
        return Address.of("/answers/", answer).toString();
    }

    /** Where what is due is done. */
    public static String toDo(DueItem item) {
        return switch (item.kind()) {
            case RENEW, WAITING_END -> order("renewal", item);
            case EXPIRED -> order("seizure", item);
            case SUPPLEMENT -> Address.of("/requests/", item.request()) + "/again";
            case CHECK_LEAD -> "/leads#lead-" + item.lead();
            default -> toRequest(item.request(), item.item());
        };
    }

    private static String order(String kind, DueItem item) {
        var address = Address.of("/orders/new").with("kind", kind).with("case", item.caseNumber());
        item.standing().ifPresent(row -> address.with("unit", row.unit().value()).with("seizure", row.seizure()));
        return address.toString();
    }
}
