package org.kuayu.wire.registry;

/**
 * How large a message of a registry may be; what is larger is refused before it is read to its end.
 *
 * @param bytes of the whole message
 * @param depth of elements within elements
 * @param elements in the whole message
 */
public record WireLimits(int bytes, int depth, int elements) {
    /** 20 MB, 16 elements deep, 500 000 elements. */
    public static final WireLimits DEFAULT = new WireLimits(20 << 20, 16, 500_000);

    public WireLimits {
        if (bytes < 1 || depth < 1 || elements < 1) {
            throw new IllegalArgumentException("limits: " + bytes + " " + depth + " " + elements);
        }
    }

    /** The same with another size of the whole message. */
    public WireLimits withBytes(int most) {
        return new WireLimits(most, depth, elements);
    }
}
