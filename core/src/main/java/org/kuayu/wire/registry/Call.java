package org.kuayu.wire.registry;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.Control;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.staff.Officer;
import org.kuayu.text.Remark;
import org.kuayu.wire.registry.RegistryCodes.CodeList;
import org.kuayu.wire.registry.RegistryMessage.ControlAnswers;
import org.kuayu.wire.registry.RegistryMessage.Controls;
import org.kuayu.wire.registry.RegistryMessage.Credential;
import org.kuayu.wire.registry.RegistryMessage.Credentials;
import org.kuayu.wire.registry.RegistryMessage.FetchControls;
import org.kuayu.wire.registry.RegistryMessage.FetchCredentials;
import org.kuayu.wire.registry.RegistryMessage.FetchInquiries;
import org.kuayu.wire.registry.RegistryMessage.FetchPapers;
import org.kuayu.wire.registry.RegistryMessage.Head;
import org.kuayu.wire.registry.RegistryMessage.Inquiries;
import org.kuayu.wire.registry.RegistryMessage.InquiryAnswers;
import org.kuayu.wire.registry.RegistryMessage.Papers;
import org.kuayu.wire.registry.RegistryMessage.Result;
import org.kuayu.wire.registry.RegistryMessage.Results;
import org.kuayu.wire.registry.RegistryMessage.Sheet;

/** One call of a registry; used once, by one thread. */
final class Call {
    private static final int MOST_REQUESTS = 200;
    private static final int MOST_SHEETS = 1_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss", Locale.ROOT);
    private static final Set<ItemState> NOT_TAKEN_IN = EnumSet.of(ItemState.SENT, ItemState.FETCHED);
    private static final Set<Attachment.Kind> CARDS =
            EnumSet.of(Attachment.Kind.WORK_CARD, Attachment.Kind.DUTY_CARD);

    private final Control control;
    private final CourtFacts facts;
    private final RegistryPartner partner;
    private final RegistryCodes codes;
    private final Officer officer;
    private final Instant at;
    private final Map<String, Remark> refusals = new LinkedHashMap<>();
    private boolean ofControls;

    Call(Control control, CourtFacts facts, RegistryPartner partner, Instant at) {
        this.control = control;
        this.facts = facts;
        this.partner = partner;
        this.codes = RegistryCodes.bundled(partner.codes());
        this.officer = partner.officer();
        this.at = at;
    }

    /** What was not acknowledged, by sheet number. */
    Map<String, Remark> refusals() {
        return refusals;
    }

    /** The answer; empty for a message that no registry sends. */
    Optional<RegistryMessage> answer(RegistryMessage message) {
        Head head = new Head(TIME.format(at.atZone(LegalDay.ZONE)), "", "0000", "ok");
        return Optional.ofNullable(
                switch (message) {
                    case FetchInquiries m -> new Inquiries(head, sheets(EnumSet.of(RequestKind.INQUIRY)));
                    case FetchControls m ->
                        new Controls(head, sheets(EnumSet.complementOf(EnumSet.of(RequestKind.INQUIRY))));
                    case InquiryAnswers m -> inquiries(head, m);
                    case ControlAnswers m -> controls(head, m);
                    case FetchPapers m -> new Papers(head, papers(m.number()));
                    case FetchCredentials m -> new Credentials(head, credentials(m.number()));
                    default -> null;
                });
    }

    /** The envelope of the answer, signed where this registry signs. */
    byte[] signed(RegistryDialect dialect, RegistryMessage reply) {
        return partner.signed()
                ? dialect.writeSigned(reply, ofControls, partner.secret())
                : dialect.write(reply, ofControls);
    }

    private List<Sheet> sheets(Set<RequestKind> kinds) {
        var writing = new SheetWriting(codes, facts, feeds(at)::request);
        var sheets = new ArrayList<Sheet>();
        for (ControlRequest request : control.feed().fetch(officer, kinds, MOST_REQUESTS)) {
            if (sheets.size() < MOST_SHEETS) {
                var open = request.items().stream()
                        .filter(item -> NOT_TAKEN_IN.contains(item.state()))
                        .map(RequestItem::number)
                        .collect(Collectors.toSet());
                sheets.addAll(writing.write(request, open));
            }
        }
        return sheets;
    }

    private Feeds feeds(Instant asOf) {
        return new Feeds(control, officer, codes, asOf);
    }

    /** When the registry wrote the message, if that is believable: the same message sent again says the same instant. */
    private Instant written(Head head) {
        try {
            Instant stated = LocalDateTime.parse(head.createTime().strip(), TIME)
                    .atZone(LegalDay.ZONE)
                    .toInstant();
            return stated.isAfter(at) ? at : stated;
        } catch (DateTimeException e) {
            return at;
        }
    }

    private Results inquiries(Head head, InquiryAnswers message) {
        var feeds = feeds(written(message.head()));
        var results = message.feeds().stream()
                .map(feed -> result(feed.number(), feeds.take(feed)))
                .toList();
        return new Results(head, results, "");
    }

    private Results controls(Head head, ControlAnswers message) {
        ofControls = true;
        var feeds = feeds(written(message.head()));
        var results = message.feeds().stream()
                .map(feed -> result(feed.number(), feeds.take(feed)))
                .toList();
        return new Results(head, results, "");
    }

    private Result result(String number, List<Remark> reasons) {
        reasons.forEach(reason -> refusals.putIfAbsent(number, reason));
        String message = reasons.stream().map(facts::say).distinct().collect(Collectors.joining("；"));
        return new Result(number, reasons.isEmpty(), message);
    }

    private List<RegistryMessage.Paper> papers(String number) {
        return found(number)
                .map(request -> request.attachments().stream()
                        .filter(paper -> !CARDS.contains(paper.kind()))
                        .map(paper -> paper(request, paper))
                        .toList())
                .orElse(List.of());
    }

    private Optional<ControlRequest> found(String number) {
        var found = feeds(at).find(number).map(Sheets.Found::request);
        if (found.isEmpty()) {
            refusals.put(number, Remark.of("wire.request-unknown"));
        }
        return found;
    }

    private RegistryMessage.Paper paper(ControlRequest request, Attachment paper) {
        var drafted = request.life().drafted();
        return new RegistryMessage.Paper(
                paper.fileName(),
                codes.findCode(CodeList.WJLX, paper.kind().name()).orElse(paper.kind().name()),
                facts.findCard(drafted.by().login()).map(CourtFacts.Card::name).orElse(""),
                MessageWriting.day(LegalDay.of(drafted.at())),
                content(request, paper));
    }

    private String content(ControlRequest request, Attachment paper) {
        return control.requests()
                .findPaper(officer, request.id(), paper.digest())
                .map(bytes -> Base64.getEncoder().encodeToString(bytes))
                .orElse("");
    }

    private List<Credential> credentials(String number) {
        return found(number)
                .map(request -> {
                    var card = facts.findCard(request.life().drafted().by().login());
                    return List.of(new Credential(
                            card.map(CourtFacts.Card::workCard).orElse(""),
                            picture(request, Attachment.Kind.WORK_CARD),
                            card.map(CourtFacts.Card::dutyCard).orElse(""),
                            picture(request, Attachment.Kind.DUTY_CARD)));
                })
                .orElse(List.of());
    }

    private String picture(ControlRequest request, Attachment.Kind kind) {
        return request.attachments().stream()
                .filter(paper -> paper.kind() == kind)
                .findFirst()
                .map(paper -> content(request, paper))
                .orElse("");
    }
}
