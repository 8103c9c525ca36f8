package org.kuayu.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.casefile.CaseNumber.Form;
import org.kuayu.court.CourtCode;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Reads what stands between year and serial: court code and type code, or a court's abbreviation and type words. */
final class NumberMiddle {
    /** The parts of a number before its serial: year, middle, and whether 字 and 第 follow. */
    record Head(String year, String middle, boolean zi, boolean di) {
        boolean before2016() {
            return !year.contains("×") && Integer.parseInt(year) < 2016;
        }
    }

    private static final Pattern CODED = Pattern.compile("(?<court>最高法|[" + CourtCode.PROVINCES
            + "](?:[0-9×]{4}|[0-9×]{2}|(?=[0-9×]*×)[0-9×]{1,6}|某)?|[0-9×]{4}|[0-9×]{2}|×{1,6}|某|)"
            + "(?<special>知(?![刑民行]?[一二三四五]?初字))?(?<type>[^0-9×某(].*)");
    private static final Pattern PLAIN_NEW = Pattern.compile("\\((?<year>20(?:1[6-9]|[2-9][0-9]))\\)(?<court>最高法|["
            + CourtCode.PROVINCES + "](?:[0-9]{4}|[0-9]{2})?)(?<special>知)?(?<type>\\p{IsHan}{1,4})"
            + "(?<serial>[1-9][0-9]{0,7})号(?<suffix>之[一二三四五六七八九十百]+)?");
    private static final Pattern ONE_PLACE_AND_DIGITS = Pattern.compile("\\p{IsHan}[0-9]{2,}");
    private static final Map<String, String> MISSPELT = Map.of("执议", "执异", "民诉前", "民诉前调", "执回", "执恢");

    private final Head head;
    private final List<Remark> doubts = new ArrayList<>();

    private NumberMiddle(Head head) {
        this.head = head;
    }

    static Reading<CaseNumberParts> read(Head head) {
        return new NumberMiddle(head).read();
    }

    /** The number where it is of the new form without any doubt: nearly all of them, read without a detour. */
    static Optional<CaseNumberParts> plainNew(String canonical) {
        Matcher m = PLAIN_NEW.matcher(canonical);
        if (!m.matches()) {
            return Optional.empty();
        }
        String type = m.group("type");
        if (!CaseTypes.bundled().contains(type)
                || type.equals("刑核") && m.group("serial").length() != 8) {
            return Optional.empty();
        }
        return Optional.of(new CaseNumberParts(
                Form.NEW,
                m.group("year"),
                m.group("court"),
                Optional.of(CourtCode.of(m.group("court"))),
                m.group("special") == null ? "" : m.group("special"),
                type,
                "",
                m.group("serial"),
                m.group("suffix") == null ? "" : m.group("suffix"),
                true));
    }

    private Reading<CaseNumberParts> read() {
        Matcher coded = CODED.matcher(head.middle());
        boolean codedShape = coded.matches();
        if (codedShape && !(head.zi() && head.before2016() && plain(coded.group("court")))) {
            Optional<CaseNumberParts> parts = coded(coded);
            if (parts.isPresent()) {
                return Reading.of(parts.get(), doubts);
            }
        }
        Optional<TypeWords.Tail> tail = TypeWords.endOf(head.middle());
        if (tail.isEmpty()) {
            String code = codedShape && !plain(coded.group("court")) ? "type-unknown" : officeOrType();
            return Reading.refused("case-number." + code, head.middle());
        }
        return named(tail.get(), codedShape && !plain(coded.group("court")));
    }

    private String officeOrType() {
        String office = TypeWords.officeOf(head.middle());
        return office.equals("other-office") ? "type-unknown" : office;
    }

    /** A province's character alone, or nothing: before 2016 that is an abbreviation and not a code. */
    private static boolean plain(String court) {
        return court.length() < 2;
    }

