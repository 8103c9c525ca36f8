package org.kuayu.workbench.entrustment;

import java.util.List;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.workbench.shell.Visit;

/** The helping court as a form writes it: its name, a short one, or its code. */
final class CourtField {
    private CourtField() {}

    static Optional<CourtCode> read(String written, Kuayu kuayu) {
        Courts courts = kuayu.controlSettings().courts();
        return courts.findByName(written.strip())
                .or(() -> CourtCode.parse(written).value().flatMap(courts::findByCode))
                .map(Court::code);
    }

    /** Names of courts across the border, of the level of the reader's own. */
    static List<String> offered(Kuayu kuayu, Visit visit) {
        Courts courts = kuayu.controlSettings().courts();
        Optional<Court> own = visit.officer().homeCourt().flatMap(courts::findByCode);
        return courts.list().stream()
                .filter(c -> own.filter(o -> o.level() == c.level() && !o.region().equals(c.region())).isPresent())
                .map(Court::name)
                .toList();
    }
}
