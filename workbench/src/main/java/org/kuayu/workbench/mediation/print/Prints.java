package org.kuayu.workbench.mediation.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.calendar.DueDate;
import org.kuayu.document.Bundle;
import org.kuayu.document.Paper;
import org.kuayu.matter.Deadline;
import org.kuayu.mediation.DisputeView;
import org.kuayu.mediation.act.DisputeSession;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.paper.Dossier;
import org.kuayu.mediation.paper.MediationPapers;
import org.kuayu.mediation.paper.MediationSetting;
import org.kuayu.mediation.paper.MediationTemplates;
import org.kuayu.workbench.mediation.Desks;
import org.kuayu.workbench.shell.Visit;

/** Which papers a dispute has now, for one reader. */
public final class Prints {
    private static final String RECORD = "record-";
    private static final String DOSSIER = "dossier";
    private static final String INTERNAL = "dossier-internal";

    private final MediationTemplates templates;
    private final Kuayu kuayu;
    private final Visit visit;
    private final DisputeView view;
    private final Dispute dispute;

    /** The papers of this dispute, in the reader's language. */
    public Prints(Kuayu kuayu, Visit visit, DisputeView view) {
        this(kuayu, visit, view, MediationTemplates.bundled());
    }

    /** The same, in the words of these templates. */
    Prints(Kuayu kuayu, Visit visit, DisputeView view, MediationTemplates templates) {
        this.templates = templates;
        this.kuayu = kuayu;
        this.visit = visit;
        this.view = view;
        this.dispute = view.dispute();
    }

    /** The names of the papers that there are, in the order of the procedure. */
    public List<String> names() {
        var names = new ArrayList<String>(List.of(DOSSIER));
        if (view.inside().isPresent()) {
            names.add(INTERNAL);
        }
        names.add("application");
        if (dispute.term().isPresent()) {
            names.add("acceptance");
        }
        if (view.inside().isPresent()) {
            held().forEach(s -> names.add(RECORD + s.number()));
            names.add("notes");
        }
        if (!view.facts().isEmpty()) {
            names.add("facts");
        }
        if (dispute.agreement().isPresent()) {
            names.add("agreement");
        }
        if (dispute.agreement().isPresent() && dispute.proposed()) {
            names.add("proposal");
        }
        if (dispute.effective().isPresent() && confirmable().isPresent()) {
            names.add("confirmation");
        }
        if (dispute.ground().isPresent()) {
            names.add("end");
        }
        if (dispute.arbitrationFirst() && dispute.endedAt().isPresent()) {
            names.add("arbitration");
        }
        return names;
    }

    private List<DisputeSession> held() {
        return dispute.sessions().stream()
                .filter(s -> s.state() == DisputeSession.State.HELD)
                .toList();
    }

    /** The dossier of this name: the one to hand over, or the mediators' own. */
    Optional<Bundle> bundle(String name) {
        var dossier = new Dossier(templates, dispute, setting(name));
        Function<String, Optional<byte[]>> bytes =
                digest -> kuayu.mediation().findPaper(Desks.worker(kuayu, visit), view.cover().id(), digest);
        return switch (name) {
            case DOSSIER -> Optional.of(dossier.toHandOver(view.facts(), bytes));
            case INTERNAL -> view.inside().map(inside -> dossier.internal(inside, view.facts(), bytes));
            default -> Optional.empty();
        };
    }

    /** The paper of this name; empty where there is none for this reader now. */
    Optional<Paper> find(String name) {
        if (!names().contains(name) || name.startsWith(DOSSIER)) {
            return Optional.empty();
        }
        MediationPapers papers = new MediationPapers(templates, dispute.file(), setting(name));
        if (name.startsWith(RECORD)) {
            return held().stream()
                    .filter(s -> name.equals(RECORD + s.number()))
                    .findFirst()
                    .map(s -> papers.record(s, view.inside().orElseThrow()));
        }
        return Optional.of(
                switch (name) {
                    case "application" -> papers.application();
                    case "acceptance" -> acceptance(papers);
                    case "notes" -> papers.notes(view.inside().orElseThrow());
                    case "facts" -> papers.facts(view.facts());
                    case "proposal" -> papers.proposal(dispute.agreement().orElseThrow());
                    case "confirmation" -> confirmation(papers);
                    case "end" -> papers.end(dispute.ground().orElseThrow(), dispute.endedAt().orElseThrow());
                    case "arbitration" -> papers.arbitration(
                            dispute.commission(), dispute.running("labour.limitation").map(due -> due.lastDay()));
                    default -> papers.agreement(dispute.agreement().orElseThrow(), dispute.signing().orElseThrow());
                });
    }

    private Paper acceptance(MediationPapers papers) {
        var term = dispute.term().orElseThrow();
        return papers.acceptance(term.event(), term.lastDay());
    }

    private Paper confirmation(MediationPapers papers) {
        return papers.confirmation(
                dispute.agreement().orElseThrow(), dispute.effective().orElseThrow(), confirmable().orElseThrow());
    }

    /** Until when both may apply; what no court would confirm has no such date (M7). */
    private Optional<DueDate> confirmable() {
        return view.clocks().stream()
                .map(Deadline::date)
                .filter(date -> date.rule().code().equals("mediation.apply-confirmation"))
                .findFirst();
    }

    private MediationSetting setting(String name) {
        boolean english = visit.messages().language().equals("en");
        String asked = name.equals("confirmation") && !dispute.confirmationCourt().isEmpty()
                ? dispute.confirmationCourt()
                : dispute.file().origin().court().orElse("");
        return new MediationSetting(
                english ? Locale.ENGLISH : Locale.CHINESE,
                LegalDay.of(kuayu.clock().instant()),
                view.cover().id(),
                kuayu.directory().name(dispute.file().origin().body()),
                dispute.mediators().stream()
                        .sorted(Comparator.comparing(m -> !m.post().presiding()))
                        .map(m -> m.post().name())
                        .toList(),
                asked.isEmpty() ? "" : kuayu.directory().name(asked));
    }
}
