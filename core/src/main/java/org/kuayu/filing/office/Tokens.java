package org.kuayu.filing.office;

import java.util.List;
import java.util.Optional;
import org.kuayu.journal.Digest;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterStore;

/**
 * Finds what a counter opened under a token before. The token is a key of the matter, so that it is found however much was
 * opened since.
 */
final class Tokens {
    private static final String LETTER = "t:";

    private final MatterStore store;
    private final MatterKind kind;

    Tokens(MatterStore store, MatterKind kind) {
        this.store = store;
        this.kind = kind;
    }

    /** The key of what this place opens under this token; none for a blank one, which is new each time. */
    List<String> keys(String place, String token) {
        return token.isBlank() ? List.of() : List.of(LETTER + Digest.sha256(kind + " " + place + " " + token).hex());
    }

    /** What this place opened under this token. */
    Optional<Matter> find(String place, String token) {
        return store.listSharing(keys(place, token), 1).stream()
                .flatMap(shared -> store.find(shared.matter()).stream())
                .findFirst();
    }
}
