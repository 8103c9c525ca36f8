package org.kuayu.control.paper;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.control.request.RequestItem;
import org.kuayu.property.RegisterEntry;

/**
 * What a certified result 查询结果 is asked for (PI-5).
 *
 * @param number of the certificate
 * @param request the inquiry
 * @param parts the answers in it, in order
 * @param at when it is made
 */
public record CertifiedResult(String number, ControlRequest request, List<Part> parts, Instant at) {
    /**
     * One answer with the entries that somebody ticked; entries that were not ticked are counted, not shown.
     *
     * @param item the item of the request, with the person
     * @param answer what the registry answered
     * @param selected entries of the answer
     */
    public record Part(RequestItem item, InquiryAnswer answer, List<RegisterEntry> selected) {
        public Part {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(answer, "answer");
            selected = List.copyOf(selected);
        }

        /** The answer with all its entries. */
        public static Part whole(RequestItem item, InquiryAnswer answer) {
            var all = answer.extract().lists().values().stream().flatMap(List::stream).toList();
            return new Part(item, answer, all);
        }
    }

    public CertifiedResult {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(request, "request");
        parts = List.copyOf(parts);
        Objects.requireNonNull(at, "at");
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a result without an answer: " + number);
        }
    }
}
