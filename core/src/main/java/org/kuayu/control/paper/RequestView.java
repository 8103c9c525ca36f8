package org.kuayu.control.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.court.CourtCode;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Letter.Ink;
import org.kuayu.party.Person;

/** One request as its papers see it: who issues, to whom, for which case, about which persons and units. */
record RequestView(ControlRequest request, PaperSetting setting, PaperNames names, PaperTexts texts) {
    /** So many persons are named in a sentence; more stand in a list. */
    static final int FEW = 3;

    /** The court whose papers these are: the one that has the case, also when another one delivers. */
    String issuer() {
        return names.court(request.entrustedBy().orElse(request.forCase().court()));
    }

    /** The court that delivers for another one. */
    String deliverer() {
        var court = request.life().drafted().by().court();
        return court.isEmpty() ? names.court(request.forCase().court()) : CourtCode.parse(court)
                .value()
                .map(names::court)
                .orElse(court);
    }

    String registry() {
        return names.registry(request.registry());
    }

    /** The number of the notice; a notice without one of its own carries that of the case. */
    String number() {
        return request.notice().isEmpty() ? request.forCase().number() : request.notice();
    }

    String footer(String title) {
        return texts.say("pages.footer", number(), title);
    }

    PaperBlock.Letter letter(Ink ink, String title, String addressee) {
        return new PaperBlock.Letter(ink, issuer(), title, number(), texts.say("addressee", addressee));
    }

    /** 本院在执行甲与乙民间借贷纠纷一案（案号…）中. */
    String matter() {
        var sides = setting.sides();
        var key = (sides.known() ? "matter." : "matter.bare.") + request.forCase().stage();
        return texts.say(
                key, sides.applicants(), sides.respondents(), sides.cause(), request.forCase().number());
    }

    /** The person of each item, each once, in order. */
    List<Person> persons() {
        return request.items().stream().map(i -> i.target().person()).distinct().toList();
    }

    List<Target.OfUnit> units() {
        return request.items().stream()
                .map(i -> i.target())
                .flatMap(t -> t instanceof Target.OfUnit u ? Stream.of(u) : Stream.empty())
                .toList();
    }

    /** The buyers of a transfer, each once, in order. */
    List<Person> buyers() {
        return units().stream().map(Target.OfUnit::buyer).flatMap(Optional::stream).distinct().toList();
    }

    /** The debtors with their numbers, or the first of many. */
    String debtors() {
        var persons = persons();
        var role = texts.say("debtor." + request.forCase().stage());
        return persons.size() <= FEW
                ? texts.say("debtors", role, texts.list(persons.stream().map(texts::person).toList()))
                : texts.say("debtors.many", role, persons.getFirst().name(), persons.size());
    }

    boolean anyPre() {
        return units().stream().anyMatch(u -> u.kind() == SeizureKind.PRE_SEIZURE);
    }

    /** What is ordered, as the texts know it: SEIZURE, PRE_SEIZURE, MIXED, RENEWAL, RELEASE, TRANSFER. */
    String order() {
        if (request.kind() != RequestKind.SEIZURE) {
            return request.kind().name();
        }
        var kinds = new LinkedHashSet<SeizureKind>();
        units().forEach(u -> kinds.add(u.kind()));
        return kinds.size() > 1 ? "MIXED" : kinds.contains(SeizureKind.PRE_SEIZURE) ? "PRE_SEIZURE" : "SEIZURE";
    }

    PaperBlock.Signature signature() {
        return new PaperBlock.Signature(issuer(), texts.say("seal"), texts.signedDay(setting.day()));
    }

    /** Whom to ask; no block where nobody is named. */
    List<PaperBlock> contact() {
        var contact = setting.contact();
        var facts = new ArrayList<Paper.Fact>();
        fact(facts, "contact.officers", contact.officers(), contact.credentials());
        fact(facts, "contact.reach", contact.telephone(), contact.address());
        return facts.isEmpty() ? List.of() : List.of(new PaperBlock.Facts(facts));
    }

    private void fact(List<Paper.Fact> facts, String key, String one, String other) {
        if (!one.isEmpty() && !other.isEmpty()) {
            facts.add(new Paper.Fact(texts.say(key), texts.say(key + ".both", one, other)));
        } else if (!one.isEmpty() || !other.isEmpty()) {
            facts.add(new Paper.Fact(texts.say(key), one + other));
        }
    }

    Paper paper(PaperBlock.Letter letter, List<PaperBlock> blocks) {
        return new Paper(texts.language(), letter, footer(letter.title()), blocks);
    }
}
