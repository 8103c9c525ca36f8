package org.kuayu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kuayu.Recognition.Kind;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseTypes;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.party.CreditCode;
import org.kuayu.party.IdentityNumber;
import org.kuayu.property.CertificateNumber;
import org.kuayu.property.UnitNumber;
import org.kuayu.region.Division;
import org.kuayu.region.DivisionCode;
import org.kuayu.region.Divisions;
import org.kuayu.text.Canonical;
import org.kuayu.text.Masking;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * Tells what one string is: case number, unit number, certificate number, identity number, credit code or court code,
 * with its canonical form and parts, or why it is none. Immutable; callable from any thread.
 */
public final class Recogniser {
    private static final int LONGEST = 200;

    private final Courts courts;
    private final Divisions divisions;

    private Recogniser(Courts courts, Divisions divisions) {
        this.courts = courts;
        this.divisions = divisions;
    }

    /** With the tables that ship with the library. */
    public static Recogniser bundled() {
        return new Recogniser(Courts.bundled(), Divisions.bundled());
    }

    /** With these courts and divisions. */
    public static Recogniser of(Courts courts, Divisions divisions) {
        return new Recogniser(courts, divisions);
    }

    /**
     * What this string is. Never throws on any text. The canonical form of an identity number is given in full, since the
     * caller has it; whatever else is said of it is masked.
     */
    public Recognition recognise(String written) {
        String text = written.length() > LONGEST ? "" : Canonical.of(written);
        if (text.isEmpty()) {
            return Recognition.none(List.of(Remark.of(written.isBlank() ? "recognise.empty" : "recognise.too-long")));
        }
        Reading<Recognition> likeliest = likeliest(text, written);
        return switch (likeliest) {
            case Reading.Understood<Recognition>(var recognition, var doubts) -> recognition;
            case Reading.Refused<Recognition>(var reason) -> others(written, reason);
        };
    }

    /** The shape tells which grammar to ask first, so that a refusal names the reason of the right one. */
    private Reading<Recognition> likeliest(String text, String written) {
        if (text.contains("不动产") || text.contains("证") && !text.startsWith("(")) {
            return certificate(written);
        }
        if (text.matches("[0-9xX\\-]{15,18}")) {
            boolean credit = text.length() == 18
                    && text.startsWith("9")
                    && IdentityNumber.parse(text).value().isEmpty();
            return credit ? credit(written) : identity(written);
        }
        if (text.matches("(?i)[0-9A-Z\\-]{14,20}")) {
            return credit(written);
        }
        if (text.matches("(?i)[0-9A-Z\\-.]{24,40}")) {
            return unit(written);
        }
        return text.length() <= 5 && text.matches("最高法|\\p{IsHan}[0-9]{0,4}") ? court(written) : caseNumber(written);
    }

    private Recognition others(String written, Remark reason) {
        return List.of(caseNumber(written), credit(written), certificate(written), unit(written)).stream()
                .flatMap(r -> r.value().stream())
                .findFirst()
                .orElseGet(() -> Recognition.none(List.of(reason(reason))));
    }

    /** A refusal must not carry what looks like an identity number out unmasked. */
    private static Remark reason(Remark remark) {
        return new Remark(remark.code(), Masking.inText(remark.detail()));
    }

    private Reading<Recognition> caseNumber(String written) {
        Reading<CaseNumber> reading = CaseNumber.parse(written);
        return map(reading, Kind.CASE_NUMBER, n -> {
            var parts = new LinkedHashMap<String, String>();
            parts.put("form", n.form().name());
            parts.put("year", n.year() == 0 ? "" : Integer.toString(n.year()));
            n.courtCode().ifPresent(c -> putCourt(parts, c, n.year()));
            put(parts, "body", n.body());
            put(parts, "special", n.special());
            put(parts, "type", n.type());
            put(parts, "typeName", name(n.type()));
            parts.put("procedure", CaseTypes.bundled().procedureOf(n.type()).name());
            parts.put("serial", n.serial());
            put(parts, "suffix", n.suffix());
            parts.put("complete", Boolean.toString(n.complete()));
            put(parts, "numbers", listed(written));
            return new Text(n.key(), n.display(), parts);
        });
    }

