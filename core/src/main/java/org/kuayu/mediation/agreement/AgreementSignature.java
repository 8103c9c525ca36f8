package org.kuayu.mediation.agreement;

import java.time.Instant;
import java.util.Objects;
import org.kuayu.journal.Digest;

/**
 * A signature under one wording of an agreement.
 *
 * @param role who signs
 * @param signer a party's identifier, a mediator's name, the body's name
 * @param manner how
 * @param digest the wording that was signed
 * @param at when
 */
public record AgreementSignature(Role role, String signer, Manner manner, Digest digest, Instant at) {
    /** Who signs. */
    public enum Role {
        /** A party. */
        PARTY,
        /** A mediator. */
        MEDIATOR,
        /** The body, by its seal. */
        SEAL
    }

    /** How something is signed. */
    public enum Manner {
        /** 电子签名 (电子签名法 2019, art. 13). */
        ELECTRONIC,
        /** 纸质签名、盖章. */
        PAPER,
        /** 捺印. */
        FINGERPRINT
    }

    public AgreementSignature {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(signer, "signer");
        Objects.requireNonNull(manner, "manner");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(at, "at");
    }
}
