package org.kuayu.control.request;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.kuayu.calendar.Citation;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterExtract;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;

/** What of an answer may be shown to the applicant of a preservation: what was preserved, nothing else (handbook S5). */
public final class PreservedView {
    /** The applicant is told what was preserved, and no other property of the debtor. */
    public static final Citation RULE = new Citation("最高人民法院关于人民法院办理财产保全案件若干问题的规定", 2020, 12);

    private PreservedView() {}

    /** The answer without every entry that is not about one of these units; lists that were supplied stay as lists. */
    public static RegisterExtract of(RegisterExtract answer, Collection<UnitNumber> preserved) {
        Set<UnitNumber> units = Set.copyOf(preserved);
        var lists = new EnumMap<RightKind, List<RegisterEntry>>(RightKind.class);
        answer.lists()
                .forEach((kind, entries) -> lists.put(
                        kind,
                        entries.stream()
                                .filter(entry -> entry.unit().filter(units::contains).isPresent())
                                .toList()));
        return new RegisterExtract(answer.registry(), answer.asOf(), lists);
    }
}
