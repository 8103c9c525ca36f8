package org.kuayu.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.casefile.CaseNumberParts.SerialList;
import org.kuayu.court.CourtCode;
import org.kuayu.text.Canonical;
import org.kuayu.text.ChineseNumerals;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Reads the whole of a case number: year, what stands between, serials, suffix; the middle is {@link NumberMiddle}'s. */
final class CaseNumberReader {
    /** Longer text is no case number; keeps the patterns linear on hostile input. */
    private static final int LONGEST = 200;

    private static final String UNIT = "[0-9×]{1,20}";
    private static final String SERIALS =
            UNIT + "(?:号?(?:[-~、,和及至到])(?:字?第)?" + UNIT + "){0,300}等?|某{1,3}|[一二三四五六七八九十百千零〇]{1,9}";
    private static final String YEAR = "[0-9×]{4}|[5-9][0-9]|[一二][〇零○九×][〇零○×一二三四五六七八九]{2}";
    private static final Pattern SHAPE = Pattern.compile("(?<open>\\(*)(?<year>" + YEAR
            + ")年?度?(?<close>\\)*)年?(?<middle>|[^0-9].{0,39}?|[0-9×]{2,4}[^0-9×].{0,30}?)(?<zi>字)?(?<di>第)?(?<serials>"
            + SERIALS + ")号(?<end>[^号]{0,30}号?)");
    private static final Pattern END =
            Pattern.compile("(?<suffix>之[一二三四五六七八九十百]+|[-之][0-9]{1,3}号?|\\([一二三四五六七八九十]\\))?(?<after>.*)");
    private static final Pattern AFTER = Pattern.compile("\\)?[,。;.、:]?|案件?|的?[\\p{IsHan}]{0,10}(?:书|案|判决|裁定|决定|通知)");
    private static final Pattern LEAD = Pattern.compile(
            "(?<lead>[^()0-9]{0,60}(?:法院|作出的?|不服|案号[为是]?|[为见的案]|根据|依据|参见|:))(?<rest>\\([^()]{2,8}\\).{2,150})");
    private static final Pattern YEAR_AFTER_BODY = Pattern.compile(".*\\(?[12][0-9]{3}年?\\)?第?[0-9×]+号.*");

    private final String written;
    private final List<Remark> doubts = new ArrayList<>();

    private CaseNumberReader(String written) {
        this.written = written;
    }

    static Reading<List<CaseNumber>> read(String written) {
        if (written.length() > LONGEST) {
            return Reading.refused("case-number.form", written);
        }
        return new CaseNumberReader(written).read();
    }

    private Reading<List<CaseNumber>> read() {
        Optional<CaseNumberParts> plain = NumberMiddle.plainNew(Canonical.of(written));
        if (plain.isPresent()) {
            return Reading.of(List.of(new CaseNumber(written, plain.get())));
        }
        NumberText normal = NumberText.of(written);
        doubts.addAll(normal.doubts());
        Matcher shape = SHAPE.matcher(normal.text());
        if (!shape.matches()) {
            Matcher lead = LEAD.matcher(normal.text());
            return lead.matches() ? behind(lead) : refuseForm(normal.text());
        }
        if (shape.group("middle").isEmpty()) {
            return Reading.refused("case-number.year-after-body", written);
        }
        Matcher end = END.matcher(shape.group("end"));
        if (!end.matches() || !AFTER.matcher(end.group("after")).matches()) {
            return Reading.refused("case-number.more-text", shape.group("end"));
        }
        if (end.group("after").length() > 1) {
            doubts.add(new Remark("case-number.text-after", end.group("after")));
        }
        return build(shape, suffix(end.group("suffix")));
    }

    /** Understands the number behind words that lead up to one, as in 重庆市渝北区人民法院（2024）…. */
    private Reading<List<CaseNumber>> behind(Matcher lead) {
        return switch (read(lead.group("rest"))) {
            case Reading.Refused<List<CaseNumber>> refused -> refuseForm(lead.group());
            case Reading.Understood<List<CaseNumber>>(var numbers, var remarks) -> {
                doubts.add(new Remark("case-number.text-before", lead.group("lead")));
                doubts.addAll(remarks);
                yield Reading.of(numbers.stream().map(n -> n.writtenAs(written)).toList(), doubts);
            }
        };
    }

