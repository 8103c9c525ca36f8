package org.kuayu.workbench.mediation.page;

import java.util.List;
import org.kuayu.mediation.DisputeView;
import org.kuayu.mediation.act.DisputeSession;
import org.kuayu.mediation.agreement.AgreementSignature;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.dispute.MediatorStanding;

/** Which forms stand open under the sentence of the next step. */
final class NextForms {
    private NextForms() {}

    /** The names of the acts, the likeliest first. */
    static List<String> of(DisputeView view, String login) {
        Dispute d = view.dispute();
        return switch (d.state()) {
            case APPLIED -> d.asked().containsAll(d.unanswered()) ? List.of("reply") : List.of("ask", "reply");
            case CONSENTED -> List.of("choose");
            case ASSIGNED -> assigned(d, login);
            case IN_MEDIATION -> running(d);
            case SUSPENDED -> List.of("resume");
            case DRAFT_AGREEMENT -> signing(d);
            case AGREED, WITHDRAWN -> List.of("confirmation", "perform");
            case CONFIRM_PENDING ->
                d.confirmationNumber().isEmpty() ? List.of("confirmation-accepted") : List.of("confirm", "dismiss");
            case CONFIRMED -> List.of("perform", "visit");
            case ENDED -> d.arbitrationFirst() ? List.of("to-arbitration") : List.of("to-court");
            case AT_ARBITRATION -> List.of("commission");
            default -> List.of();
        };
    }

    private static List<String> assigned(Dispute d, String login) {
        if (d.mediators().stream().anyMatch(MediatorStanding::mustGo)) {
            return List.of("replace");
        }
        boolean silent = d.mediators().stream()
                .anyMatch(m -> m.post().login().equals(login) && m.relation().isEmpty());
        boolean waits = d.mediators().stream()
                .anyMatch(m -> m.related() && m.consenting().size() < d.file().parties().size());
        return silent ? List.of("disclose", "decline") : waits ? List.of("waive") : List.of("accept", "decline");
    }

    private static List<String> running(Dispute d) {
        if (d.mediators().stream().anyMatch(MediatorStanding::mustGo)) {
            return List.of("replace");
        }
        if (d.appraising()) {
            return List.of("appraised");
        }
        return d.sessions().stream().anyMatch(s -> s.state() == DisputeSession.State.PLANNED)
                ? List.of("hold")
                : List.of("session");
    }

    private static List<String> signing(Dispute d) {
        if (d.proposed()) {
            return List.of("oppose");
        }
        boolean parties = d.signing().stream()
                .flatMap(s -> s.missing().stream())
                .anyMatch(p -> p.role() == AgreementSignature.Role.PARTY);
        return parties ? List.of("sign") : List.of("sign-body");
    }
}
