package org.kuayu.property.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kuayu.property.CertificateNumber;
import org.kuayu.property.RegisterCodes;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterField;
import org.kuayu.property.RegisterFields;
import org.kuayu.property.Registries;
import org.kuayu.property.Registry;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.text.Canonical;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Makes versions of entries of rows, naming every cell that cannot be right. */
final class EntryReader {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,10})?");

    private final RegisterFields fields;
    private final RegisterCodes codes;
    private final Registries registries;
    private final RegisterPlan plan;
    private final Findings findings;

    EntryReader(RegisterIntake.Parts parts, RegisterPlan plan, Findings findings) {
        fields = parts.fields();
        codes = parts.codes();
        registries = parts.registries();
        this.plan = plan;
        this.findings = findings;
    }

    /**
     * One version of an entry, still without its holders.
     *
     * @param row where it was read
     * @param registry the registry that keeps it
     * @param stated the day in qssj; empty where none is stated
     * @param registered the day in djsj; empty where none is stated
     * @param until the day in jssj, exclusive
     * @param entry the entry
     */
    record Version(
            ListRow row,
            String registry,
            Optional<LocalDate> stated,
            Optional<LocalDate> registered,
            Optional<LocalDate> until,
            RegisterEntry entry) {
        /** The day that tells versions of the same delivery apart. */
        LocalDate day(LocalDate asOf) {
            return stated.or(() -> registered).orElse(asOf);
        }

        Version with(List<RightHolder> holders) {
            var whole = new RegisterEntry(entry.kind(), entry.id(), entry.unit(), entry.fields(), holders);
            return new Version(row, registry, stated, registered, until, whole);
        }

        boolean ended() {
            return entry.findField("qszt").filter(state -> state.equals("2") || state.equals("3")).isPresent();
        }
    }

    /** The version, or empty for a row that is refused. */
    Optional<Version> read(ListRow row) {
        RightKind kind = RightKind.findByWireName(row.list()).orElseThrow();
        Reading<Optional<UnitNumber>> unit = unit(row);
        Optional<String> registry = unit.value().flatMap(this::registry);
        Optional<LocalDate> stated = FieldDays.day(row.cell(RowColumns.FROM));
        Optional<LocalDate> until = FieldDays.day(row.cell(RowColumns.UNTIL));
        if (unit.value().isEmpty()) {
            Remark why = unit.remarks().getFirst();
            findings.refuse(row, "bdcdyh", why);
        } else if (registry.isEmpty()) {
            findings.refuse(row, "bdcdyh", Remark.of("register.no-registry"));
        } else if (stated.isEmpty() && !row.cell(RowColumns.FROM).isEmpty()) {
            findings.refuse(row, RowColumns.FROM, new Remark("register.day", row.cell(RowColumns.FROM)));
        } else if (until.isEmpty() && !row.cell(RowColumns.UNTIL).isEmpty()) {
            findings.refuse(row, RowColumns.UNTIL, new Remark("register.day", row.cell(RowColumns.UNTIL)));
        } else {
            unit.remarks().forEach(doubt -> findings.doubt(row, "bdcdyh", doubt));
            var entry = new RegisterEntry(kind, row.id(), unit.orThrow(), cells(row, kind, registry.get()), List.of());
            Optional<LocalDate> registered = FieldDays.day(row.cell("djsj"));
            return Optional.of(new Version(row, registry.get(), stated, registered, until, entry));
        }
        return Optional.empty();
    }

    private Reading<Optional<UnitNumber>> unit(ListRow row) {
        String written = row.cell("bdcdyh");
        if (written.isEmpty()) {
            return Reading.of(Optional.empty(), List.of(Remark.of("register.unit-missing")));
        }
        Reading<UnitNumber> unit = UnitNumber.parse(written);
        return unit.value().isPresent()
                ? Reading.of(unit.value(), unit.remarks())
                : Reading.refused(
                        unit.remarks().getFirst().code(), unit.remarks().getFirst().detail());
    }

    /** The registry of the plan, else the one that the unit's number names. */
    private Optional<String> registry(Optional<UnitNumber> unit) {
        return plan.registry().isEmpty()
                ? unit.flatMap(u -> registries.findByUnit(u, plan.asOf())).map(Registry::code)
                : Optional.of(plan.registry());
    }

    private Map<String, String> cells(ListRow row, RightKind kind, String registry) {
        var cells = new LinkedHashMap<>(row.cells());
        List.of("bdcdyh", fields.idField(kind), RowColumns.LIST, RowColumns.FROM, RowColumns.UNTIL)
                .forEach(cells::remove);
        cells.replaceAll((name, text) ->
                fields.find(kind, name).map(field -> checked(row, registry, field, text)).orElse(text));
        return cells;
    }

    /** The text as it is kept: days as yyyy-MM-dd, everything else as it came; what looks wrong is doubted. */
    private String checked(ListRow row, String registry, RegisterField field, String text) {
        Optional<LocalDate> day = field.type() == RegisterField.Type.DAY ? FieldDays.day(text) : Optional.empty();
        String doubt =
                switch (field.type()) {
                    case DAY -> day.isEmpty() ? "register.day" : "";
                    case AREA, MONEY -> figure(text) ? "" : "register.figure";
                    case CODE -> known(registry, field.codes(), text) ? "" : "register.code-unknown";
                    case CERTIFICATE -> CertificateNumber.parse(text).value().isPresent() ? "" : "certificate.form";
                    case UNIT, ID, TEXT -> "";
                };
        if (!doubt.isEmpty()) {
            findings.doubt(row, field.name(), new Remark(doubt, text));
        }
        return day.map(LocalDate::toString).orElse(text);
    }

    private static boolean figure(String text) {
        return NUMBER.matcher(Canonical.of(text).replace(",", "")).matches();
    }

    private boolean known(String registry, String list, String text) {
        return codes.find(registry, list, text).isPresent()
                || codes.findByText(registry, list, text).isPresent();
    }
}
