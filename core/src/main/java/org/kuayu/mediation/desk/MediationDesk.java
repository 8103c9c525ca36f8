package org.kuayu.mediation.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.document.PaperFile;
import org.kuayu.document.PaperGuard;
import org.kuayu.matter.ConflictCheck;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterLink;
import org.kuayu.matter.Sealed;
import org.kuayu.matter.SeenMatter;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.DisputeView;
import org.kuayu.mediation.Mediation;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.act.ConfirmationAct;
import org.kuayu.mediation.act.CourseAct;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.mediation.act.MediatorAct;
import org.kuayu.mediation.act.OpeningAct;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.mediation.agreement.AgreementCheck;
import org.kuayu.mediation.agreement.AgreementFinding;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.dispute.DisputeTable;
import org.kuayu.mediation.sealed.Confidences;
import org.kuayu.mediation.sealed.Insider;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Mediation as the mediator's desk, the court and the counter do it. Thread-safe. */
public final class MediationDesk implements Mediation {
    private final MediationParts parts;
    private final MatterBook book;
    private final Disputes disputes;
    private final Recording recording;
    private final FileChecks checks;
    private final AgreementCheck agreements;
    private final Competence competence;
    private final HandOvers handOvers;
    private final DisputeViews views;
    private final ClockWork clockWork;

    /** The desk over these parts. */
    public MediationDesk(MediationParts parts) {
        this.parts = parts;
        book = parts.book();
        disputes = new Disputes(book.store(), parts.deadlines());
        recording = new Recording(book, disputes, new SessionCalendar(parts.agenda()));
        checks = new FileChecks(parts.courts(), parts.directory(), book.store());
        agreements = AgreementCheck.bundled();
        competence = new Competence(parts.courts(), parts.directory());
        handOvers = new HandOvers(parts.filing());
        views = new DisputeViews(disputes, agreements, competence, new Signals(parts.seizures()));
        clockWork = new ClockWork(book, disputes, recording);
    }

    @Override
    public Reading<PaperFile> keepPaper(Worker by, String fileName, byte[] bytes) {
        if (!by.officer().hasAny(WhoMay.STAFF)) {
            return Reading.refused("mediation.not-yours", "STAFF");
        }
        Reading<PaperFile> paper = PaperGuard.USUAL.check(fileName, bytes);
        paper.value().ifPresent(file -> book.journal().write(() -> {
            book.store().putPaper(file.digest(), bytes);
            return file;
        }));
        return paper;
    }

    @Override
    public List<FileFinding> check(Worker by, DisputeFile file) {
        return checks.check(Applications.complete(file));
    }

    @Override
    public Reading<Matter> open(Worker by, DisputeFile file) {
        return open(by, file, Optional.empty());
    }

    @Override
    public Reading<Matter> open(Worker by, DisputeFile file, LocalDate day) {
        return open(by, file, Optional.of(day));
    }

    private Reading<Matter> open(Worker by, DisputeFile file, Optional<LocalDate> day) {
        DisputeFile whole = Applications.takenBy(by, Applications.complete(file));
        Instant now = parts.instant();
        Optional<Remark> refusal = Deed.refused(
                        !by.officer().hasAny(WhoMay.STAFF), "mediation.not-yours", "STAFF")
                .or(() -> checks.error(whole))
                .or(() -> day.filter(d -> d.isAfter(LegalDay.of(now)))
                        .map(d -> new Remark("mediation.day-ahead", d.toString())));
        if (refusal.isPresent()) {
            return new Reading.Refused<>(refusal.get());
        }
        Optional<Instant> happened = day.filter(d -> d.isBefore(LegalDay.of(now))).map(MediationDesk::noon);
        var accepted = new Recording.Accepted(by.actor(), new OpeningAct.Apply(whole), happened, now, Sealed.NONE);
        List<Remark> doubts = checks.check(whole).stream().map(FileFinding::remark).toList();
        return book.journal().write(() -> recording.open(number(now), accepted)
                .value()
                .map(cover -> Reading.of(cover, doubts))
                .orElseThrow());
    }

    private String number(Instant now) {
        String series = "T-" + LegalDay.of(now).getYear();
        return series + String.format(Locale.ROOT, "-%06d", book.store().next(series));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(LegalDay.ZONE).toInstant();
    }

    @Override
    public Reading<Matter> act(Worker by, SeenMatter seen, DisputeAct act) {
        return act(by, seen, act, Optional.empty());
    }

    @Override
    public Reading<Matter> act(Worker by, SeenMatter seen, DisputeAct act, LocalDate day) {
        return act(by, seen, act, Optional.of(day));
    }

