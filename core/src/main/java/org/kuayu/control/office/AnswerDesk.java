package org.kuayu.control.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.casefile.CaseId;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.control.work.ControlTools;
import org.kuayu.control.work.Trail;
import org.kuayu.journal.Subject;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterExtract;
import org.kuayu.staff.Officer;
import org.kuayu.text.Masking;
import org.kuayu.text.Remark;

/** Shows answers in full to whom they are for, and writes down who saw them (handbook S2, S6, S7). */
final class AnswerDesk {
    private static final int MOST = 200;

    private final ControlTools tools;

    AnswerDesk(ControlTools tools) {
        this.tools = tools;
    }

    Optional<InquiryAnswer> find(Officer by, String id, String reason) {
        Optional<InquiryAnswer> answer = tools.answers().find(id);
        Optional<ControlRequest> request =
                answer.flatMap(a -> tools.requests().find(a.request())).filter(r -> tools.sight().sees(by, r));
        if (answer.isEmpty() || request.isEmpty()) {
            return Optional.empty();
        }
        if (!may(by, request.get(), reason)) {
            refuse(by, request.get(), id);
            return Optional.empty();
        }
        tools.journal().write(() -> tools.trail()
                .request(by, Trail.ANSWER_SEEN, request.get(), facts(request.get(), answer.get(), reason)));
        return answer;
    }

    private Map<String, String> facts(ControlRequest request, InquiryAnswer answer, String reason) {
        return Trail.item(
                request,
                answer.item(),
                Map.of(
                        "answer", answer.id(),
                        "answerDigest", answer.digest().text(),
                        "results", Long.toString(count(answer.extract())),
                        "reason", Masking.inText(reason)));
    }

    private static long count(RegisterExtract extract) {
        return extract.lists().values().stream().mapToLong(List<RegisterEntry>::size).sum();
    }

    private boolean may(Officer by, ControlRequest request, String reason) {
        return tools.sight().atRegistry(by, request.registry())
                || tools.sight().worksOn(by, request.forCase().id())
                || by.login().equals(request.life().drafted().by().login())
                || tools.sight().supervises(by, request.forCase()) && !reason.isBlank();
    }

    private void refuse(Officer by, ControlRequest request, String answer) {
        var notes = new Notes();
        notes.error("officer", new Remark("control.not-assigned", request.forCase().number()), ControlLaw.OFFICER);
        var attempt = new Trail.Attempt(
                "answer", request.forCase().number(), request.purpose(), answer, notes.findings());
        tools.trail().attempt(by, new Subject("request", request.id()), attempt);
    }

    /** Earlier answers about the same person for the same case, newest first; to see them is written down. */
    List<InquiryAnswer> listEarlier(Officer by, InquiryAnswer answer) {
        Optional<ControlRequest> request = tools.requests().find(answer.request());
        if (request.filter(r -> may(by, r, "")).isEmpty()) {
            return List.of();
        }
        List<InquiryAnswer> earlier = tools.answers().listByPerson(answer.personKey(), MOST).stream()
                .filter(a -> !a.id().equals(answer.id()) && !a.answeredAt().isAfter(answer.answeredAt()))
                .filter(a -> serves(tools, a, request.get().forCase().id()))
                .toList();
        seen(by, earlier);
        return earlier;
    }

    /** Writes down that the officer saw these answers in full. */
    void seen(Officer by, List<InquiryAnswer> answers) {
        if (answers.isEmpty()) {
            return;
        }
        tools.journal().write(() -> {
            answers.forEach(a -> tools.requests()
                    .find(a.request())
                    .ifPresent(r -> tools.trail().request(by, Trail.ANSWER_SEEN, r, facts(r, a, ""))));
            return 0;
        });
    }

    /** Whether the answer was given for this case: it serves no other (handbook S6). */
    static boolean serves(ControlTools tools, InquiryAnswer answer, CaseId forCase) {
        return tools.requests()
                .find(answer.request())
                .filter(r -> r.forCase().id().equals(forCase))
                .isPresent();
    }
}
