package org.kuayu.store.jpa.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.kuayu.journal.JournalException;

/** Writes texts into bytes that {@link Unpacker} reads in the same order. */
public final class Packer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A number that is not negative. */
    public Packer number(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    /** A number that may be negative. */
    public Packer signed(long value) {
        return number(value << 1 ^ value >> 63);
    }

    /** Yes or no. */
    public Packer flag(boolean value) {
        return number(value ? 1 : 0);
    }

    /** An instant, to the nanosecond. */
    public Packer instant(Instant value) {
        return signed(value.getEpochSecond()).number(value.getNano());
    }

    /** A day. */
    public Packer day(LocalDate value) {
        return signed(value.toEpochDay());
    }

    /** A text, odd characters included. */
    public Packer text(String value) {
        byte[] utf8 = Plain.keep(value).getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        out.writeBytes(utf8);
        return this;
    }

    /** Bytes as they are. */
    public Packer raw(byte[] value) {
        number(value.length);
        out.writeBytes(value);
        return this;
    }

    /** A text that may be absent. */
    public Packer optional(Optional<String> value) {
        return optional(value, Packer::text);
    }

    /** A value that may be absent, written like this. */
    public <T> Packer optional(Optional<T> value, BiConsumer<Packer, T> each) {
        flag(value.isPresent());
        value.ifPresent(v -> each.accept(this, v));
        return this;
    }

    /** Texts in their order. */
    public Packer texts(List<String> values) {
        return list(values, Packer::text);
    }

    /** Values in their order, each written like this. */
    public <T> Packer list(Collection<T> values, BiConsumer<Packer, T> each) {
        number(values.size());
        values.forEach(v -> each.accept(this, v));
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

        /**
         * The same, behind a first number that says in which form the rest was written.
         *
         * @throws JournalException if it is not this form: a later version wrote it
         */
        public Unpacker expect(int form) {
            long found = number();
            if (found != form) {
                throw new JournalException("kept bytes of an unknown form: " + found);
            }
            return this;
        }

        /** Whether something is left to read. */
        public boolean more() {
            return at < bytes.length;
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

        /** A number that may be negative. */
        public long signed() {
            long value = number();
            return value >>> 1 ^ -(value & 1);
        }

        /** Yes or no. */
        public boolean flag() {
            return number() == 1;
        }

        /** An instant. */
        public Instant instant() {
            return Instant.ofEpochSecond(signed(), number());
        }

        /** A day. */
        public LocalDate day() {
            return LocalDate.ofEpochDay(signed());
        }

        /** A text. */
        public String text() {
            int length = (int) number();
            at += length;
            return Plain.read(new String(bytes, at - length, length, StandardCharsets.UTF_8));
        }

        /** Bytes as they were. */
        public byte[] raw() {
            int length = (int) number();
            at += length;
            return Arrays.copyOfRange(bytes, at - length, at);
        }

        /** A text that may be absent. */
        public Optional<String> optional() {
            return optional(Unpacker::text);
        }

        /** A value that may be absent, read like this. */
        public <T> Optional<T> optional(Function<Unpacker, T> each) {
            return flag() ? Optional.of(each.apply(this)) : Optional.empty();
        }

        /** Texts in their order. */
        public List<String> texts() {
            return list(Unpacker::text);
        }

        /** Values in their order, each read like this. */
        public <T> List<T> list(Function<Unpacker, T> each) {
            long count = number();
            var out = new ArrayList<T>();
            for (long i = 0; i < count; i++) {
                out.add(each.apply(this));
            }
            return out;
        }
    }
}
