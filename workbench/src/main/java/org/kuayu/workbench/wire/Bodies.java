package org.kuayu.workbench.wire;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;

/** Reads the body of a call, as far as it may be read. */
final class Bodies {
    private Bodies() {}

    /** The bytes of the body; empty where there are more than allowed, which are not read. */
    static Optional<byte[]> read(Context ctx, int most) throws IOException {
        if (ctx.req().getContentLengthLong() > most) {
            return Optional.empty();
        }
        byte[] bytes = ctx.req().getInputStream().readNBytes(most + 1);
        return bytes.length > most ? Optional.empty() : Optional.of(bytes);
    }
}
