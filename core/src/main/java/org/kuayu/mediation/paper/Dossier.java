package org.kuayu.mediation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.kuayu.calendar.DueDate;
import org.kuayu.document.Bundle;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBinder;
import org.kuayu.matter.Deadline;
import org.kuayu.mediation.act.DisputePaper;
import org.kuayu.mediation.act.DisputeSession;
import org.kuayu.mediation.agreement.JointApplication;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.sealed.InsideView;
import org.kuayu.mediation.sealed.OpenFact;

/**
 * 卷宗: the papers of one dispute in the order of the procedure, with what was uploaded, ready to be bound (ME-14). What leaves
 * is made without any way to what is confidential: it takes no {@link InsideView}.
 */
public final class Dossier {
    private final Dispute dispute;
    private final MediationPapers papers;
    private final MediationSetting setting;
    private final MediationTexts texts;

    /** The dossier of this dispute, with the words of these templates. */
    public Dossier(MediationTemplates templates, Dispute dispute, MediationSetting setting) {
        this.dispute = Objects.requireNonNull(dispute, "dispute");
        this.setting = Objects.requireNonNull(setting, "setting");
        this.papers = new MediationPapers(templates, dispute.file(), setting);
        this.texts = templates.texts(setting.language());
    }

    /** A part with who made it or handed it in. */
    private record Entry(Bundle.Part part, String by) {}

    /**
     * What may go to a court or to the parties: application, evidence, notices, signed facts, an agreement in force.
     *
     * @param facts what all sides signed
     * @param bytes an uploaded paper by its digest
     */
    public Bundle toHandOver(List<OpenFact> facts, Function<String, Optional<byte[]>> bytes) {
        var entries = new ArrayList<Entry>();
        opening(entries, bytes);
        if (!facts.isEmpty()) {
            entries.add(made(papers.facts(facts)));
        }
        closing(entries);
        return bundle(entries, "", "dossier.for-court");
    }

    /** The mediators' own file, marked as internal: records of sessions, proposals and notes too. */
    public Bundle internal(InsideView view, List<OpenFact> facts, Function<String, Optional<byte[]>> bytes) {
        var entries = new ArrayList<Entry>();
        opening(entries, bytes);
        for (DisputeSession session : dispute.sessions()) {
            if (session.state() == DisputeSession.State.HELD) {
                entries.add(made(papers.record(session, view)));
            }
        }
        if (!facts.isEmpty()) {
            entries.add(made(papers.facts(facts)));
        }
        if (dispute.effective().isEmpty()) {
            dispute.agreement()
                    .ifPresent(draft -> entries.add(
                            made(papers.agreement(draft, dispute.signing().orElseThrow()))));
        }
        closing(entries);
        entries.add(made(papers.notes(view)));
        return bundle(entries, texts.say("dossier.mark"), "dossier.for-mediators");
    }

    private void opening(List<Entry> entries, Function<String, Optional<byte[]>> bytes) {
        entries.add(made(papers.application()));
        for (DisputePaper paper : dispute.file().papers()) {
            byte[] found = bytes.apply(paper.digest()).orElse(new byte[0]);
            var upload = new Bundle.Uploaded(paper.mediaType(), found);
            entries.add(new Entry(new Bundle.Part(paper.title(), upload, left(paper)), by(paper)));
        }
        clock(dispute.file().origin().channel().term())
                .ifPresent(term -> entries.add(made(papers.acceptance(term.event(), term.lastDay()))));
    }

    private void closing(List<Entry> entries) {
        dispute.effective().ifPresent(at -> {
            var agreement = dispute.agreement().orElseThrow();
            entries.add(made(papers.agreement(agreement, dispute.signing().orElseThrow())));
            if (!dispute.appliers().isEmpty()) {
                clock(JointApplication.RULE).ifPresent(due -> entries.add(made(papers.confirmation(agreement, at, due))));
            }
        });
        dispute.ground().ifPresent(ground -> entries.add(
                made(papers.end(ground, dispute.endedAt().orElseThrow()))));
        if (dispute.arbitrationFirst() && dispute.endedAt().isPresent()) {
            var limitation = clock("labour.limitation").map(DueDate::lastDay);
            entries.add(made(papers.arbitration(dispute.commission(), limitation)));
        }
    }

    /** The clock of this rule, running or stopped. */
    private Optional<DueDate> clock(String rule) {
        return dispute.clocks().stream()
                .map(Deadline::date)
                .filter(date -> date.rule().code().equals(rule))
                .findFirst();
    }

    private Entry made(Paper paper) {
        return new Entry(Bundle.Part.printed(paper.head().title(), paper), setting.body());
    }

    private String by(DisputePaper paper) {
        return dispute.findParty(paper.party()).map(p -> p.person().name()).orElse(setting.body());
    }

    private Paper left(DisputePaper paper) {
        return new PaperDraft(dispute.file(), setting, texts)
                .open("dossier.left.text", paper.title(), paper.digest())
                .paper("dossier.left.title");
    }

    private Bundle bundle(List<Entry> entries, String mark, String note) {
        return new Bundle(
                texts.language(),
                texts.say("dossier.title"),
                mark,
                (places, archival) -> index(entries, places, archival, note),
                entries.stream().map(Entry::part).toList());
    }

    private Paper index(List<Entry> entries, List<PaperBinder.Place> places, boolean archival, String note) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < places.size(); i++) {
            PaperBinder.Place place = places.get(i);
            String title = place.left() ? texts.say("dossier.left", place.title()) : place.title();
            String pages = place.first() == place.last()
                    ? texts.say("dossier.page", place.first())
                    : texts.say("dossier.range", place.first(), place.last());
            rows.add(List.of(String.valueOf(i + 1), title, entries.get(i).by(), pages));
        }
        return new PaperDraft(dispute.file(), setting, texts)
                .parties()
                .listing(
                        List.of("dossier.number", "dossier.name", "dossier.by", "dossier.pages"),
                        List.of(9, 45, 30, 16),
                        rows)
                .open(note, texts.law(PaperLaws.SECRET))
                .open(archival ? "dossier.archival" : "dossier.not-archival")
                .paper("dossier.index");
    }
}
