package org.kuayu.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.casefile.CaseParty;
import org.kuayu.party.OrganisationNames;

/** Reads the parties out of cells that hold several names. */
final class PartyCells {
    private static final Pattern ROLE = Pattern.compile("([^：:]{2,20})[：:]\\s*(.+)");

    private PartyCells() {}

    /** The values of a cell that holds several, separated by 、 ， ； | or line ends outside of brackets. */
    static List<String> split(String cell) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        int depth = 0;
        for (char c : cell.toCharArray()) {
            depth += "(（".indexOf(c) >= 0 ? 1 : ")）".indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && "、，,；;|\n\r".indexOf(c) >= 0) {
                add(parts, part);
            } else {
                part.append(c);
            }
        }
        add(parts, part);
        return parts;
    }

    private static void add(List<String> parts, StringBuilder part) {
        String value = part.toString().strip();
        if (!value.isEmpty()) {
            parts.add(value);
        }
        part.setLength(0);
    }

    /** The parties of a cell; a role before a colon wins over the role that the column stands for. */
    static List<CaseParty> parties(String cell, String role) {
        var parties = new ArrayList<CaseParty>();
        for (String one : split(cell)) {
            Matcher m = ROLE.matcher(one);
            String name = m.matches() ? m.group(2).strip() : one;
            parties.add(CaseParty.of(name, m.matches() ? m.group(1).strip() : role, natural(name)));
        }
        return parties;
    }

    static boolean natural(String name) {
        return !OrganisationNames.likely(name);
    }

    /** The parties with what their numbers and domiciles columns say, each list in the order of the names or empty. */
    static List<CaseParty> with(List<CaseParty> parties, List<String> identities, List<String> domiciles) {
        var complete = new ArrayList<CaseParty>();
        for (int i = 0; i < parties.size(); i++) {
            CaseParty p = parties.get(i);
            complete.add(new CaseParty(p.name(), p.roleAsPrinted(), p.natural(), at(identities, i), at(domiciles, i)));
        }
        return complete;
    }

    private static Optional<String> at(List<String> values, int i) {
        return i < values.size() ? Optional.of(values.get(i)).filter(v -> !Cells.nothing(v)) : Optional.empty();
    }
}
