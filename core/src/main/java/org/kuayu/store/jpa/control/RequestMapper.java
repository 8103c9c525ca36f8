package org.kuayu.store.jpa.control;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kuayu.casefile.CaseId;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestCase;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequestLife;
import org.kuayu.control.request.RequestLife.Step;
import org.kuayu.court.CourtCode;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;
import org.kuayu.store.jpa.internal.Plain;

/** Between a request, its items left out, and its row. */
final class RequestMapper {
    private static final int FORM = 1;

    private RequestMapper() {}

    static void fill(RequestRow row, ControlRequest request) {
        RequestLife life = request.life();
        row.kind = request.kind().name();
        row.registry = Plain.keep(request.registry());
        row.court = request.forCase().court().value();
        row.entrustedBy = request.entrustedBy().map(CourtCode::value).orElse(null);
        row.draftedAt = Optional.of(life.drafted().by().court())
                .filter(court -> !court.equals(row.court))
                .map(Plain::keep)
                .orElse(null);
        row.caseNumber = Plain.keep(request.forCase().number());
        row.notice = Plain.keep(request.notice());
        row.purpose = Plain.keep(request.purpose());
        row.drafted = life.drafted().at().getEpochSecond();
        row.draftedNanos = life.drafted().at().getNano();
        row.draftedBy = Plain.keep(life.drafted().by().login());
        row.approvedBy = login(life.approved());
        row.sentBy = login(life.sent());
        fillItems(row, request.items());
    }

    private static String login(Optional<Step> step) {
        return step.map(s -> Plain.keep(s.by().login())).orElse(null);
    }

    /** What of the items is asked for when requests are listed. */
    private static void fillItems(RequestRow row, List<RequestItem> items) {
        row.states = items.stream()
                .map(item -> item.state().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(RequestRow.COMMA, RequestRow.COMMA, RequestRow.COMMA));
        row.pending = !items.stream().allMatch(item -> RequestRow.CLOSED.contains(item.state()));
        row.asked = items.stream().anyMatch(item -> RequestRow.ASKED.contains(item.state()));
        var due = items.stream()
                .filter(item -> RequestRow.ASKED.contains(item.state()))
                .flatMap(item -> item.due().stream())
                .min(Comparator.naturalOrder());
        row.due = due.map(Instant::getEpochSecond).orElse(null);
        row.dueNanos = due.map(Instant::getNano).orElse(0);
    }

    /** What has no column. */
    static byte[] content(ControlRequest request) {
        RequestLife life = request.life();
        var out = new Packer()
                .number(FORM)
                .text(request.forCase().id().value())
                .text(request.forCase().stage().name())
                .text(request.ruling())
                .list(request.attachments(), RequestMapper::pack);
        pack(out, life.drafted());
        return out.optional(life.approved(), RequestMapper::pack)
                .optional(life.sent(), RequestMapper::pack)
                .text(life.sentBack())
                .optional(life.digest(), Values::pack)
                .optional(request.supersedes())
                .signed(request.revision())
                .bytes();
    }

    private static void pack(Packer out, Attachment paper) {
        out.text(paper.kind().name())
                .text(paper.fileName())
                .text(paper.mediaType())
                .text(paper.digest())
                .signed(paper.size());
    }

    private static Attachment attachment(Unpacker in) {
        return new Attachment(Attachment.Kind.valueOf(in.text()), in.text(), in.text(), in.text(), in.signed());
    }

    private static void pack(Packer out, Step step) {
        Values.pack(out, step.by());
        out.instant(step.at());
    }

    private static Step step(Unpacker in) {
        return new Step(Values.actor(in), in.instant());
    }

    static ControlRequest request(RequestRow row, byte[] content, List<RequestItem> items) {
        var in = new Unpacker(content).expect(FORM);
        var forCase = new RequestCase(
                CaseId.of(in.text()),
                Plain.read(row.caseNumber),
                CourtCode.of(row.court),
                SeizureStage.valueOf(in.text()));
        String ruling = in.text();
        var attachments = in.list(RequestMapper::attachment);
        var life = new RequestLife(
                step(in),
                in.optional(RequestMapper::step),
                in.optional(RequestMapper::step),
                in.text(),
                in.optional(Values::digest));
        return new ControlRequest(
                Plain.read(row.id),
                RequestKind.valueOf(row.kind),
                Plain.read(row.registry),
                forCase,
                Plain.read(row.purpose),
                Plain.read(row.notice),
                ruling,
                attachments,
                items,
                life,
                in.optional(),
                Optional.ofNullable(row.entrustedBy).map(CourtCode::of),
                in.signed());
    }
}
