package org.kuayu.filing.office;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kuayu.filing.course.FilingDraft;
import org.kuayu.filing.course.FilingParty;
import org.kuayu.filing.course.FilingRole;
import org.kuayu.matter.Flag;
import org.kuayu.party.Person.IdType;

/** What the cover of a filing says before anybody opens it: masked persons, and what must be known at once. */
final class FilingTitles {
    private static final int GROUP = 10;
    private static final Set<IdType> FOREIGN = Set.of(IdType.PASSPORT, IdType.HK_MACAO_TAIWAN);

    private FilingTitles() {}

    /** 王*诉重庆甲公司 追索劳动报酬纠纷. */
    static String title(FilingDraft draft) {
        return names(draft.listParties(FilingRole.CLAIMANT)) + "诉" + names(draft.listParties(FilingRole.RESPONDENT)) + " "
                + draft.claim().cause();
    }

    private static String names(List<FilingParty> parties) {
        if (parties.isEmpty()) {
            return "–";
        }
        String first = parties.getFirst().person().maskedName();
        return parties.size() == 1 ? first : first + "等" + parties.size() + "人";
    }

    static Set<Flag> flags(FilingDraft draft) {
        var flags = EnumSet.noneOf(Flag.class);
        if (draft.parties().size() >= GROUP) {
            flags.add(Flag.GROUP);
        }
        if (draft.parties().stream().anyMatch(party -> FOREIGN.contains(party.person().idType()))) {
            flags.add(Flag.FOREIGN);
        }
        return flags;
    }
}
