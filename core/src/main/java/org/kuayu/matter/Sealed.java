package org.kuayu.matter;

/**
 * Facts that only their own procedure may read: private notes, concessions, blind bids (BX-11). A store keeps the bytes as
 * they are; the floor test {@code FenceTest} holds that nobody calls {@link #bytes} but stores and
 * {@code mediation.sealed}, which knows how to read them. Never part of a journal entry, an index, a notice or an export.
 */
public final class Sealed {
    /** Nothing confidential. */
    public static final Sealed NONE = new Sealed(new byte[0]);

    private final byte[] bytes;

    private Sealed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Seals these bytes; for {@code mediation.sealed} and for stores that read them back. */
    public static Sealed of(byte[] bytes) {
        return bytes.length == 0 ? NONE : new Sealed(bytes.clone());
    }

    /** The bytes, for stores and for {@code mediation.sealed} alone. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** Never what is in it. */
    @Override
    public String toString() {
        return "Sealed";
    }
}
