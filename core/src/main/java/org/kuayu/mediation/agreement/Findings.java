package org.kuayu.mediation.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.mediation.agreement.AgreementFinding.Weight;
import org.kuayu.text.Remark;

/** Collects the findings of one check. */
final class Findings {
    private static final String INTERPRETATION = "最高人民法院关于适用〈民事诉讼法〉的解释";
    private static final Citation UNCLEAR = new Citation(INTERPRETATION, 2022, 358);
    private static final Citation OWNERSHIP = new Citation(INTERPRETATION, 2022, 355);

    private final List<AgreementFinding> found = new ArrayList<>();

    /** A field that the law wants filled in. */
    void missing(boolean is, String field, String code, Citation law) {
        add(is, new AgreementFinding(Weight.BLOCKS, field, Remark.of(code), Optional.of(law)));
    }

    /** Something that makes an obligation unclear. */
    void unclear(boolean is, String field, String code, int number) {
        var remark = new Remark(code, Integer.toString(number));
        add(is, new AgreementFinding(Weight.BLOCKS, field, remark, Optional.of(UNCLEAR)));
    }

    void hint(boolean is, String field, Remark remark) {
        add(is, new AgreementFinding(Weight.HINT, field, remark, Optional.empty()));
    }

    void transfer(boolean is, String field, String text) {
        var remark = new Remark("agreement.transfer", text);
        add(is, new AgreementFinding(Weight.CLERK_DECIDES, field, remark, Optional.of(OWNERSHIP)));
    }

    void addAll(Collection<AgreementFinding> some) {
        found.addAll(some);
    }

    private void add(boolean is, AgreementFinding finding) {
        if (is) {
            found.add(finding);
        }
    }

    /** The gravest first, then in the order of the agreement. */
    List<AgreementFinding> sorted() {
        return found.stream().sorted(Comparator.comparing(AgreementFinding::weight)).toList();
    }
}
