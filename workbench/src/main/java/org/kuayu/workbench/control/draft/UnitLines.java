package org.kuayu.workbench.control.draft;

import java.util.List;
import org.kuayu.Kuayu;
import org.kuayu.property.CertificateNumber;
import org.kuayu.property.UnitNumber;
import org.kuayu.workbench.shell.Visit;

/** Reads pasted lines of unit numbers, certificate numbers and locations, in any order, as rows of an order. */
final class UnitLines {
    private UnitLines() {}

    /** The row that the line says; a certificate or location that names one known unit is given its number. */
    static OrderRow read(String line, Kuayu kuayu, Visit visit) {
        String unit = "";
        String certificate = "";
        var rest = new StringBuilder();
        for (String cell : cells(line)) {
            if (unit.isEmpty() && UnitNumber.parse(cell).value().isPresent()) {
                unit = UnitNumber.of(cell).display();
            } else if (certificate.isEmpty() && CertificateNumber.parse(cell).value().isPresent()) {
                certificate = cell.strip();
            } else {
                rest.append(rest.isEmpty() ? "" : " ").append(cell.strip());
            }
        }
        String location = rest.toString();
        String known = certificate.isEmpty() ? location : certificate;
        if (unit.isEmpty() && known.length() > 3) {
            List<UnitNumber> found = kuayu.control().listUnits(visit.officer(), known, 2);
            unit = found.size() == 1 ? found.getFirst().display() : "";
        }
        return OrderRow.of(unit, certificate, location);
    }

    /** A whole line may be one number with blanks in it. */
    private static List<String> cells(String line) {
        boolean whole = UnitNumber.parse(line).value().isPresent()
                || CertificateNumber.parse(line).value().isPresent();
        return whole ? List.of(line) : List.of(line.split("\\t|[,，;；|]|\\s{2,}"));
    }
}
