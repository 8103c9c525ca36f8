package org.kuayu.property.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kuayu.party.CreditCode;
import org.kuayu.party.IdentityNumber;
import org.kuayu.party.OrganisationNames;
import org.kuayu.party.Person;
import org.kuayu.party.Person.IdType;
import org.kuayu.property.RegisterCode;
import org.kuayu.property.RegisterCodes;
import org.kuayu.property.RightHolder;
import org.kuayu.text.Remark;

/** Makes right holders of rows; a number's check character is the register's business and not judged here. */
final class HolderReader {
    private static final Set<String> OWN =
            Set.of("qlrmc", "zjh", "qlbl", "gyfs", "ywh", "cfywh", "qllb", "lb", "qssj", "jssj");
    private static final int LONGEST_NAME = 1_000;

    private final RegisterCodes codes;
    private final Findings findings;

    HolderReader(RegisterCodes codes, Findings findings) {
        this.codes = codes;
        this.findings = findings;
    }

    /** The holder, or empty for a row that names nobody, which is refused. */
    Optional<RightHolder> read(ListRow row, String registry) {
        String name = row.cell("qlrmc");
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            findings.refuse(row, "qlrmc", Remark.of("register.holder-name"));
            return Optional.empty();
        }
        String number = row.cell("zjh");
        IdType type = type(row, registry, number);
        boolean natural = natural(row, registry, type, name);
        var fields = new TreeMap<>(row.cells());
        fields.keySet().removeAll(OWN);
        return Optional.of(new RightHolder(
                new Person(name, natural, number.isEmpty() ? IdType.NONE : type, number),
                row.cell("qlbl"),
                row.cell("gyfs"),
                Map.copyOf(fields)));
    }

    private IdType type(ListRow row, String registry, String number) {
        String written = row.cell("zjzl");
        Optional<RegisterCode> code = code(registry, "ZJZL", written);
        if (!written.isEmpty() && code.isEmpty()) {
            findings.doubt(row, "zjzl", new Remark("register.code-unknown", written));
        }
        return code.map(c -> IdType.valueOf(c.key())).orElseGet(() -> guessed(number));
    }

    private static IdType guessed(String number) {
        String text = number.toUpperCase(Locale.ROOT);
        if (text.matches("[0-9]{15}|[0-9]{17}[0-9X]") && CreditCode.parse(text).value().isEmpty()
                || IdentityNumber.parse(text).value().isPresent()) {
            return IdType.IDENTITY_CARD;
        }
        return CreditCode.parse(text).value().isPresent() ? IdType.CREDIT_CODE : IdType.OTHER;
    }

    private boolean natural(ListRow row, String registry, IdType type, String name) {
        Optional<RegisterCode> kind = code(registry, "QLRLX", row.cell("qlrlx"));
        if (kind.isPresent() && !kind.get().key().equals("OTHER")) {
            return kind.get().key().equals("PERSON");
        }
        return switch (type) {
            case IDENTITY_CARD, PASSPORT, HK_MACAO_TAIWAN -> true;
            case CREDIT_CODE, ORGANISATION_CODE -> false;
            case OTHER, NONE -> !OrganisationNames.likely(name);
        };
    }

    private Optional<RegisterCode> code(String registry, String list, String written) {
        return codes.find(registry, list, written).or(() -> codes.findByText(registry, list, written));
    }
}
