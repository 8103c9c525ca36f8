package org.kuayu.control.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayu.casefile.CaseParty;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.party.IdentityNumber;
import org.kuayu.party.MatchKeys;
import org.kuayu.party.Person;
import org.kuayu.party.Person.IdType;
import org.kuayu.party.PersonKey;
import org.kuayu.party.PersonMatch;
import org.kuayu.party.PersonMatch.Degree;
import org.kuayu.party.PersonMatch.Reason;
import org.kuayu.text.Remark;
import org.kuayu.text.Table;

/** Whether each person asked for is the debtor or the preserved party of that very case (handbook S3, R5, R6). */
final class PartyCheck {
    private static final Set<Reason> SURE_NAMES = Set.of(
            Reason.NAME_EQUAL, Reason.NAME_WRITING, Reason.NAME_TRADITIONAL, Reason.NAME_DOT);
    private static final Set<Reason> NOT_COMPARED =
            Set.of(Reason.NUMBER_NOT_ASKED, Reason.NUMBER_NOT_REGISTERED, Reason.NUMBER_MASKED);
    private static final Map<SeizureStage, List<String>> ROLES =
            Table.beside(RequestDraft.class, "debtor-roles.csv").rows().stream()
                    .collect(Collectors.groupingBy(
                            row -> SeizureStage.valueOf(row.get("stage")),
                            Collectors.mapping(row -> row.get("role"), Collectors.toList())));

    private final Map<String, List<Person>> debtors = new HashMap<>();
    private final SeizureStage stage;

    PartyCheck(CaseCheck.Found found) {
        stage = found.forCase().stage();
        found.record().parties().stream()
                .filter(this::debtor)
                .map(PartyCheck::person)
                .forEach(p -> MatchKeys.of(p).forEach(key -> debtors.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(p)));
    }

    private boolean debtor(CaseParty party) {
        return ROLES.getOrDefault(stage, List.of()).stream()
                .anyMatch(party.roleAsPrinted()::contains);
    }

    /** Checks every person of the draft. */
    void check(RequestDraft draft, Notes notes) {
        for (int i = 0; i < draft.targets().size(); i++) {
            check("targets[" + i + "].person", draft.targets().get(i).person(), notes);
        }
    }

    private void check(String field, Person asked, Notes notes) {
        var matches = MatchKeys.of(asked).stream()
                .flatMap(key -> debtors.getOrDefault(key, List.of()).stream())
                .map(party -> PersonMatch.of(asked, party))
                .toList();
        if (matches.stream().anyMatch(m -> m.degree() == Degree.EXACT)) {
            return;
        }
        var rule = stage == SeizureStage.PRESERVATION ? ControlLaw.PRESERVED : ControlLaw.TARGET;
        if (matches.stream().anyMatch(PartyCheck::unproven)) {
            notes.warn(field, new Remark("control.target-unproven", asked.maskedName()), rule);
        } else {
            notes.error(field, new Remark("control.target-no-party", asked.maskedName()), rule);
        }
    }

    /** The same name, and a number to compare with is missing in the case or was not given. */
    private static boolean unproven(PersonMatch match) {
        return match.degree() == Degree.SIMILAR
                && match.reasons().stream().anyMatch(SURE_NAMES::contains)
                && match.reasons().stream().anyMatch(NOT_COMPARED::contains)
                && !match.reasons().contains(Reason.KIND_OTHER);
    }

    private static Person person(CaseParty party) {
        String number = party.identity().orElse("");
        IdType type = number.isEmpty()
                ? IdType.NONE
                : party.natural() ? IdType.IDENTITY_CARD : IdType.CREDIT_CODE;
        return new Person(party.name(), party.natural(), type, number);
    }

    /** Checks what is written about each person: the number an inquiry needs, and nobody twice. */
    static void written(RequestDraft draft, Notes notes) {
        var seen = new HashSet<PersonKey>();
        for (int i = 0; i < draft.targets().size(); i++) {
            Target target = draft.targets().get(i);
            String field = "targets[" + i + "].person";
            number(field, target.person(), draft.kind() == RequestKind.INQUIRY, notes);
            if (target instanceof Target.OfPerson && !seen.add(PersonKey.of(target.person()))) {
                notes.error(field, new Remark("control.target-twice", target.person().maskedName()));
            }
        }
    }

    private static void number(String field, Person person, boolean inquiry, Notes notes) {
        if (person.natural() && person.number().isEmpty()) {
            var remark = new Remark("control.number-missing", person.maskedName());
            if (inquiry) {
                notes.error(field, remark, ControlLaw.TARGET);
            } else {
                notes.warn(field, remark);
            }
        } else if (person.idType() == IdType.IDENTITY_CARD) {
            identity(field, person, notes);
        }
    }

    /** A wrong check character is a doubt: registers hold such numbers too. */
    private static void identity(String field, Person person, Notes notes) {
        var reading = IdentityNumber.parse(person.number());
        boolean refused = reading.value().isEmpty();
        for (Remark remark : reading.remarks()) {
            if (refused && !remark.code().equals("identity.check-digit")) {
                notes.error(field, remark);
            } else {
                notes.warn(field, remark);
            }
        }
    }
}
