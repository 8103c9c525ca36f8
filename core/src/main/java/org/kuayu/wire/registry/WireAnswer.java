package org.kuayu.wire.registry;

/** What is answered to a call over the wire: an HTTP status and an envelope. */
public final class WireAnswer {
    private final int status;
    private final byte[] envelope;

    WireAnswer(int status, byte[] envelope) {
        this.status = status;
        this.envelope = envelope.clone();
    }

    /** 200, or the status of the refusal. */
    public int status() {
        return status;
    }

    /** The envelope, a fresh copy. */
    public byte[] envelope() {
        return envelope.clone();
    }
}
