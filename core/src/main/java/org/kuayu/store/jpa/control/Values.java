package org.kuayu.store.jpa.control;

import java.time.Period;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.court.CourtCode;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;
import org.kuayu.party.Person;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;

/** Between bytes and the values that several rows hold. */
final class Values {
    private Values() {}

    static void pack(Packer out, Person person) {
        out.text(person.name())
                .flag(person.natural())
                .text(person.idType().name())
                .text(person.number());
    }

    static Person person(Unpacker in) {
        return new Person(in.text(), in.flag(), Person.IdType.valueOf(in.text()), in.text());
    }

    static void pack(Packer out, Actor actor) {
        out.text(actor.login()).text(actor.court());
    }

    static Actor actor(Unpacker in) {
        return new Actor(in.text(), in.text());
    }

    static void pack(Packer out, Digest digest) {
        out.text(digest.text());
    }

    static Digest digest(Unpacker in) {
        return new Digest(in.text());
    }

    static void pack(Packer out, CourtCode court) {
        out.text(court.value());
    }

    static CourtCode court(Unpacker in) {
        return CourtCode.of(in.text());
    }

    static void pack(Packer out, Receipt receipt) {
        out.text(receipt.id())
                .text(receipt.kind().name())
                .text(receipt.caseNumber())
                .text(receipt.about());
        pack(out, receipt.actor());
        out.instant(receipt.at());
        pack(out, receipt.payload());
        pack(out, receipt.previous());
        pack(out, receipt.digest());
    }

    static Receipt receipt(Unpacker in) {
        return new Receipt(
                in.text(),
                Receipt.Kind.valueOf(in.text()),
                in.text(),
                in.text(),
                actor(in),
                in.instant(),
                digest(in),
                digest(in),
                digest(in));
    }

    static void pack(Packer out, SeizureScope scope) {
        out.text(scope.reach().name());
        switch (scope.reach()) {
            case WHOLE -> {
                // nothing else is said of it
            }
            case SHARE -> out.text(scope.holder()).number(scope.numerator()).number(scope.denominator());
            case PART -> out.text(scope.part());
        }
    }

    static SeizureScope scope(Unpacker in) {
        return switch (SeizureScope.Reach.valueOf(in.text())) {
            case WHOLE -> SeizureScope.WHOLE;
            case SHARE -> SeizureScope.share(in.text(), (int) in.number(), (int) in.number());
            case PART -> new SeizureScope(SeizureScope.Reach.PART, "", 0, 0, in.text());
        };
    }

    static void pack(Packer out, SeizureTerm term) {
        out.optional(term.writtenStart(), Packer::day)
                .optional(term.writtenEnd(), Packer::day)
                .optional(term.length(), Values::pack);
    }

    private static void pack(Packer out, Period length) {
        out.signed(length.getYears()).signed(length.getMonths()).signed(length.getDays());
    }

    static SeizureTerm term(Unpacker in) {
        return new SeizureTerm(in.optional(Unpacker::day), in.optional(Unpacker::day), in.optional(Values::period));
    }

    private static Period period(Unpacker in) {
        return Period.of((int) in.signed(), (int) in.signed(), (int) in.signed());
    }
}
