package org.kuayu.store.jpa.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes texts into bytes that {@link Unpacker} reads in the same order. */
public final class Packer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A number that is not negative. */
    public Packer number(long value) {
        long rest = value;
        while (rest > 0x7f) {
            out.write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    /** A text, odd characters included. */
    public Packer text(String value) {
        byte[] utf8 = Plain.keep(value).getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        out.writeBytes(utf8);
        return this;
    }

    /** A text that may be absent. */
    public Packer optional(Optional<String> value) {
        number(value.isPresent() ? 1 : 0);
        value.ifPresent(this::text);
        return this;
    }

    /** Texts in their order. */
    public Packer texts(List<String> values) {
        number(values.size());
        values.forEach(this::text);
        return this;
    }

    /** What was written, deflated where that makes it shorter. */
    public byte[] bytes() {
        return Deflated.pack(out.toByteArray());
    }

    /** Reads what {@link Packer} wrote, in the same order. */
    public static final class Unpacker {
        private final byte[] bytes;
        private int at;

        /** Reads these bytes. */
        public Unpacker(byte[] packed) {
            bytes = Deflated.unpack(packed);
        }

        /** A number that is not negative. */
        public long number() {
            long value = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                value |= (long) (next & 0x7f) << shift;
                shift += 7;
            } while (next < 0);
            return value;
        }

        /** A text. */
        public String text() {
            int length = (int) number();
            at += length;
            return Plain.read(new String(bytes, at - length, length, StandardCharsets.UTF_8));
        }

        /** A text that may be absent. */
        public Optional<String> optional() {
            return number() == 1 ? Optional.of(text()) : Optional.empty();
        }

        /** Texts in their order. */
        public List<String> texts() {
            long count = number();
            var out = new ArrayList<String>();
            for (long i = 0; i < count; i++) {
                out.add(text());
            }
            return out;
        }
    }
}
