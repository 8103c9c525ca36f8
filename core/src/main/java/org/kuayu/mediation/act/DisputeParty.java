package org.kuayu.mediation.act;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.party.Person;
import org.kuayu.region.DivisionCode;
import org.kuayu.text.Masking;

/**
 * One party with its agents, as it stands in the application. A party without a number or with a foreign name is one too.
 * The text of this value is masked.
 *
 * @param id within its dispute: {@code P1}
 * @param role on which end it stands
 * @param side the code of the side whose caucus it shares: {@code A}; parties of one interest have one side
 * @param person name and number
 * @param details what the application form asks besides
 * @param contact how it is reached
 * @param agents who acts for it
 */
public record DisputeParty(
        String id, Role role, String side, Person person, Details details, Contact contact, List<Agent> agents) {
    /** On which end a party stands. */
    public enum Role {
        /** 申请人. */
        APPLICANT,
        /** 被申请人. */
        RESPONDENT,
        /** 第三人. */
        THIRD
    }

    /**
     * What the application form asks besides name and number (handbook §2.4); each may be empty.
     *
     * @param sex as written
     * @param birth as written
     * @param head 法定代表人、负责人 of an organisation
     * @param language in which it takes part where it is not Chinese; an interpreter is needed then
     */
    public record Details(String sex, String birth, String head, String language) {
        /** Nothing besides name and number. */
        public static final Details NONE = new Details("", "", "", "");

        public Details {
            Objects.requireNonNull(sex, "sex");
            Objects.requireNonNull(birth, "birth");
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(language, "language");
        }
    }

    /**
     * How a party is reached.
     *
     * @param address where it lives or sits
     * @param division the division of that address, which says to which region it belongs; empty where unknown
     * @param phone may be empty
     * @param service the address to which papers are served electronically; may be empty
     * @param online whether it consents to taking part online
     */
    public record Contact(
            String address, Optional<DivisionCode> division, String phone, String service, boolean online) {
        public Contact {
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(division, "division");
            Objects.requireNonNull(phone, "phone");
            Objects.requireNonNull(service, "service");
        }

        /** The phone alone, masked. */
        @Override
        public String toString() {
            return Masking.phone(phone);
        }
    }

    /**
     * Who acts for a party.
     *
     * @param name as written
     * @param phone may be empty
     * @param relation 律师, 近亲属, 工作人员 … as written
     */
    public record Agent(String name, String phone, String relation) {
        public Agent {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(phone, "phone");
            Objects.requireNonNull(relation, "relation");
        }

        /** The name alone, masked. */
        @Override
        public String toString() {
            return Masking.name(name);
        }
    }

    public DisputeParty {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(contact, "contact");
        agents = List.copyOf(agents);
    }

    /** The same party under this identifier. */
    public DisputeParty as(String other) {
        return new DisputeParty(other, role, side, person, details, contact, agents);
    }

    /** The same party on this side. */
    public DisputeParty on(String other) {
        return new DisputeParty(id, role, other, person, details, contact, agents);
    }

    /** Whether it asked for the mediation, so that nobody has to ask it. */
    public boolean applies() {
        return role == Role.APPLICANT;
    }

    /** Identifier and masked person. */
    @Override
    public String toString() {
        return id + " " + person;
    }
}
