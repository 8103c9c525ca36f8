package org.kuayu.control.request;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.journal.Digest;
import org.kuayu.party.Person;

/**
 * The digest of what a request asks: of everything but its states, who acted, and its revision. Fixed at approval; an answer
 * names it, so that one to another request, or to another content, is seen (PI-18).
 */
public final class RequestDigest {
    private static final char FIELD = '\u001f';
    private static final char ITEM = '\u001e';

    private RequestDigest() {}

    /** The digest of the whole request. */
    public static Digest of(ControlRequest request) {
        var text = head(request);
        request.items().forEach(item -> {
            field(text, Integer.toString(item.number()));
            target(text, item.target());
            text.append(ITEM);
        });
        return Digest.sha256(text.toString());
    }

    /** The digest of what is asked about one item: the same for the same item of the same request (handbook P4). */
    public static Digest of(ControlRequest request, RequestItem item) {
        var text = head(request);
        target(text, item.target());
        return Digest.sha256(text.toString());
    }

    private static StringBuilder head(ControlRequest request) {
        var text = new StringBuilder("kuayu.request.1").append(ITEM);
        field(text, request.id());
        field(text, request.kind().name());
        field(text, request.registry());
        field(text, request.forCase().number());
        field(text, request.forCase().court().value());
        field(text, request.forCase().stage().name());
        field(text, request.purpose());
        field(text, request.notice());
        field(text, request.ruling());
        field(text, request.supersedes().orElse(""));
        field(text, request.entrustedBy().map(Object::toString).orElse(""));
        request.attachments().forEach(a -> {
            field(text, a.kind().name());
            field(text, a.fileName());
            field(text, a.digest());
        });
        return text.append(ITEM);
    }

    private static void target(StringBuilder text, Target target) {
        person(text, target.person());
        switch (target) {
            case Target.OfPerson(Person person, String area) -> field(text, area);
            case Target.OfUnit unit -> unit(text, unit);
        }
    }

    private static void unit(StringBuilder text, Target.OfUnit unit) {
        field(text, unit.unit().value());
        field(text, unit.certificate());
        field(text, unit.location());
        field(text, unit.kind().name());
        scope(text, unit.scope());
        field(text, unit.term().map(RequestDigest::term).orElse(""));
        field(text, unit.refersTo().map(Target.SeizureReference::request).orElse(""));
        field(text, unit.refersTo().map(Target.SeizureReference::seizure).orElse(""));
        unit.buyer().ifPresent(buyer -> person(text, buyer));
    }

    private static void scope(StringBuilder text, SeizureScope scope) {
        field(text, scope.reach().name());
        field(text, scope.holder());
        field(text, scope.numerator() + "/" + scope.denominator());
        field(text, scope.part());
    }

    private static String term(SeizureTerm term) {
        return day(term.writtenStart()) + "/" + day(term.writtenEnd()) + "/"
                + term.length().map(Period::toString).orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static void person(StringBuilder text, Person person) {
        field(text, person.name());
        field(text, Boolean.toString(person.natural()));
        field(text, person.idType().name());
        field(text, person.number());
    }

    private static void field(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == FIELD || c == ITEM || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        text.append(FIELD);
    }
}