    private Reading<List<CaseNumber>> refuseForm(String text) {
        if (YEAR_AFTER_BODY.matcher(text).matches()) {
            return Reading.refused("case-number." + TypeWords.officeOf(text), written);
        }
        if (SHAPE.matcher(text + "号").matches()) {
            return Reading.refused("case-number.hao-missing", written);
        }
        return Reading.refused("case-number.form", written);
    }

    private Reading<List<CaseNumber>> build(Matcher shape, String suffix) {
        Optional<String> year = year(shape);
        if (year.isEmpty()) {
            return Reading.refused("case-number.year", shape.group("year"));
        }
        boolean zi = shape.group("zi") != null;
        boolean di = shape.group("di") != null;
        var head = new NumberMiddle.Head(year.get(), shape.group("middle"), zi, di);
        return switch (NumberMiddle.read(head)) {
            case Reading.Refused<CaseNumberParts>(var reason) -> new Reading.Refused<>(reason);
            case Reading.Understood<CaseNumberParts>(var parts, var remarks) -> {
                doubts.addAll(remarks);
                yield withSerials(parts, shape.group("serials"), suffix);
            }
        };
    }

    private Reading<List<CaseNumber>> withSerials(CaseNumberParts parts, String text, String suffix) {
        boolean bySub = parts.type().contains("执") || parts.type().contains("破");
        Optional<List<SerialList.Serial>> serials = SerialList.of(digits(text), bySub);
        if (serials.isEmpty() || serials.get().stream().anyMatch(s -> tooLong(s.digits()))) {
            return Reading.refused("case-number.serial", text);
        }
        var numbers = new ArrayList<CaseNumber>();
        for (SerialList.Serial serial : serials.get()) {
            String end = suffix.isEmpty() ? serial.sub() : suffix;
            CaseNumberParts one = parts.withSerial(serial.digits(), end);
            boolean padded = serial.digits().startsWith("0") && !one.type().equals("刑核");
            numbers.add(new CaseNumber(written, padded && one.body().isEmpty() ? one.irregular() : one));
        }
        addSerialDoubts(numbers.getFirst(), text, numbers.size() > 1 || text.contains("等"));
        return Reading.of(List.copyOf(numbers), doubts);
    }

    private void addSerialDoubts(CaseNumber first, String text, boolean list) {
        if (first.serial().contains("×")) {
            doubts.add(new Remark("case-number.serial-masked", text));
        } else if (first.serial().matches("0+")) {
            doubts.add(new Remark("case-number.serial-zero", text));
        } else if (first.serial().startsWith("0")
                && first.body().isEmpty()
                && !first.type().equals("刑核")) {
            doubts.add(new Remark("case-number.leading-zero", text));
        }
        if (list) {
            doubts.add(new Remark("case-number.list", text));
        }
    }

    private static boolean tooLong(String serial) {
        return !serial.contains("×") && serial.replaceFirst("^0+", "").length() > 8;
    }

    private static String suffix(String printed) {
        if (printed == null) {
            return "";
        }
        String bare = printed.replace("号", "").replace("(", "之").replace(")", "");
        return bare.matches("之[0-9]+") ? "-" + bare.substring(1) : bare;
    }

    private String digits(String serials) {
        if (serials.startsWith("某")) {
            return "×".repeat(serials.length());
        }
        if (ChineseNumerals.isNumeral(serials)) {
            doubts.add(new Remark("case-number.serial-in-chinese", serials));
            return Long.toString(ChineseNumerals.number(serials).orElse(0));
        }
        return serials;
    }

    private Optional<String> year(Matcher shape) {
        String printed = shape.group("year");
        if (shape.group("open").length() != 1 || shape.group("close").length() != 1) {
            doubts.add(new Remark("case-number.bracket-missing", printed));
        }
        if (printed.contains("×")) {
            doubts.add(new Remark("case-number.year-masked", printed));
            return Optional.of(printed);
        }
        if (printed.length() == 2) {
            doubts.add(new Remark("case-number.year-short", printed));
            return Optional.of("19" + printed);
        }
        String digits = ChineseNumerals.digits(printed).orElse(printed);
        if (!digits.equals(printed)) {
            doubts.add(new Remark("case-number.year-in-chinese", printed));
        }
        return Optional.of(digits).filter(y -> y.matches("(?:19[4-9]|20[0-9])[0-9]"));
    }

