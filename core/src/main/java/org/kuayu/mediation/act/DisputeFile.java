package org.kuayu.mediation.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kuayu.property.UnitNumber;
import org.kuayu.region.DivisionCode;

/**
 * What is taken in when somebody applies for mediation (ME-1).
 *
 * @param origin channel, court and body
 * @param parties all parties, applicants first; at least one applicant and one other
 * @param cause the path of the cause in the civil edition of today: 民事/劳动争议、人事争议/劳动争议/追索劳动报酬纠纷
 * @param facts the facts and reasons as the applicant states them
 * @param claims what is asked for, at least one
 * @param papers the evidence handed in
 * @param grade how urgent
 * @param labour what only labour disputes have; empty for others
 * @param object the property unit that it is about, where it is about one
 */
public record DisputeFile(
        Origin origin,
        List<DisputeParty> parties,
        String cause,
        String facts,
        List<Claim> claims,
        List<DisputePaper> papers,
        Grade grade,
        Optional<Labour> labour,
        Optional<UnitNumber> object) {
    /**
     * From where it comes and who takes part.
     *
     * @param channel by which way
     * @param court the code of the court that sent it; empty for none
     * @param caseNumber its number at that court: （2026）渝0112民诉前调123号; empty for none
     * @param body the code of the mediation body
     * @param counters the codes of other places that take part: the counter that took the papers, a body of the other region
     */
    public record Origin(
            MediationChannel channel, Optional<String> court, String caseNumber, String body, List<String> counters) {
        public Origin {
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(court, "court");
            Objects.requireNonNull(caseNumber, "caseNumber");
            Objects.requireNonNull(body, "body");
            counters = List.copyOf(counters);
        }
    }

    /**
     * One thing that is asked for.
     *
     * @param text in words
     * @param fen the amount in 分; empty where it is no sum
     */
    public record Claim(String text, Optional<Long> fen) {
        public Claim {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(fen, "fen");
        }
    }

    /** How urgent a dispute is (红橙黄蓝). */
    public enum Grade {
        /** 红: danger of violence or of many people. */
        RED,
        /** 橙. */
        ORANGE,
        /** 黄. */
        YELLOW,
        /** 蓝: ordinary. */
        BLUE
    }

    /** Which branch of the law sets what follows a failure (handbook R28, R29). */
    public enum Branch {
        /** Neither of the others. */
        ORDINARY,
        /** 劳动争议: arbitration comes before the court. */
        LABOUR,
        /** 知识产权: the level of the court depends on the right. */
        IP
    }

    /**
     * What only labour disputes have.
     *
     * @param knownSince the day on which the employee knew of the wrong, from which limitation runs
     * @param awarded whether a commission has decided already, so that the court is open
     * @param duties what is claimed: pay, injury medical costs, compensation, or anything else
     */
    public record Labour(Optional<LocalDate> knownSince, boolean awarded, Duties duties) {
        /** What is claimed, since exceptions hang on it (R28). */
        public enum Duties {
            /** 劳动报酬 alone. */
            PAY,
            /** 工伤医疗费. */
            INJURY,
            /** 经济补偿、赔偿金. */
            COMPENSATION,
            /** Anything else. */
            OTHER
        }

        public Labour {
            Objects.requireNonNull(knownSince, "knownSince");
            Objects.requireNonNull(duties, "duties");
        }
    }

    private static final String LABOUR_CAUSES = "劳动争议";
    private static final String IP_CAUSES = "知识产权";

    public DisputeFile {
        Objects.requireNonNull(origin, "origin");
        parties = List.copyOf(parties);
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(facts, "facts");
        claims = List.copyOf(claims);
        papers = List.copyOf(papers);
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(labour, "labour");
        Objects.requireNonNull(object, "object");
    }

    /** The branch, by the cause. */
    public Branch branch() {
        if (cause.contains(LABOUR_CAUSES)) {
            return Branch.LABOUR;
        }
        return cause.contains(IP_CAUSES) ? Branch.IP : Branch.ORDINARY;
    }

    /** The cause without its path. */
    public String causeName() {
        return cause.substring(cause.lastIndexOf('/') + 1);
    }

    /** The sum of all claimed amounts in 分. */
    public long amount() {
        return claims.stream().flatMap(claim -> claim.fen().stream()).mapToLong(Long::longValue).sum();
    }

    /** The same with these parties. */
    public DisputeFile withParties(List<DisputeParty> others) {
        return new DisputeFile(origin, others, cause, facts, claims, papers, grade, labour, object);
    }

    /** The same with these papers. */
    public DisputeFile withPapers(List<DisputePaper> others) {
        return new DisputeFile(origin, parties, cause, facts, claims, others, grade, labour, object);
    }

    /** The codes of all places that take part: court, body, counters. */
    public Set<String> places() {
        var places = new LinkedHashSet<String>();
        origin.court().ifPresent(places::add);
        places.add(origin.body());
        places.addAll(origin.counters());
        return places;
    }

    /** The same, taken in at one more counter. */
    public DisputeFile withCounter(String code) {
        var counters = new ArrayList<>(origin.counters());
        counters.add(code);
        var wider = new Origin(origin.channel(), origin.court(), origin.caseNumber(), origin.body(), counters);
        return new DisputeFile(wider, parties, cause, facts, claims, papers, grade, labour, object);
    }

    /** The same with this labour part. */
    public DisputeFile withLabour(Labour other) {
        return new DisputeFile(origin, parties, cause, facts, claims, papers, grade, Optional.of(other), object);
    }

    /** The two digits of each region in which a party lives or sits, as far as known. */
    public Set<String> regions() {
        return parties.stream()
                .flatMap(party -> party.contact().division().stream())
                .map(DivisionCode::regionCode)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Branch and number of parties; no name. */
    @Override
    public String toString() {
        return "DisputeFile " + origin.channel() + " " + cause + ", parties " + parties.size();
    }
}
