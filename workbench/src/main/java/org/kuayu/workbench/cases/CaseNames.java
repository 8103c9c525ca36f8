package org.kuayu.workbench.cases;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.text.Masking;

/** How the people of a case are named to this user: masked unless the role shows names. */
public final class CaseNames {
    private CaseNames() {}

    /** The address of a case's page. */
    public static String address(CaseId id) {
        return "/cases/" + URLEncoder.encode(id.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The name of a party; a natural person's is masked unless the user sees names. */
    public static String shown(CaseParty party, Access access) {
        return party.natural() && !access.names() ? Masking.name(party.name()) : party.name();
    }

    /** The first parties in one line for a list, natural persons masked. */
    public static String line(CaseRecord record, int most) {
        return record.parties().stream()
                .limit(most)
                .map(p -> p.natural() ? Masking.name(p.name()) : p.name())
                .collect(Collectors.joining("、", "", record.parties().size() > most ? " 等" : ""));
    }

    /** Text of a case's document: identity and telephone numbers masked, and names unless the user sees them. */
    public static String inText(String text, CaseRecord record, Access access) {
        String masked = Masking.inText(text);
        return access.names() ? masked : withoutNames(masked, record);
    }

    /** A passage of a case's text for a list: numbers masked, and for every role the names of natural persons too (S4). */
    public static String inList(String passage, CaseRecord record) {
        return withoutNames(Masking.inText(passage), record);
    }

    private static String withoutNames(String text, CaseRecord record) {
        String masked = text;
        List<String> names = record.parties().stream()
                .filter(CaseParty::natural)
                .map(CaseParty::name)
                .filter(name -> name.length() > 1)
                .toList();
        for (String name : names) {
            masked = masked.replace(name, Masking.name(name));
        }
        return masked;
    }
}
