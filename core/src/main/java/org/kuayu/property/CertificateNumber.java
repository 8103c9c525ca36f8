package org.kuayu.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.region.Region;
import org.kuayu.region.Regions;
import org.kuayu.text.Canonical;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * The number of a real-property certificate 不动产权证书, of a registration certificate 不动产登记证明, or of an older
 * title deed, whose number is kept as text.
 */
public final class CertificateNumber {
    /** What the number is the number of. */
    public enum Kind {
        /** 不动产权证书: proves the right. */
        RIGHT,
        /** 不动产登记证明: proves a mortgage, an advance notice and the like. */
        REGISTRATION,
        /** 房产证, 土地证 and other deeds of before the unified registration. */
        LEGACY
    }

    private static final Pattern UNIFIED = Pattern.compile("(?<province>\\p{IsHan})\\((?<year>(?:19|20)[0-9]{2})\\)年?"
            + "(?<place>[\\p{IsHan}]{1,20}?)(?<kind>不动产权证?书?|不动产登?记?证明)(?<di>第?)(?<serial>[0-9]{1,12})号");
    private static final Pattern LEGACY =
            Pattern.compile("(?<place>[\\p{IsHan}0-9()]{0,20}?)(?:房地产?权?证|房权证|房产证|房屋所有权证|房地证|国用|集用|集有|土地使用证|房预证|他项|房他证)"
                    + "[\\p{IsHan}0-9()]{0,20}?(?:字?第)?(?<serial>[0-9A-Z\\-]{1,15})号");

    private final String original;
    private final Kind kind;
    private final String province;
    private final String place;
    private final int year;
    private final String serial;
    private final String canonical;

    private CertificateNumber(String original, String canonical, Kind kind, Matcher m) {
        boolean unified = kind != Kind.LEGACY;
        this.original = original;
        this.canonical = canonical;
        this.kind = kind;
        this.province = unified ? m.group("province") : "";
        this.year = unified ? Integer.parseInt(m.group("year")) : 0;
        this.place = m.group("place");
        this.serial = m.group("serial");
    }

    /**
     * Reads a number. Refused by {@code certificate.form} or {@code certificate.province}; doubtful by
     * {@code certificate.legacy}, {@code certificate.serial-length} (unified numbers have 6 to 10 digits) and
     * {@code certificate.di-missing}.
     */
    public static Reading<CertificateNumber> parse(String written) {
        if (written.length() > 100) {
            return Reading.refused("certificate.form", written);
        }
        String text = Canonical.of(written);
        Matcher m = UNIFIED.matcher(text);
        if (m.matches()) {
            return unified(written, m);
        }
        Matcher old = LEGACY.matcher(text);
        if (old.matches()) {
            var number = new CertificateNumber(written, text, Kind.LEGACY, old);
            return Reading.of(number, List.of(Remark.of("certificate.legacy")));
        }
        return Reading.refused("certificate.form", written);
    }

    private static Reading<CertificateNumber> unified(String written, Matcher m) {
        if (Regions.bundled().findByCharacter(m.group("province").charAt(0)).isEmpty()) {
            return Reading.refused("certificate.province", m.group("province"));
        }
        boolean right = m.group("kind").startsWith("不动产权");
        String canonical = m.group("province") + "(" + m.group("year") + ")" + m.group("place")
                + (right ? "不动产权" : "不动产证明") + "第" + m.group("serial") + "号";
        var doubts = new ArrayList<Remark>();
        if (m.group("serial").length() < 6 || m.group("serial").length() > 10) {
            doubts.add(new Remark("certificate.serial-length", m.group("serial")));
        }
        if (m.group("di").isEmpty()) {
            doubts.add(Remark.of("certificate.di-missing"));
        }
        return Reading.of(new CertificateNumber(written, canonical, right ? Kind.RIGHT : Kind.REGISTRATION, m), doubts);
    }

    /** The number in this text; throws {@link IllegalArgumentException} if it is none. */
    public static CertificateNumber of(String written) {
        return parse(written).orThrow();
    }

    /** The text as it was given. */
    public String original() {
        return original;
    }

    /** What it is the number of. */
    public Kind kind() {
        return kind;
    }

    /** The province, from its character; empty for a legacy number. */
    public Optional<Region> region() {
        return province.isEmpty() ? Optional.empty() : Regions.bundled().findByCharacter(province.charAt(0));
    }

    /** The city or county as printed; in a legacy number whatever stands first. */
    public String place() {
        return place;
    }

    /** The year; 0 in a legacy number. */
    public int year() {
        return year;
    }

    /** The serial with its leading zeros. */
    public String serial() {
        return serial;
    }

    /** Comparison key with ASCII brackets. */
    public String key() {
        return canonical;
    }

    /** Display form with full-width brackets. */
    public String display() {
        return canonical.replace('(', '（').replace(')', '）');
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CertificateNumber n && n.canonical.equals(canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    @Override
    public String toString() {
        return display();
    }
}
