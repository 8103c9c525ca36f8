package org.kuayu.control.request;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.court.CourtCode;

/**
 * A request of a court to one registry 查询、控制请求, with many items. Once it is sent nobody edits it; a new one refers to it.
 *
 * @param id the request number 请求单号 (CXQQDH): an opaque string (handbook P8)
 * @param kind what is asked
 * @param registry the code of the registry
 * @param forCase the case
 * @param purpose why, as stated (handbook S1)
 * @param notice number of the notice 协助查询/执行通知书
 * @param ruling number of the ruling 裁定; empty for an inquiry
 * @param attachments the papers
 * @param items persons or units
 * @param life who drafted, approved, sent
 * @param supersedes the request that this one takes the place of or asks again for, with the reason in {@code purpose}
 * @param entrustedBy the court on whose behalf this court delivers it (委托; handbook Q13); empty otherwise
 * @param revision counts the changes, from 1; who changes names the one he saw
 */
public record ControlRequest(
        String id,
        RequestKind kind,
        String registry,
        RequestCase forCase,
        String purpose,
        String notice,
        String ruling,
        List<Attachment> attachments,
        List<RequestItem> items,
        RequestLife life,
        Optional<String> supersedes,
        Optional<CourtCode> entrustedBy,
        long revision) {
    public ControlRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(forCase, "forCase");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(ruling, "ruling");
        attachments = List.copyOf(attachments);
        items = List.copyOf(items);
        Objects.requireNonNull(life, "life");
        Objects.requireNonNull(supersedes, "supersedes");
        Objects.requireNonNull(entrustedBy, "entrustedBy");
    }

    /** The same request one revision later, with these items. */
    public ControlRequest withItems(List<RequestItem> next) {
        return with(next, life);
    }

    /** The same request one revision later, with this item in the place of the one with its number. */
    public ControlRequest withItem(RequestItem next) {
        return withItems(items.stream()
                .map(item -> item.number() == next.number() ? next : item)
                .toList());
    }

    /** The same request one revision later, with these items and this life. */
    public ControlRequest with(List<RequestItem> nextItems, RequestLife nextLife) {
        return new ControlRequest(
                id,
                kind,
                registry,
                forCase,
                purpose,
                notice,
                ruling,
                attachments,
                nextItems,
                nextLife,
                supersedes,
                entrustedBy,
                revision + 1);
    }

    /** The court whose officer drafted it: the court of the case, or the one that delivers for it. */
    public String draftedAt() {
        return life.drafted().by().court();
    }

    /** Number, kind and registry; no person. */
    @Override
    public String toString() {
        return id + " " + kind + " " + registry + " r" + revision;
    }

    /** The item with this number. */
    public Optional<RequestItem> findItem(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }
}
