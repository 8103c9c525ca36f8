package org.kuayu.control.request;

import java.util.Objects;
import java.util.Optional;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.party.Person;
import org.kuayu.property.UnitNumber;

/** What one item of a request is about: a person whose property is asked for, or a unit that is to be controlled. */
public sealed interface Target {
    /** The debtor or preserved party; must be a party of the case (handbook R5). */
    Person person();

    /**
     * A person whose property is asked for.
     *
     * @param person a debtor 被执行人 or preserved party 被保全人 of the case
     * @param area where to look: a division's name or code; empty for the registry's whole area
     */
    record OfPerson(Person person, String area) implements Target {
        public OfPerson {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(area, "area");
        }
    }

    /**
     * A unit to be seized, renewed, released or transferred.
     *
     * @param unit its number
     * @param certificate the certificate number as printed; empty where unknown
     * @param location 坐落; empty where unknown
     * @param person the debtor whose property it is
     * @param kind seizure or pre-seizure
     * @param scope what of the unit
     * @param term as ordered; empty for a release and a transfer
     * @param refersTo the seizure that is renewed or released
     * @param buyer the new owner of a transfer
     */
    record OfUnit(
            UnitNumber unit,
            String certificate,
            String location,
            Person person,
            SeizureKind kind,
            SeizureScope scope,
            Optional<SeizureTerm> term,
            Optional<SeizureReference> refersTo,
            Optional<Person> buyer)
            implements Target {
        public OfUnit {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(certificate, "certificate");
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(refersTo, "refersTo");
            Objects.requireNonNull(buyer, "buyer");
        }
    }

    /**
     * The seizure that a renewal or release means (handbook P5).
     *
     * @param request the earlier request 原请求单号 (YDJDH); empty where only the business number is known
     * @param seizure the registry's business number 原查封业务号 (YCFYWH); empty where only the request is known
     */
    record SeizureReference(String request, String seizure) {
        public SeizureReference {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(seizure, "seizure");
        }
    }
}
