package org.kuayu.casefile.counted;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Causes;
import org.kuayu.casefile.DisputeChain;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.court.CourtCode;
import org.kuayu.court.CourtLevel;
import org.kuayu.court.Courts;
import org.kuayu.region.Region;

/**
 * The facts of one case that statistics count. No party's name or number is among them.
 *
 * @param id the case
 * @param procedure its stage and branch
 * @param causePath its cause from the top, names separated by {@code /}; empty where it is in no edition
 * @param visibility who may see it, and therefore count it
 * @param judge the presiding or first judge as printed; empty where none is printed
 * @param parties where its parties live by stated domicile, never by the prefix of an identity number
 * @param claimed what is asked for, in 分
 * @param awarded what is awarded, agreed or recovered, in 分
 * @param continues the case of which it is the next step, so that proceedings of one dispute are known
 * @param spells the times at which a court had it, in their order; one for a case never reopened and never moved
 */
public record CountedCase(
        CaseId id,
        Procedure procedure,
        String causePath,
        Visibility visibility,
        String judge,
        Set<PartyRegion> parties,
        OptionalLong claimed,
        OptionalLong awarded,
        Optional<CaseId> continues,
        List<Spell> spells) {
    public CountedCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(causePath, "causePath");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(judge, "judge");
        parties = parties.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parties));
        Objects.requireNonNull(claimed, "claimed");
        Objects.requireNonNull(awarded, "awarded");
        Objects.requireNonNull(continues, "continues");
        spells = List.copyOf(spells);
        if (spells.isEmpty()) {
            throw new IllegalArgumentException("no spell: " + id);
        }
    }

    /** The counted facts of a case record. */
    public static CountedCase of(CaseRecord record) {
        return new CountedCase(
                record.id(),
                record.matter().procedure(),
                Causes.bundled().comparable(record.matter()),
                record.visibility(),
                Spells.presiding(record.court().judges()),
                Domiciles.of(record.parties()),
                record.amounts().claimed(),
                record.amounts().awarded(),
                DisputeChain.findContinued(record),
                Spells.of(record));
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static CountedCase parse(String text) {
        return CountedText.read(text);
    }

    /** All facts in one line, in one canonical form: the same facts give the same text for ever. Holds no name of a party. */
    public String text() {
        return CountedText.write(this);
    }

    /** The time from its filing on; the only one of a case never reopened and never moved. */
    public Spell first() {
        return spells.getFirst();
    }

    /**
     * The court of a counted case.
     *
     * @param key its code, or the printed name of a court without one; empty where neither is known
     * @param region two digits of the division code; empty where the court is not in the list
     * @param level its level; absent where the court is not in the list
     */
    public record CountedCourt(String key, String region, Optional<CourtLevel> level) {
        public CountedCourt {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(level, "level");
        }

        /** The court with this code; region and level follow from the code. */
        static CountedCourt of(Optional<CourtCode> code, String nameAsPrinted) {
            return new CountedCourt(
                    code.map(CourtCode::value).orElse(nameAsPrinted),
                    code.flatMap(Courts::regionOf).map(Region::code).orElse(""),
                    code.map(Courts::levelOf));
        }
    }
}
