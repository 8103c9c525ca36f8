package org.kuayu.workbench.mediation.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.party.CreditCode;
import org.kuayu.party.IdentityNumber;
import org.kuayu.party.Person;
import org.kuayu.region.DivisionCode;
import org.kuayu.workbench.mediation.act.Typed;

/**
 * One party as it is typed.
 *
 * @param typed the whole form
 * @param number of the row, from 0
 */
public record PartyRow(Typed typed, int number) {
    /** What was typed into the field of this row. */
    public String of(String field) {
        return typed.text("p." + number + "." + field);
    }

    /** The name of the field as it is sent. */
    public String name(String field) {
        return "p." + number + "." + field;
    }

    /** On which end it stands; a new form begins with an applicant and a respondent. */
    public DisputeParty.Role role() {
        return Stream.of(DisputeParty.Role.values())
                .filter(role -> role.name().equals(of("role")))
                .findFirst()
                .orElse(number == 0 ? DisputeParty.Role.APPLICANT : DisputeParty.Role.RESPONDENT);
    }

    /** Whether it is an organisation. */
    public boolean organisation() {
        return of("kind").equals("organisation");
    }

    /** Whether more than the ordinary was typed, so that it must be seen. */
    public boolean more() {
        return Stream.of("head", "service", "language", "agent", "agentPhone", "agentRelation", "division")
                .anyMatch(field -> !of(field).isEmpty());
    }

    /** Whether somebody is named. */
    boolean named() {
        return !of("name").isEmpty();
    }

    /** The party; its identifier and side are given when it is taken in. */
    DisputeParty party() {
        var details = new DisputeParty.Details("", "", of("head"), of("language"));
        Optional<DivisionCode> division = DivisionCode.parse(of("division")).value();
        boolean online = !of("online").isEmpty();
        var contact = new DisputeParty.Contact(of("address"), division, of("phone"), of("service"), online);
        List<DisputeParty.Agent> agents = of("agent").isEmpty()
                ? List.of()
                : List.of(new DisputeParty.Agent(of("agent"), of("agentPhone"), of("agentRelation")));
        return new DisputeParty("", role(), "", person(), details, contact, agents);
    }

    private Person person() {
        return person(of("name"), organisation(), of("number"));
    }

    /** The person, its number of the kind that it looks like. */
    static Person person(String name, boolean organisation, String number) {
        if (number.isEmpty()) {
            return Person.unnumbered(name, !organisation);
        }
        if (organisation) {
            boolean credit = CreditCode.parse(number).value().isPresent();
            return new Person(name, false, credit ? Person.IdType.CREDIT_CODE : Person.IdType.OTHER, number);
        }
        boolean card = IdentityNumber.parse(number).value().isPresent() || number.strip().length() == 18;
        return new Person(name, true, card ? Person.IdType.IDENTITY_CARD : Person.IdType.PASSPORT, number);
    }
}
