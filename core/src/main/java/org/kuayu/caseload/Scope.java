package org.kuayu.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kuayu.casefile.Procedure;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Proceedings;
import org.kuayu.court.CourtBodies;
import org.kuayu.court.CourtLevel;
import org.kuayu.search.CaseQuery;
import org.kuayu.search.Facet;
import org.kuayu.search.Field;
import org.kuayu.search.Sort;

/**
 * Which cases are counted. Empty sets do not narrow.
 *
 * @param regions two digits of the division code
 * @param levels levels of court
 * @param courts court codes, or printed names of courts without one
 * @param proceedings what is counted together
 * @param procedure one procedure of these proceedings; absent for all of them
 * @param cause a cause path; its descendants count too; empty for every cause
 * @param where what the cases must be like beyond that, all of it
 */
public record Scope(
        Set<String> regions,
        Set<CourtLevel> levels,
        Set<String> courts,
        Proceedings proceedings,
        Optional<Procedure> procedure,
        String cause,
        List<CaseCondition> where) {
    /** 审判执行 cases of every court. */
    public static final Scope TRIALS =
            new Scope(Set.of(), Set.of(), Set.of(), Proceedings.TRIAL_AND_ENFORCEMENT, Optional.empty(), "", List.of());

    private static final String UNKNOWN = "NONE";

    public Scope {
        regions = Collections.unmodifiableSet(new TreeSet<>(regions));
        levels = Collections.unmodifiableSet(new TreeSet<>(levels));
        courts = Collections.unmodifiableSet(new TreeSet<>(courts));
        Objects.requireNonNull(cause, "cause");
        where = List.copyOf(where);
        if (procedure.isPresent() && Proceedings.of(procedure.get()) != proceedings) {
            throw new IllegalArgumentException(procedure.get() + " is not counted with " + proceedings);
        }
    }

    /** A scope without further conditions. */
    public Scope(
            Set<String> regions,
            Set<CourtLevel> levels,
            Set<String> courts,
            Proceedings proceedings,
            Optional<Procedure> procedure,
            String cause) {
        this(regions, levels, courts, proceedings, procedure, cause, List.of());
    }

    /** The same scope for other proceedings, all their procedures. */
    public Scope withProceedings(Proceedings value) {
        return new Scope(regions, levels, courts, value, Optional.empty(), cause, where);
    }

    /** The same scope for these courts only. */
    public Scope withCourts(Set<String> values) {
        return new Scope(regions, levels, values, proceedings, procedure, cause, where);
    }

    /** The same scope for this region only. */
    public Scope withRegion(String code) {
        return withRegions(Set.of(code));
    }

    /** The same scope for these regions only. */
    public Scope withRegions(Set<String> codes) {
        return new Scope(codes, levels, courts, proceedings, procedure, cause, where);
    }

    /** The same scope for courts of this level only. */
    public Scope withLevel(CourtLevel level) {
        return withLevels(Set.of(level));
    }

    /** The same scope for courts of these levels only. */
    public Scope withLevels(Set<CourtLevel> values) {
        return new Scope(regions, values, courts, proceedings, procedure, cause, where);
    }

    /** The same scope for one procedure, with the proceedings it belongs to. */
    public Scope withProcedure(Procedure value) {
        return new Scope(regions, levels, courts, Proceedings.of(value), Optional.of(value), cause, where);
    }

    /** The same scope for this cause and what lies below it. */
    public Scope withCause(String path) {
        return new Scope(regions, levels, courts, proceedings, procedure, path, where);
    }

    /** The same scope with these further conditions in place of its own. */
    public Scope withWhere(List<CaseCondition> conditions) {
        return new Scope(regions, levels, courts, proceedings, procedure, cause, conditions);
    }

    /** The same scope for cases that are also like this; a condition that stands already is not repeated. */
    public Scope with(CaseCondition condition) {
        if (where.contains(condition)) {
            return this;
        }
        var more = new ArrayList<>(where);
        more.add(condition);
        return new Scope(regions, levels, courts, proceedings, procedure, cause, more);
    }

    /**
     * The same scope for one row of a table by this dimension, {@code key} being the row's.
     *
     * @throws IllegalArgumentException if the dimension is time
     */
    public Scope with(Dimension by, String key) {
        if (by.isTime()) {
            throw new IllegalArgumentException(by + " is a part of the period");
        }
        if (key.isEmpty()) {
            return with(new CaseCondition(by, Set.of(by == Dimension.CAUSE ? cause + "/" : UNKNOWN)));
        }
        return switch (by) {
            case REGION -> withRegion(key);
            case LEVEL -> withLevel(CourtLevel.valueOf(key));
            case COURT -> withCourts(Set.of(key));
            case PROCEDURE -> withProcedure(Procedure.valueOf(key));
            case CAUSE -> withCause(key);
            default -> with(new CaseCondition(by, Set.of(key)));
        };
    }

    /** Everything that it asks for, as conditions. */
    public List<CaseCondition> conditions() {
        var all = new ArrayList<CaseCondition>();
        add(all, Dimension.PROCEDURE, names(procedures()));
        add(all, Dimension.REGION, regions);
        add(all, Dimension.LEVEL, names(levels));
        add(all, Dimension.COURT, courts);
        add(all, Dimension.CAUSE, cause.isEmpty() ? Set.of() : Set.of(cause));
        all.addAll(where);
        return List.copyOf(all);
    }

    private static void add(List<CaseCondition> all, Dimension by, Set<String> values) {
        if (!values.isEmpty()) {
            all.add(new CaseCondition(by, values));
        }
    }

    /** Whether the search of cases can ask for it: it knows no further conditions. */
    public boolean searchable() {
        return where.isEmpty();
    }

    /** The procedures counted. */
    public Set<Procedure> procedures() {
        return procedure.map(Set::of).orElseGet(proceedings::procedures);
    }

    /**
     * The search for the cases of the scope that are counted apart, because their filing day is not known. It finds those
     * of now, and is right only for a {@link #searchable} scope.
     */
    public CaseQuery unfiledListing() {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.put(Facet.PROCEDURE, names(procedures()));
        put(chosen, Facet.REGION, regions);
        put(chosen, Facet.LEVEL, names(levels));
        put(
                chosen,
                Facet.COURT,
                courts.stream()
                        .flatMap(c -> CourtBodies.bundled().namesOf(c, LocalDate.MAX).stream())
                        .collect(Collectors.toSet()));
        put(chosen, Facet.CAUSE, cause.isEmpty() ? Set.of() : Set.of(cause));
        return CaseQuery.of("")
                .withFields(Map.of(Field.UNFILED, "true"))
                .withChosen(chosen)
                .withSort(Sort.FILED_NEWEST);
    }

    private static void put(Map<Facet, Set<String>> chosen, Facet facet, Set<String> values) {
        if (!values.isEmpty()) {
            chosen.put(facet, values);
        }
    }

    private static Set<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
