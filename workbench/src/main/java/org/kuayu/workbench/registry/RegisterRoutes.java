package org.kuayu.workbench.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.UnitNumber;
import org.kuayu.workbench.control.FieldWords;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Settings;
import org.kuayu.workbench.shell.Visit;

/** The register of a registry: finding a unit, what it showed on a day, and the import of its files. */
public final class RegisterRoutes implements Feature {
    private static final int LONGEST = 100;
    private static final int SHOWN = 100;

    private final Kuayu kuayu;
    private final RegisterFiles files;

    /** The register of this system; uploads are kept in the data folder until they are brought in. */
    public RegisterRoutes(Kuayu kuayu, Settings settings) {
        this.kuayu = kuayu;
        this.files = new RegisterFiles(kuayu, settings.folder());
    }

    @Override
    public void register(Routes routes) {
        routes.get("/register", DeskRoutes.REGISTRY, this::find);
        routes.get("/register/files", DeskRoutes.REGISTRY, files::show);
        routes.post("/register/files", DeskRoutes.REGISTRY, files::tryOut);
        routes.post("/register/files/{key}", DeskRoutes.REGISTRY, files::bringIn);
        routes.get("/register/{unit}", DeskRoutes.REGISTRY, this::show);
    }

    private void find(Visit visit) {
        String text = visit.query("q").strip();
        String asked = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<UnitNumber> units =
                asked.isEmpty() ? List.of() : kuayu.control().listUnits(visit.officer(), asked, SHOWN);
        visit.page("registry/register.jte", Map.of("registry", DeskPage.name(kuayu, visit), "text", asked, "units", units));
    }

    private void show(Visit visit) {
        UnitNumber unit = UnitNumber.parse(visit.path("unit")).value().orElseThrow(Refusal::notFound);
        LocalDate today = LegalDay.of(kuayu.clock().instant());
        LocalDate day = Times.day(visit.query("day")).filter(d -> !d.isAfter(today)).orElse(today);
        List<RegisterEntry> entries = kuayu.control().desk().listAsOf(visit.officer(), unit, day);
        var words = new FieldWords(
                visit.messages(),
                kuayu.controlSettings().codes(),
                visit.officer().registry().orElse(""));
        visit.page("registry/unit.jte", Map.of("page", new RegisterPage(unit, day, today, entries, words)));
    }
}
