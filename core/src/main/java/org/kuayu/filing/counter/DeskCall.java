package org.kuayu.filing.counter;

import java.util.Objects;
import java.util.Optional;

/**
 * A session as the local officer calls for it.
 *
 * @param token made by who asks: the same token twice is one session
 * @param item the code of the item of the catalogue
 * @param local the code of the court or centre where the citizen stands
 * @param remote the code of the court that is competent
 * @param citizen the name of who stands at the counter
 * @param about what he wants, in a sentence
 * @param filing the filing that it is about; empty for none
 */
public record DeskCall(
        String token, String item, String local, String remote, String citizen, String about, Optional<String> filing) {
    public DeskCall {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(remote, "remote");
        Objects.requireNonNull(citizen, "citizen");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(filing, "filing");
    }
}