    private Optional<CaseNumberParts> coded(Matcher m) {
        String special = m.group("special") == null ? "" : m.group("special");
        Optional<String> type = type(m.group("type"));
        if (type.isEmpty()) {
            return Optional.empty();
        }
        String court = m.group("court").replace('某', '×');
        boolean regular = doubts.isEmpty() && CaseTypes.bundled().contains(type.get());
        Optional<CourtCode> code = courtCode(court);
        if (head.zi() || head.di()) {
            doubts.add(new Remark("case-number.mixed-form", (head.zi() ? "字" : "") + (head.di() ? "第" : "")));
        } else if (head.before2016()) {
            doubts.add(new Remark("case-number.year-before-2016", head.year()));
        }
        boolean isNew = regular
                && code.isPresent()
                && !head.zi()
                && !head.di()
                && !head.year().contains("×");
        boolean complete = code.isPresent() && !head.year().contains("×");
        return Optional.of(new CaseNumberParts(
                isNew ? Form.NEW : Form.IRREGULAR,
                head.year(),
                court,
                code,
                special,
                type.get(),
                "",
                "",
                "",
                complete));
    }

    private Optional<String> type(String printed) {
        if (CaseTypes.bundled().contains(printed)) {
            return Optional.of(printed);
        }
        if (MISSPELT.containsKey(printed)) {
            doubts.add(new Remark("case-number.type-misspelt", printed + "→" + MISSPELT.get(printed)));
            return Optional.of(MISSPELT.get(printed));
        }
        Optional<TypeWords.Tail> tail =
                TypeWords.endOf(printed).filter(t -> t.before().isEmpty() && t.strength() == TypeWords.Strength.STRONG);
        Optional<String> words = tail.map(TypeWords.Tail::words).or(() -> TypeWords.courtOffice(printed));
        words.ifPresent(t -> doubts.add(new Remark("case-number.type-unknown", printed)));
        return words;
    }

    private Optional<CourtCode> courtCode(String court) {
        if (court.contains("×")) {
            doubts.add(new Remark("case-number.court-masked", court));
            return Optional.empty();
        }
        if (court.isEmpty()) {
            doubts.add(Remark.of("case-number.court-missing"));
            return Optional.empty();
        }
        if (Character.isDigit(court.charAt(0))) {
            doubts.add(new Remark("case-number.court-province-missing", court));
            return Optional.empty();
        }
        return Optional.of(CourtCode.of(court));
    }

    private Reading<CaseNumberParts> named(TypeWords.Tail tail, boolean codedCourt) {
        String name = tail.before();
        boolean digits = name.matches(".*[0-9].*");
        boolean strong = tail.strength() == TypeWords.Strength.STRONG;
        if (!head.zi() && !head.di() && (digits || !strong)) {
            return Reading.refused(codedCourt ? "case-number.type-unknown" : "case-number.court-code", head.middle());
        }
        if (strong && ONE_PLACE_AND_DIGITS.matcher(name).matches()) {
            return Reading.refused("case-number.court-code", name);
        }
        boolean masked = addNameDoubts(tail, digits);
        boolean whole = !masked && !head.year().contains("×") && (!name.isEmpty() || head.before2016());
        String type =
                tail.strength() == TypeWords.Strength.STAGE_ONLY || tail.words().contains("×") ? "" : tail.words();
        Form form = head.zi() ? Form.OLD : Form.IRREGULAR;
        return Reading.of(
                new CaseNumberParts(form, head.year(), "", Optional.empty(), "", type, head.middle(), "", "", whole),
                doubts);
    }

    private boolean addNameDoubts(TypeWords.Tail tail, boolean digits) {
        boolean masked = head.middle().contains("×") || tail.before().contains("某");
        doubt(masked, "court-masked", head.middle());
        doubt(digits, "court-name-odd", tail.before());
        doubt(tail.before().isEmpty(), "court-missing", "");
        doubt(tail.strength() == TypeWords.Strength.STAGE_ONLY, "type-unclear", tail.words());
        doubt(!head.before2016(), "old-form-late", head.year());
        doubt(!head.zi(), "zi-missing", head.middle());
        doubt(!head.di(), "di-missing", head.middle());
        return masked;
    }

    private void doubt(boolean when, String code, String detail) {
        if (when) {
            doubts.add(new Remark("case-number." + code, detail));
        }
    }
}
