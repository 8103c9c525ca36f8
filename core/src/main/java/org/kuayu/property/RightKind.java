package org.kuayu.property;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The lists of a registry's answer (handbook property §1.2), with their names on the wire. What a registry does not
 * supply is absent from its answer, which is not the same as an empty list.
 */
public enum RightKind {
    /** 土地所有权. */
    LAND_OWNERSHIP("TDSYQ"),
    /** 建设用地、宅基地使用权. */
    LAND_USE("JSYDSYQ"),
    /** 房地产权. */
    BUILDING("FDCQ"),
    /** 海域使用权. */
    SEA_USE("HYSYQ"),
    /** 构筑物所有权. */
    STRUCTURE("GJZWSYQ"),
    /** 林权. */
    FOREST("LQ"),
    /** 抵押权. */
    MORTGAGE("DYAQ"),
    /** 预告登记. */
    ADVANCE_NOTICE("YGDJ"),
    /** 查封登记. */
    SEIZURE("CFDJ"),
    /** 异议登记; few registries supply it. */
    OBJECTION("YYDJ"),
    /** 居住权; not in the messages of the courts that were read. */
    RESIDENCE("JZQ"),
    /** 地役权; likewise. */
    EASEMENT("DYIQ");

    private static final Set<RightKind> NINE =
            Collections.unmodifiableSet(EnumSet.range(LAND_OWNERSHIP, SEIZURE));

    private final String wireName;

    RightKind(String wireName) {
        this.wireName = wireName;
    }

    /** The nine lists that every registry's message has. */
    public static Set<RightKind> nine() {
        return NINE;
    }

    /** The kind whose list has this name on the wire, in any case. */
    public static Optional<RightKind> findByWireName(String wireName) {
        String wanted = wireName.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.wireName.equals(wanted)).findFirst();
    }

    /**
     * Whether it is a right to the thing itself, or will become one (an advance notice), so that its holder's creditors
     * ask what else stands on the unit.
     */
    public boolean substantive() {
        return ordinal() < MORTGAGE.ordinal() || this == ADVANCE_NOTICE;
    }

    /**
     * Whether it weighs upon a right of somebody: mortgage, advance notice, seizure, objection, residence, easement.
     */
    public boolean encumbrance() {
        return ordinal() >= MORTGAGE.ordinal();
    }

    /** The list's name on the wire: pinyin initials. */
    public String wireName() {
        return wireName;
    }
}