    /**
     * The text of a case number made comparable: canonical, every masking character ×, every dash a hyphen, letters typed
     * for digits put right; with the doubts that this left.
     */
    private record NumberText(String text, List<Remark> doubts) {
        private static final Pattern LETTER_O = Pattern.compile("(?<=[0-9])[OoОо○〇]|[OoОо○〇](?=[0-9])");
        private static final Pattern LETTER_L = Pattern.compile("(?<=[0-9])[lI|]|[lI|](?=[0-9])");
        private static final Pattern UNWRITTEN = Pattern.compile("\\.{2,}(?=号)|N{2,}(?=号)");
        private static final Map<Character, Character> PLAIN =
                Map.of('〜', '~', '號', '号', '執', '执', '終', '终', '異', '异', '復', '复', '審', '审');
        private static final Pattern CIRCLE = Pattern.compile("(?<![一二三四五六七八九十百])[○〇](?![一二三四五六七八九])");
        private static final Pattern LABEL = Pattern.compile("^(?:本?案号|案件编号|案件号|文号|编号)[:=]?");
        private static final Pattern FRINGE = Pattern.compile("^[\"'“”‘’:,。、;.]+|[\"'“”‘’,。;.、:]+$");

        static NumberText of(String written) {
            var doubts = new ArrayList<Remark>();
            String text = FRINGE.matcher(Canonical.of(written)).replaceAll("");
            text = LABEL.matcher(text).replaceFirst("");
            text = fold(text);
            text = mend(text, LETTER_O, "0", doubts);
            text = mend(text, LETTER_L, "1", doubts);
            text = CIRCLE.matcher(text).replaceAll("×");
            return new NumberText(text, List.copyOf(doubts));
        }

        private static String fold(String text) {
            var out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if ("Xx*_×✕✖╳◯□■●△▲?\uFFFD".indexOf(c) >= 0) {
                    out.append('×');
                } else if ("—–‐‑−―".indexOf(c) >= 0) {
                    out.append('-');
                } else {
                    out.append(PLAIN.getOrDefault(c, c));
                }
            }
            return UNWRITTEN.matcher(out).replaceAll("××");
        }

        private static String mend(String text, Pattern wrong, String digit, List<Remark> doubts) {
            String mended = text;
            Matcher m = wrong.matcher(mended);
            while (m.find()) {
                if (mended.equals(text)) {
                    doubts.add(new Remark("case-number.letter-for-digit", m.group() + "→" + digit));
                }
                mended = mended.substring(0, m.start()) + digit + mended.substring(m.end());
                m = wrong.matcher(mended);
            }
            return mended;
        }
    }

    /** Reads the irregular number of a document of which it is certain that it is its own: 格刑初字第117号, （2017）浙0781刑254号. */
    static final class Own {
        private static final Pattern SHAPE = Pattern.compile(
                "(?:\\((?<year>(?:19|20)\\d{2})\\))?(?<court>[" + CourtCode.PROVINCES
                        + "](?:\\d{4}|\\d{2})?)?(?<words>[\\p{IsHan}()]{1,24}?)(?<zi>字第|字|第)?(?<serial>\\d{1,8})号(?<suffix>之[一二三四五六七八九十]{1,3})?");

        private Own() {}

        static Optional<Reading<CaseNumber>> read(String written) {
            Matcher m = SHAPE.matcher(Canonical.of(written));
            return m.matches() ? Optional.of(number(written, m)) : Optional.empty();
        }

        private static Reading<CaseNumber> number(String written, Matcher m) {
            boolean dated = m.group("year") != null;
            boolean coded = m.group("court") != null && m.group("court").length() > 1 && m.group("zi") == null;
            String court = coded ? m.group("court") : "";
            String words = coded || m.group("court") == null ? m.group("words") : m.group("court") + m.group("words");
            var parts = new CaseNumberParts(
                    CaseNumber.Form.IRREGULAR,
                    dated ? m.group("year") : "××××",
                    court,
                    coded ? Optional.of(CourtCode.of(court)) : Optional.empty(),
                    "",
                    coded ? words : "",
                    coded ? "" : words,
                    m.group("serial"),
                    m.group("suffix") == null ? "" : m.group("suffix"),
                    dated);
            return Reading.of(
                    new CaseNumber(written, parts), List.of(new Remark("case-number.own-irregular", written)));
        }
    }
}
