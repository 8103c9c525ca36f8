package org.kuayu.store.jpa;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link Packer} wrote, in the same order. */
final class Unpacker {
    private final byte[] bytes;
    private int at;

    Unpacker(byte[] packed) {
        bytes = Deflated.unpack(packed);
    }

    long number() {
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

    String text() {
        int length = (int) number();
        at += length;
        return Plain.read(new String(bytes, at - length, length, StandardCharsets.UTF_8));
    }

    Optional<String> optional() {
        return number() == 1 ? Optional.of(text()) : Optional.empty();
    }

    List<String> texts() {
        long count = number();
        var out = new ArrayList<String>();
        for (long i = 0; i < count; i++) {
            out.add(text());
        }
        return out;
    }
}
