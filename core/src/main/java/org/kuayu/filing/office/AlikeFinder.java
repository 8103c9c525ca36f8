package org.kuayu.filing.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.filing.AlikeFiling;
import org.kuayu.filing.course.FilingDraft;
import org.kuayu.filing.course.FilingParty;
import org.kuayu.filing.course.FilingRole;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterStore;
import org.kuayu.matter.Worker;
import org.kuayu.matter.same.DuplicateKeys;
import org.kuayu.text.Remark;

/** Finds matters in which both sides of a draft take part, before the draft is kept; a person decides. */
final class AlikeFinder {
    private static final int LOOKED_AT = 300;
    private static final int MOST = 10;

    private final MatterStore store;

    AlikeFinder(MatterStore store) {
        this.store = store;
    }

    List<AlikeFiling> list(Worker by, FilingDraft draft) {
        Map<String, Integer> claimants = sharing(keys(draft, FilingRole.CLAIMANT));
        Map<String, Integer> respondents = sharing(keys(draft, FilingRole.RESPONDENT));
        Map<String, Integer> all = sharing(FilingWriter.keys(draft));
        return claimants.keySet().stream()
                .filter(respondents::containsKey)
                .filter(id -> draft.origin().filter(id::equals).isEmpty())
                .limit(MOST)
                .flatMap(id -> store.find(id).stream())
                .map(matter -> alike(
                        by, matter, all.getOrDefault(matter.id(), 0) > claimants.get(matter.id()) + respondents.get(matter.id())))
                .toList();
    }

    private static List<String> keys(FilingDraft draft, FilingRole role) {
        return DuplicateKeys.of(draft.listParties(role).stream().map(FilingParty::person).toList(), "");
    }

    private Map<String, Integer> sharing(List<String> keys) {
        var shared = new LinkedHashMap<String, Integer>();
        if (!keys.isEmpty()) {
            store.listSharing(keys, LOOKED_AT).forEach(one -> shared.put(one.matter(), one.keys()));
        }
        return shared;
    }

    private static AlikeFiling alike(Worker by, Matter matter, boolean text) {
        var reasons = new ArrayList<Remark>();
        reasons.add(Remark.of("filing.alike.parties"));
        if (text) {
            reasons.add(Remark.of("filing.alike.text"));
        }
        return new AlikeFiling(
                matter.id(), matter.places(), matter.opened(), Optional.of(matter).filter(by::sees), reasons);
    }
}