    /** All numbers of a list with one head (1、2、3号); empty for a single one. */
    private static String listed(String written) {
        List<CaseNumber> all = CaseNumber.parseList(written).value().orElse(List.of());
        return all.size() < 2 ? "" : all.stream().map(CaseNumber::display).collect(Collectors.joining("；"));
    }

    private static String name(String type) {
        List<String> names = CaseTypes.bundled().names(type);
        return names.size() == 1 ? names.getFirst() : "";
    }

    private void putCourt(Map<String, String> parts, CourtCode code, int year) {
        parts.put("courtCode", code.value());
        Optional<Court> court = courts.findByCode(code, year);
        court.ifPresent(c -> parts.put("court", c.name()));
        Courts.regionOf(code).ifPresent(r -> parts.put("region", r.name()));
        parts.put("level", Courts.levelOf(code).name());
    }

    private Reading<Recognition> court(String written) {
        return map(CourtCode.parse(written), Kind.COURT_CODE, c -> {
            var parts = new LinkedHashMap<String, String>();
            putCourt(parts, c, Integer.MAX_VALUE);
            return new Text(c.value(), c.value(), parts);
        });
    }

    private Reading<Recognition> unit(String written) {
        return map(UnitNumber.parse(written), Kind.UNIT_NUMBER, u -> {
            var parts = new LinkedHashMap<String, String>();
            putDivision(parts, u.divisionCode());
            parts.put("parcel", u.parcel());
            parts.put("kind", String.valueOf(u.kind()));
            put(parts, "building", u.building());
            put(parts, "flat", u.flat());
            return new Text(u.value(), u.display(), parts);
        });
    }

    private Reading<Recognition> certificate(String written) {
        return map(CertificateNumber.parse(written), Kind.CERTIFICATE_NUMBER, c -> {
            var parts = new LinkedHashMap<String, String>();
            parts.put("kind", c.kind().name());
            c.region().ifPresent(r -> parts.put("region", r.name()));
            put(parts, "year", c.year() == 0 ? "" : Integer.toString(c.year()));
            put(parts, "place", c.place());
            parts.put("serial", c.serial());
            return new Text(c.key(), c.display(), parts);
        });
    }

    private Reading<Recognition> identity(String written) {
        var reading = IdentityNumber.parse(
                written, code -> !divisions.history(DivisionCode.of(code)).isEmpty());
        return map(reading, Kind.IDENTITY_NUMBER, i -> {
            var parts = new LinkedHashMap<String, String>();
            putDivision(parts, i.addressCode());
            parts.put("length", Integer.toString(i.value().length()));
            return new Text(i.value(), i.masked(), parts);
        });
    }

    private Reading<Recognition> credit(String written) {
        return map(CreditCode.parse(written), Kind.CREDIT_CODE, c -> {
            var parts = new LinkedHashMap<String, String>();
            put(parts, "kind", c.kind());
            putDivision(parts, c.divisionCode());
            parts.put("organisationCode", c.organisationCode());
            return new Text(c.value(), c.value(), parts);
        });
    }

    private void putDivision(Map<String, String> parts, String sixDigits) {
        parts.put("division", sixDigits);
        if (!sixDigits.matches("[1-9][0-9]{5}")) {
            return;
        }
        DivisionCode code = DivisionCode.of(sixDigits);
        divisions.fullName(code).ifPresentOrElse(name -> parts.put("divisionName", name), () -> {
            divisions.history(code).stream()
                    .findFirst()
                    .map(Division::name)
                    .ifPresent(n -> parts.put("divisionWas", n));
            List<String> today = divisions.successors(code).stream()
                    .map(d -> d.code().value())
                    .toList();
            put(parts, "divisionToday", String.join(" ", today));
        });
    }

    private static void put(Map<String, String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.put(name, value);
        }
    }

    private record Text(String canonical, String display, Map<String, String> parts) {}

    private static <T> Reading<Recognition> map(
            Reading<T> reading, Kind kind, java.util.function.Function<T, Text> parts) {
        return switch (reading) {
            case Reading.Refused<T>(var reason) -> new Reading.Refused<>(reason);
            case Reading.Understood<T>(var value, var doubts) -> {
                Text text = parts.apply(value);
                yield Reading.of(
                        new Recognition(kind, text.canonical(), text.display(), text.parts(), doubts, List.of()));
            }
        };
    }
}
