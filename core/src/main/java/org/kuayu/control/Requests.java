package org.kuayu.control;

import java.util.List;
import java.util.Optional;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.staff.Officer;

/**
 * What courts ask of registries. Every act checks who acts, is one journal entry together with its rows, and a refused one
 * is recorded too (handbook S7). Who changes a request names the revision he saw; when another was faster he is told.
 */
public interface Requests {
    /** Everything that a draft is refused or warned for, field by field; changes nothing. For checking as one types. */
    List<Finding> check(Officer by, RequestDraft draft);

    /** Answers still fresh for this draft's persons, case and purpose, newest first (BX-12). */
    List<InquiryAnswer> listFresh(Officer by, RequestDraft draft);

    /** Keeps the bytes of a paper for a draft. */
    Attachment attach(Officer by, Attachment.Kind kind, String fileName, byte[] bytes);

    /** Keeps a new draft: one request for each registry. */
    RequestOutcome draft(Officer by, RequestDraft draft);

    /** Puts other content in the place of a draft that was not approved yet. */
    RequestOutcome redraft(Officer by, String id, long revision, RequestDraft draft);

    /** Approves; never by the one who drafted. */
    RequestOutcome approve(Officer by, String id, long revision);

    /** Refuses approval with a note: it is a draft again. */
    RequestOutcome sendBack(Officer by, String id, long revision, String note);

    /** Takes a request back that was not sent. */
    RequestOutcome withdraw(Officer by, String id, long revision);

    /** Seals and sends. */
    RequestOutcome send(Officer by, String id, long revision);

    /** Takes note of the result of an item. */
    RequestOutcome confirm(Officer by, String id, int item, long revision);

    /**
     * Reminds the registry of an item that it is late with, or of every one (item 0); at most once a day for each. It is an
     * entry of the journal, seen on the request and at the registry's desk, and changes nothing of the request.
     */
    RequestOutcome remind(Officer by, String id, int item, long revision);

    /** The request, if the officer may see it. */
    Optional<ControlRequest> find(Officer by, String id);

    /** Requests that match and that the officer may see, newest first. */
    List<ControlRequest> list(Officer by, RequestFilter filter, int offset, int limit);

    /** How many of them there are. */
    long count(Officer by, RequestFilter filter);

    /** An answer, if the officer may see it in full; seeing it is recorded (handbook S2, S5, S6). */
    Optional<InquiryAnswer> findAnswer(Officer by, String id);

    /**
     * The same for somebody who does not work on the case but approves or commands at its court or above it: he says why he
     * looks, and the reason is recorded (handbook S2). Empty without a reason.
     */
    Optional<InquiryAnswer> findAnswer(Officer by, String id, String reason);

    /** Earlier answers about the same person for the same case, newest first. */
    List<InquiryAnswer> listEarlier(Officer by, InquiryAnswer answer);

    /** The bytes of an attached paper, if the officer may see the request it belongs to. */
    Optional<byte[]> findPaper(Officer by, String id, String digest);
}
