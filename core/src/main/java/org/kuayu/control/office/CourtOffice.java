package org.kuayu.control.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.Requests;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.control.work.ControlTools;
import org.kuayu.control.work.Trail;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Officer;
import org.kuayu.text.Masking;

/** The court's side of property control. Thread-safe. */
public final class CourtOffice implements Requests {
    private final ControlTools tools;
    private final Checks checks;
    private final Drafting drafting;
    private final Reviewing reviewing;
    private final AnswerDesk answers;

    /** The office over these tools. */
    public CourtOffice(ControlTools tools) {
        this.tools = tools;
        this.checks = new Checks(tools);
        this.drafting = new Drafting(tools, checks);
        this.reviewing = new Reviewing(tools, checks);
        this.answers = new AnswerDesk(tools);
    }

    Drafting drafting() {
        return drafting;
    }

    @Override
    public List<Finding> check(Officer by, RequestDraft draft) {
        return checks.draft(by, draft).findings();
    }

    @Override
    public List<InquiryAnswer> listFresh(Officer by, RequestDraft draft) {
        List<InquiryAnswer> fresh = checks.listFresh(by, draft);
        answers.seen(by, fresh);
        return fresh;
    }

    @Override
    public Attachment attach(Officer by, Attachment.Kind kind, String fileName, byte[] bytes) {
        String digest = Digest.sha256(bytes).hex();
        var paper = new Attachment(kind, Masking.inText(fileName), mediaType(fileName), digest, bytes.length);
        var facts = Map.of("roles", Trail.roles(by), "kind", kind.name(), "size", Integer.toString(bytes.length));
        var draft = Draft.of(by.actor(), Trail.ATTACHED, new Subject("paper", digest));
        tools.journal().write(() -> {
            tools.requests().putPaper(digest, bytes);
            return tools.trail().other(draft, facts);
        });
        return paper;
    }

    private static String mediaType(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".pdf")
                ? "application/pdf"
                : name.endsWith(".png")
                        ? "image/png"
                        : name.endsWith(".jpg") || name.endsWith(".jpeg") ? "image/jpeg" : "application/octet-stream";
    }

    @Override
    public RequestOutcome draft(Officer by, RequestDraft draft) {
        RequestOutcome outcome = drafting.draft(by, draft);
        trace(by, new Tried("draft", "draft", draft), outcome);
        return outcome;
    }

    @Override
    public RequestOutcome redraft(Officer by, String id, long revision, RequestDraft draft) {
        RequestOutcome outcome = change(by, id, revision, before -> drafting.redraft(by, before, draft));
        trace(by, new Tried("redraft", id, draft), outcome);
        return outcome;
    }

    @Override
    public RequestOutcome approve(Officer by, String id, long revision) {
        return traced(by, "approve", id, change(by, id, revision, before -> reviewing.approve(by, before)));
    }

    @Override
    public RequestOutcome sendBack(Officer by, String id, long revision, String note) {
        return traced(by, "send-back", id, change(by, id, revision, before -> reviewing.sendBack(by, before, note)));
    }

    @Override
    public RequestOutcome withdraw(Officer by, String id, long revision) {
        return traced(by, "withdraw", id, change(by, id, revision, before -> reviewing.withdraw(by, before)));
    }

    @Override
    public RequestOutcome send(Officer by, String id, long revision) {
        return traced(by, "send", id, change(by, id, revision, before -> reviewing.send(by, before)));
    }

    @Override
    public RequestOutcome confirm(Officer by, String id, int item, long revision) {
        return traced(by, "confirm", id, change(by, id, revision, before -> reviewing.confirm(by, before, item)));
    }

    @Override
    public RequestOutcome remind(Officer by, String id, int item, long revision) {
        return traced(by, "remind", id, change(by, id, revision, before -> reviewing.remind(by, before, item)));
    }

    /** The change, alone in its write; somebody who was faster comes first. */
    private RequestOutcome change(
            Officer by, String id, long revision, Function<ControlRequest, RequestOutcome> change) {
        return tools.journal().write(() -> {
            Optional<ControlRequest> request = find(by, id);
            if (request.isEmpty()) {
                return new RequestOutcome.Unknown();
            }
            return request.get().revision() == revision
                    ? change.apply(request.get())
                    : new RequestOutcome.Overtaken(request.get());
        });
    }

    private RequestOutcome traced(Officer by, String tried, String id, RequestOutcome outcome) {
        var request = tools.requests().find(id);
        switch (outcome) {
            case RequestOutcome.Refused(var findings) ->
                attempt(by, id, request.map(r -> attempt(tried, r, findings))
                        .orElseGet(() -> new Trail.Attempt(tried, "", "", "", findings)));
            case RequestOutcome.Unknown() -> attempt(by, id, new Trail.Attempt(tried, "", "", "", List.of()));
            default -> {
                // done, or told that somebody was faster
            }
        }
        return outcome;
    }

    private static Trail.Attempt attempt(String tried, ControlRequest request, List<Finding> findings) {
        var targets = request.items().stream().map(RequestItem::target).toList();
        return new Trail.Attempt(
                tried, request.forCase().number(), request.purpose(), Trail.targets(targets), findings);
    }

    private void attempt(Officer by, String id, Trail.Attempt attempt) {
        tools.trail().attempt(by, new Subject("request", id), attempt);
    }

    /** What was tried with a draft. */
    private record Tried(String what, String id, RequestDraft draft) {}

    private void trace(Officer by, Tried tried, RequestOutcome outcome) {
        if (outcome instanceof RequestOutcome.Refused(var findings)) {
            RequestDraft draft = tried.draft;
            attempt(
                    by,
                    tried.id,
                    new Trail.Attempt(
                            tried.what, draft.caseNumber(), draft.purpose(), Trail.targets(draft.targets()), findings));
        } else if (outcome instanceof RequestOutcome.Unknown) {
            attempt(by, tried.id, new Trail.Attempt(tried.what, "", "", "", List.of()));
        }
    }

    @Override
    public Optional<ControlRequest> find(Officer by, String id) {
        return tools.requests().find(id).filter(request -> tools.sight().sees(by, request));
    }

    @Override
    public List<ControlRequest> list(Officer by, RequestFilter filter, int offset, int limit) {
        return within(by, filter)
                .map(own -> tools.requests().list(own, offset, limit))
                .orElse(List.of());
    }

    @Override
    public long count(Officer by, RequestFilter filter) {
        return within(by, filter).map(own -> tools.requests().count(own)).orElse(0L);
    }

    /** The filter narrowed to what the officer may see; empty where that is nothing. */
    private Optional<RequestFilter> within(Officer by, RequestFilter filter) {
        return Within.filter(tools.sight(), by, filter);
    }

    @Override
    public Optional<InquiryAnswer> findAnswer(Officer by, String id) {
        return answers.find(by, id, "");
    }

    @Override
    public Optional<InquiryAnswer> findAnswer(Officer by, String id, String reason) {
        return answers.find(by, id, reason);
    }

    @Override
    public List<InquiryAnswer> listEarlier(Officer by, InquiryAnswer answer) {
        return answers.listEarlier(by, answer);
    }

    @Override
    public Optional<byte[]> findPaper(Officer by, String id, String digest) {
        Optional<ControlRequest> request = find(by, id).filter(
                        r -> r.attachments().stream().anyMatch(a -> a.digest().equals(digest)));
        request.ifPresent(r -> tools.journal()
                .write(() -> tools.trail().request(by, Trail.PAPER_SEEN, r, Map.of("paper", digest))));
        return request.flatMap(r -> tools.requests().findPaper(digest));
    }
}