    private Reading<Matter> act(Worker by, SeenMatter seen, DisputeAct act, Optional<LocalDate> day) {
        return book.journal().write(() -> {
            Optional<Matter> cover = visible(by, seen.id());
            if (cover.isEmpty()) {
                return Reading.refused("mediation.unknown", seen.id());
            }
            if (cover.get().version() != seen.version()) {
                return Reading.refused("matter.overtaken", seen.id());
            }
            var events = book.store().listEvents(seen.id());
            Dispute dispute = disputes.of(events);
            Instant now = parts.instant();
            Optional<Instant> happened =
                    day.filter(d -> d.isBefore(LegalDay.of(now))).map(d -> within(d, dispute.stateSince()));
            var deed = new Deed(by, cover.get(), events, dispute, act, happened.orElse(now));
            Optional<Remark> refusal = refusal(deed, day, now);
            return refusal.isPresent() ? new Reading.Refused<>(refusal.get()) : accepted(deed, happened, now);
        });
    }

    private Optional<Matter> visible(Worker by, String id) {
        return book.store().find(id).filter(m -> m.kind() == MatterKind.MEDIATION).filter(by::sees);
    }

    /** Noon of the day, but not before what it follows from happened on that day. */
    private static Instant within(LocalDate day, Instant since) {
        Instant noon = noon(day);
        return LegalDay.of(since).equals(day) && noon.isBefore(since) ? since : noon;
    }

    private Optional<Remark> refusal(Deed deed, Optional<LocalDate> day, Instant now) {
        LocalDate since = LegalDay.of(deed.dispute().stateSince());
        return DisputeTable.next(deed.dispute().state(), deed.dispute().eventOf(deed.act())) instanceof Reading.Refused<?> r
                ? Optional.of(r.reason())
                : WhoMay.refusal(deed)
                        .or(() -> day.filter(d -> d.isAfter(LegalDay.of(now)))
                                .map(d -> new Remark("mediation.day-ahead", d.toString())))
                        .or(() -> day.filter(d -> d.isBefore(since))
                                .map(d -> new Remark("mediation.day-before", d.toString())))
                        .or(() -> guarded(deed, now));
    }

    private Optional<Remark> guarded(Deed deed, Instant now) {
        var agreement = new AgreementGuards(agreements, competence, now);
        return switch (deed.act()) {
            case OpeningAct opening -> new OpeningGuards(book.store(), checks).refusal(deed, opening);
            case MediatorAct mediator -> new MediatorGuards(parts.directory()).refusal(deed, mediator);
            case CourseAct course -> new CourseGuards(now).refusal(deed, course);
            case AgreementAct act -> agreement.refusal(deed, act);
            case ConfirmationAct act -> agreement.refusal(deed, act);
            case EndAct end -> new EndGuards(parts.courts()).refusal(deed, end);
        };
    }

    private Reading<Matter> accepted(Deed deed, Optional<Instant> happened, Instant now) {
        Reading<Sealed> sealed = sealed(deed);
        if (sealed instanceof Reading.Refused<Sealed> refused) {
            return new Reading.Refused<>(refused.reason());
        }
        if (deed.act() instanceof EndAct.HandToCourt hand) {
            Reading<String> taken = handOvers.hand(deed.by(), deed, hand);
            if (taken instanceof Reading.Refused<String> refused) {
                return new Reading.Refused<>(refused.reason());
            }
            taken.value().filter(id -> !id.isEmpty()).ifPresent(id -> tie(deed, id, now));
        }
        var accepted = new Recording.Accepted(
                deed.by().actor(), deed.act(), happened, now, sealed.orThrow());
        return recording.add(deed.cover(), deed.events(), accepted);
    }

    private void tie(Deed deed, String to, Instant now) {
        book.store().put(new MatterLink(
                deed.cover().id(), to, MatterLink.Kind.CAME_FROM, "", deed.by().login(), now));
    }

    private Reading<Sealed> sealed(Deed deed) {
        if (deed.act().confidences().isEmpty()) {
            return Reading.of(Sealed.NONE);
        }
        String id = deed.cover().id();
        return Insider.mediator(id, deed.by(), deed.dispute().insiders()) instanceof Reading.Understood<Insider> in
                ? Confidences.of(id, deed.events()).admit(in.understood(), deed.act().confidences())
                : Reading.refused("mediation.not-inside", id);
    }

    @Override
    public Optional<DisputeView> find(Worker by, String id) {
        return visible(by, id).map(cover -> views.of(by, cover, parts.instant()));
    }

    @Override
    public List<AgreementFinding> check(Agreement agreement) {
        return agreements.findings(agreement, LegalDay.of(parts.instant()));
    }

    @Override
    public Optional<byte[]> findPaper(Worker by, String id, String digest) {
        return visible(by, id)
                .flatMap(cover -> disputes.find(id))
                .filter(d -> d.file().papers().stream().anyMatch(p -> p.digest().equals(digest)))
                .flatMap(d -> book.store().findPaper(digest));
    }

    @Override
    public ConflictCheck conflicts() {
        return new MediatorConflicts(disputes);
    }

    @Override
    public int tick(Instant at) {
        return clockWork.tick(at);
    }
}
