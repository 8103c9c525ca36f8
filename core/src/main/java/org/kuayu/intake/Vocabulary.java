package org.kuayu.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseTypes;
import org.kuayu.casefile.Causes;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;

/** What the words in a case list stand for: courts, causes, stages, openness. Immutable. */
final class Vocabulary {
    private static final Map<String, Procedure> STAGES = Map.ofEntries(
            Map.entry("诉前调解", Procedure.PRE_LITIGATION),
            Map.entry("刑事一审", Procedure.CRIMINAL_FIRST),
            Map.entry("刑事二审", Procedure.CRIMINAL_SECOND),
            Map.entry("民事一审", Procedure.CIVIL_FIRST),
            Map.entry("民事二审", Procedure.CIVIL_SECOND),
            Map.entry("民事特别程序", Procedure.CIVIL_SPECIAL),
            Map.entry("特别程序", Procedure.CIVIL_SPECIAL),
            Map.entry("行政一审", Procedure.ADMINISTRATIVE_FIRST),
            Map.entry("行政二审", Procedure.ADMINISTRATIVE_SECOND),
            Map.entry("再审", Procedure.RETRIAL),
            Map.entry("财产保全", Procedure.PRESERVATION),
            Map.entry("保全", Procedure.PRESERVATION),
            Map.entry("执行", Procedure.ENFORCEMENT),
            Map.entry("首次执行", Procedure.ENFORCEMENT),
            Map.entry("恢复执行", Procedure.ENFORCEMENT),
            Map.entry("执行异议", Procedure.ENFORCEMENT_REVIEW),
            Map.entry("执行复议", Procedure.ENFORCEMENT_REVIEW),
            Map.entry("破产", Procedure.INSOLVENCY),
            Map.entry("国家赔偿", Procedure.COMPENSATION),
            Map.entry("管辖", Procedure.JURISDICTION));

    private static final Map<String, Visibility> OPENNESS = Map.ofEntries(
            Map.entry("公开", Visibility.PUBLIC),
            Map.entry("是", Visibility.PUBLIC),
            Map.entry("public", Visibility.PUBLIC),
            Map.entry("yes", Visibility.PUBLIC),
            Map.entry("true", Visibility.PUBLIC),
            Map.entry("法院内部", Visibility.COURTS),
            Map.entry("内部", Visibility.COURTS),
            Map.entry("内部公开", Visibility.COURTS),
            Map.entry("courts", Visibility.COURTS),
            Map.entry("internal", Visibility.COURTS),
            Map.entry("不公开", Visibility.RESTRICTED),
            Map.entry("否", Visibility.RESTRICTED),
            Map.entry("保密", Visibility.RESTRICTED),
            Map.entry("restricted", Visibility.RESTRICTED),
            Map.entry("no", Visibility.RESTRICTED),
            Map.entry("false", Visibility.RESTRICTED));

    private static final Courts COURTS = Courts.bundled();

    private Vocabulary() {}

    /** The stage: what the number's type says; where that says nothing, the cell. */
    static Procedure stage(CaseNumber number, String cell) {
        Procedure byType = CaseTypes.bundled().procedureOf(number.type());
        if (byType != Procedure.OTHER) {
            return byType;
        }
        for (Procedure p : Procedure.values()) {
            if (p.name().equalsIgnoreCase(cell.strip())) {
                return p;
            }
        }
        return STAGES.getOrDefault(cell.strip(), Procedure.OTHER);
    }

    /** Whether the cell names a stage, alone or without its branch: 民事一审, 一审. */
    static boolean isStage(String cell) {
        return STAGES.keySet().stream().anyMatch(s -> s.endsWith(cell.strip()));
    }

    /** Who may see it; empty for a word that is not known. */
    static Optional<Visibility> openness(String cell) {
        return Optional.ofNullable(OPENNESS.get(cell.strip().toLowerCase(Locale.ROOT)));
    }

    /** The court that a cell names by its code or its name. */
    static Optional<Court> court(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<CourtCode> code = CourtCode.parse(cell).value();
        return code.isPresent() ? COURTS.findByCode(code.get()) : COURTS.findByName(cell);
    }

    /** The court that the number's code means in its year. */
    static Optional<Court> court(CaseNumber number) {
        return number.courtCode().flatMap(code -> COURTS.findByCode(code, number.year()));
    }

    /** The cause's path in the edition of the day of filing; empty text for a cause that is in none. */
    static String causePath(String cause, Procedure stage, Optional<LocalDate> filed) {
        return Causes.bundled().pathOf(cause, stage, filed);
    }
}
