package org.kuayu.entrustment.file;

import java.util.Objects;
import org.kuayu.matter.Fields;
import org.kuayu.text.Masking;

/**
 * How somebody is reached. Its text is masked.
 *
 * @param name who, as written
 * @param natural whether it is a natural person
 * @param address where; empty where not known
 * @param phone the telephone, unmasked; empty where not known
 */
public record Reach(String name, boolean natural, String address, String phone) {
    /** Nobody named. */
    public static final Reach NOBODY = new Reach("", true, "", "");

    public Reach {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(phone, "phone");
    }

    /** The name as it may be shown in lists. */
    public String maskedName() {
        return natural ? Masking.name(name) : name;
    }

    /** Whether name, address and telephone are known. */
    public boolean complete() {
        return !name.isBlank() && !address.isBlank() && !phone.isBlank();
    }

    /** Writes it as facts of an event. */
    public void write(Fields.Writer out) {
        out.text("name", name).flag("natural", natural).text("address", address).text("phone", phone);
    }

    /** Reads what {@link #write} wrote. */
    public static Reach read(Fields in) {
        return new Reach(in.text("name"), in.flag("natural"), in.text("address"), in.text("phone"));
    }

    /** The masked name. */
    @Override
    public String toString() {
        return maskedName();
    }
}
