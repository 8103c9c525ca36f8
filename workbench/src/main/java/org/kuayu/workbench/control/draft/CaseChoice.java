package org.kuayu.workbench.control.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.party.Person;
import org.kuayu.search.CaseQuery;
import org.kuayu.search.Field;
import org.kuayu.search.Sort;
import org.kuayu.text.Masking;
import org.kuayu.workbench.shell.Visit;

/**
 * The case that a form names, with those whose property may be asked for.
 *
 * @param number its number, display form
 * @param court the court's name
 * @param cause the cause
 * @param procedure the procedure
 * @param parties debtors first, then the others
 */
public record CaseChoice(String number, String court, String cause, String procedure, List<Party> parties) {
    private static final List<String> DEBTORS = List.of("被执行", "被申请", "被告", "被保全", "债务");
    private static final int OFFERED = 12;

    public CaseChoice {
        parties = List.copyOf(parties);
    }

    /**
     * A party.
     *
     * @param index its place in the case
     * @param name the name
     * @param role the role as printed
     * @param number masked; empty where the case has none
     * @param natural whether it is a natural person
     * @param debtor whether its property may be asked for: the role says so
     */
    public record Party(int index, String name, String role, String number, boolean natural, boolean debtor) {
        /** The role alone. */
        @Override
        public String toString() {
            return role;
        }
    }

    /** The case of this number, if the officer may see it. */
    static Optional<CaseRecord> record(Kuayu kuayu, Visit visit, String written) {
        return CaseNumber.parse(written)
                .value()
                .filter(CaseNumber::complete)
                .flatMap(n -> kuayu.cases().find(CaseId.of(n, n.courtCode())))
                .filter(c -> visit.access().allows(c.visibility(), c.court().code()));
    }

    /** What a form shows of the case. */
    static CaseChoice of(CaseRecord record, Visit visit) {
        var parties = new ArrayList<Party>();
        for (int i = 0; i < record.parties().size(); i++) {
            parties.add(party(i, record.parties().get(i)));
        }
        parties.sort(Comparator.comparing(Party::debtor).reversed());
        String printed = record.court().nameAsPrinted();
        return new CaseChoice(
                record.number().display(),
                printed.isEmpty() ? record.court().code().map(visit::courtName).orElse("") : printed,
                record.matter().cause(),
                visit.say("procedure." + record.matter().procedure()),
                parties);
    }

    private static Party party(int index, CaseParty party) {
        boolean debtor = DEBTORS.stream().anyMatch(party.roleAsPrinted()::contains);
        String number = party.identity()
                .map(n -> party.natural() ? Masking.identity(n) : n)
                .orElse("");
        return new Party(index, party.name(), party.roleAsPrinted(), number, party.natural(), debtor);
    }

    /** The place of the debtor where the case has one alone; empty for none or several. */
    static String onlyDebtor(CaseRecord record, Visit visit) {
        var debtors = of(record, visit).parties().stream().filter(Party::debtor).toList();
        return debtors.size() == 1 ? Integer.toString(debtors.getFirst().index()) : "";
    }

    /** A party as a person; the number typed counts where the case has none. */
    static Person person(CaseParty party, String typed) {
        String number = party.identity().orElse(typed.strip());
        if (number.isEmpty()) {
            return Person.unnumbered(party.name(), party.natural());
        }
        return party.natural()
                ? Person.natural(party.name(), number)
                : Person.organisation(party.name(), number);
    }

    /** Numbers of cases of the officer's courts that contain what was typed, for completing it. */
    static List<String> offered(Kuayu kuayu, Visit visit, String typed) {
        if (typed.strip().length() < 2) {
            return List.of();
        }
        var query = new CaseQuery(
                typed.strip(), java.util.Map.<Field, String>of(), java.util.Map.of(), Sort.FILED_NEWEST, 0, OFFERED);
        var ids = kuayu.index().search(query, visit.access()).hits().stream()
                .map(hit -> hit.id())
                .toList();
        var home = visit.officer().homeCourt();
        return kuayu.cases().listByIds(ids).stream()
                .sorted(Comparator.comparing((CaseRecord c) -> !c.court().code().equals(home)))
                .map(c -> c.number().display())
                .toList();
    }
}
