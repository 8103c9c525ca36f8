package org.kuayu.control.request;

import java.time.Instant;
import java.util.Objects;
import org.kuayu.journal.Digest;
import org.kuayu.property.RegisterExtract;

/**
 * A registry's answer about one item of an inquiry; an empty answer is an answer.
 *
 * @param id its identifier
 * @param request the request it answers
 * @param item the item it answers
 * @param personKey a stable key of the person asked for, see {@code party.PersonKey}
 * @param bound the digest of the request as the registry received it; must equal the request's own (PI-18)
 * @param extract what the register shows
 * @param answeredAt when it was given
 * @param digest of its canonical text
 */
public record InquiryAnswer(
        String id,
        String request,
        int item,
        String personKey,
        Digest bound,
        RegisterExtract extract,
        Instant answeredAt,
        Digest digest) {
    public InquiryAnswer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(personKey, "personKey");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(extract, "extract");
        Objects.requireNonNull(answeredAt, "answeredAt");
        Objects.requireNonNull(digest, "digest");
    }
}
