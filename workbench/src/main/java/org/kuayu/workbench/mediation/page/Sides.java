package org.kuayu.workbench.mediation.page;

import java.util.ArrayList;
import java.util.List;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.workbench.shell.Messages;

/** The sides of a dispute in their order, each with its name and colour. */
final class Sides {
    private static final int MOST_COLOURS = 6;
    private static final int MOST_NAMES = 2;

    private Sides() {}

    static List<SideView> of(List<DisputeParty> parties, Messages messages) {
        List<String> codes = parties.stream().map(DisputeParty::side).distinct().toList();
        var sides = new ArrayList<SideView>();
        for (String code : codes) {
            List<String> names = parties.stream()
                    .filter(p -> p.side().equals(code))
                    .map(p -> p.person().maskedName())
                    .toList();
            String letter = messages.say("mediation.side", code);
            sides.add(new SideView(
                    code,
                    "s" + Math.min(MOST_COLOURS, sides.size() + 1),
                    letter,
                    messages.say("mediation.side.of", letter, names(names, messages))));
        }
        return sides;
    }

    private static String names(List<String> names, Messages messages) {
        String some = String.join(messages.say("mediation.join"), names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() > MOST_NAMES ? messages.say("mediation.side.more", some, names.size()) : some;
    }
}
