package org.kuayu.control.office;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.control.request.RequestCase;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.control.work.ControlTools;
import org.kuayu.exchange.ServiceClock;
import org.kuayu.party.PersonKey;
import org.kuayu.text.Canonical;
import org.kuayu.text.Remark;

/** Ask once (BX-12): an answer still fresh for the same person, case, purpose and registry stands before a new inquiry. */
final class AskOnce {
    private static final int MOST = 50;

    private final ControlTools tools;
    private final ServiceClock clock;

    AskOnce(ControlTools tools) {
        this.tools = tools;
        this.clock = new ServiceClock(tools.settings().calendar());
    }

    /** The fresh answers for the persons of an inquiry, newest first. */
    List<InquiryAnswer> listFresh(RequestDraft draft, RequestCase forCase) {
        var asked = new Asked(forCase, draft.purpose(), new TreeSet<>(draft.registries()));
        return draft.kind() != RequestKind.INQUIRY
                ? List.of()
                : draft.targets().stream()
                        .flatMap(target -> fresh(target, asked).stream())
                        .sorted(Comparator.comparing(InquiryAnswer::answeredAt).reversed())
                        .toList();
    }

    private record Asked(RequestCase forCase, String purpose, Set<String> registries) {}

    private List<InquiryAnswer> fresh(Target target, Asked asked) {
        return tools.answers().listByPerson(PersonKey.of(target.person()).value(), MOST).stream()
                .filter(answer -> asked.registries.isEmpty()
                        || asked.registries.contains(answer.extract().registry()))
                .filter(answer -> fresh(answer.answeredAt()) && serves(answer, asked))
                .toList();
    }

    /** Until the end of the last of so many working days after the answer. */
    private boolean fresh(Instant answeredAt) {
        int days = tools.settings().limits().freshDays();
        return days > 0
                && !clock.lastDay(answeredAt, days).lastDay().isBefore(LegalDay.of(tools.instant()));
    }

    /** An answer serves its own case and purpose alone (handbook S6). */
    private boolean serves(InquiryAnswer answer, Asked asked) {
        return tools.requests()
                .find(answer.request())
                .filter(r -> r.forCase().id().equals(asked.forCase.id()) && samePurpose(r, asked.purpose))
                .isPresent();
    }

    private static boolean samePurpose(ControlRequest request, String purpose) {
        return Canonical.of(request.purpose()).equals(Canonical.of(purpose));
    }

    /** Refuses each person for whom a fresh answer is there, unless a reason for asking again is given. */
    void check(RequestDraft draft, RequestCase forCase, Notes notes) {
        var asked = new Asked(forCase, draft.purpose(), new TreeSet<>(draft.registries()));
        for (int i = 0; i < draft.targets().size() && draft.kind() == RequestKind.INQUIRY; i++) {
            String field = "targets[" + i + "]";
            fresh(draft.targets().get(i), asked).stream().findFirst().ifPresent(answer -> {
                var remark = new Remark(
                        "control.answer-fresh", LegalDay.of(answer.answeredAt()).toString());
                if (draft.askAgainReason().isBlank()) {
                    notes.error(field, remark, ControlLaw.TARGET);
                } else {
                    notes.warn(field, remark, ControlLaw.TARGET);
                }
            });
        }
    }
}
