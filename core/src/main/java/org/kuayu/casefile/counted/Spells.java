package org.kuayu.casefile.counted;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.counted.CountedCase.CountedCourt;
import org.kuayu.casefile.counted.Spell.Start;

/** Takes a case record apart into the times at which a court had the case. */
final class Spells {
    private static final Pattern ROLE = Pattern.compile("^(?:代理)?(审判长|审判员|人民陪审员|陪审员|独任法官|法官)[:：\\s]*(?=.)");

    private Spells() {}

    static List<Spell> of(CaseRecord record) {
        var court = CountedCourt.of(record.court().code(), record.court().nameAsPrinted());
        var division =
                Tribunals.of(record, court.key()).map(Tribunals.Tribunal::name).orElse("");
        var matter = record.matter();
        var dates = record.dates();
        var closing =
                dates.closed().isEmpty() ? ClosingKind.NONE : ClosingWords.kind(matter.procedure(), matter.result());
        var rule = TimeLimits.rule(matter.procedure(), record.number().type(), "");
        var limit = rule.flatMap(r -> dates.filed().map(from -> TimeLimits.end(r, from, List.of())));
        return List.of(new Spell(
                court,
                division,
                Start.FILED,
                dates.filed(),
                dates.closed(),
                closing,
                0,
                limit,
                Optional.empty(),
                List.of()));
    }

    /** The presiding judge: who is called 审判长, else the first; without the role, which some lists write before the name. */
    static String presiding(List<String> judges) {
        return judges.stream()
                .filter(j -> j.contains("审判长"))
                .findFirst()
                .or(() -> judges.stream().findFirst())
                .map(j -> ROLE.matcher(j).replaceFirst(""))
                .orElse("");
    }
}
