package org.kuayu.filing.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kuayu.document.PaperFile;
import org.kuayu.filing.AlikeFiling;
import org.kuayu.filing.CourtProposal;
import org.kuayu.filing.CourtQuestion;
import org.kuayu.filing.FilingFinding;
import org.kuayu.filing.FilingList;
import org.kuayu.filing.FilingService;
import org.kuayu.filing.JointDesk;
import org.kuayu.filing.catalogue.ServiceCatalogue;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.course.FilingAct;
import org.kuayu.filing.course.FilingClocks;
import org.kuayu.filing.course.FilingDraft;
import org.kuayu.filing.course.FilingEvent;
import org.kuayu.filing.course.FilingState;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterLink;
import org.kuayu.matter.MatterStore;
import org.kuayu.matter.Worker;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** The office of cross-region filing over the matters of the system. Thread-safe. */
public final class FilingOffice implements FilingService {
    /** A paper of a filing or session was seen. */
    public static final Act PAPER_SEEN = new Act("filing.paper-seen");
    /** A paper was kept before it belonged to a filing or session. */
    public static final Act PAPER_KEPT = new Act("filing.paper-kept");

    private final FilingParts parts;
    private final FilingChecks checks;
    private final FilingGuard guard;
    private final FilingWriter writer;
    private final FilingTransfers transfers;
    private final CourtFinder courts;
    private final FilingLists lists;
    private final DeskOffice desk;

    /** The office over these parts. */
    public FilingOffice(FilingParts parts) {
        this.parts = parts;
        var clocks = new FilingClocks(parts.deadlines());
        checks = new FilingChecks(parts.settings());
        guard = new FilingGuard(clocks);
        writer = new FilingWriter(parts, clocks);
        transfers = new FilingTransfers(parts, writer);
        courts = new CourtFinder(parts.settings());
        lists = new FilingLists(parts.book().store());
        desk = new DeskOffice(parts);
    }

    private MatterStore store() {
        return parts.book().store();
    }

    @Override
    public ServiceCatalogue catalogue() {
        return parts.settings().catalogue();
    }

    @Override
    public List<CourtProposal> listCourts(CourtQuestion question) {
        return courts.list(question);
    }

    @Override
    public Reading<PaperFile> keepPaper(Worker by, String fileName, byte[] bytes) {
        Reading<PaperFile> checked = parts.guard().check(fileName, bytes);
        checked.value().ifPresent(file -> parts.book().journal().write(() -> {
            store().putPaper(file.digest(), bytes);
            return parts.book().journal().append(Draft.of(by.actor(), PAPER_KEPT, new Subject("paper", file.digest()))
                    .with(Payload.of(Map.of("size", Long.toString(file.size()), "type", file.mediaType()))));
        }));
        return checked;
    }

    @Override
    public Optional<byte[]> findPaper(Worker by, String matter, String digest) {
        boolean his = find(by, matter).filter(f -> f.papers().stream().anyMatch(p -> p.file().digest().equals(digest))).isPresent()
                || desk.find(by, matter).filter(s -> s.papers().stream().anyMatch(p -> p.file().digest().equals(digest))).isPresent();
        return Optional.of(digest).filter(d -> his).flatMap(store()::findPaper).map(bytes -> {
            parts.book().journal().write(() -> parts.book().journal().append(
                    Draft.of(by.actor(), PAPER_SEEN, new Subject(MatterBook.SUBJECT, matter))
                            .with(Payload.of(Map.of("digest", digest)))));
            return bytes;
        });
    }

    @Override
    public List<FilingFinding> check(Worker by, FilingDraft draft) {
        return checks.check(by, draft);
    }

    @Override
    public List<AlikeFiling> listAlike(Worker by, FilingDraft draft) {
        return new AlikeFinder(store()).list(by, draft);
    }

    @Override
    public Reading<Filing> take(Worker by, FilingDraft draft) {
        return once(by, draft, () -> {
            Optional<FilingFinding> error =
                    checks.check(by, draft).stream().filter(FilingFinding::error).findFirst();
            if (error.isEmpty()) {
                return writer.take(by.actor(), draft);
            }
            Remark why = error.get().remark();
            return error.get().field().equals("kind") && error.get().rule().isPresent()
                    ? excluded(by, draft, why)
                    : new Reading.Refused<>(why);
        });
    }

    /** Taken and refused in one, with the code of the reason; the page says it in words (F3). */
    private Reading<Filing> excluded(Worker by, FilingDraft draft, Remark why) {
        if (!by.places().contains(draft.from()) || draft.parties().isEmpty()) {
            return Reading.refused(by.places().contains(draft.from()) ? "filing.no-claimant" : "filing.not-your-counter", "");
        }
        Filing taken = writer.take(by.actor(), draft).orThrow();
        return writer.act(by.actor(), taken, new FilingAct.Refuse(why.code()));
    }

    /** The earlier filing of this token, or what comes of the work, alone in its write. */
    private Reading<Filing> once(Worker by, FilingDraft draft, Supplier<Reading<Filing>> work) {
        return parts.book().journal().write(() -> writer.findTaken(draft)
                .flatMap(earlier -> find(by, earlier.id()))
                .map(Reading::of)
                .orElseGet(work));
    }

    @Override
    public Reading<Filing> takeOver(Worker by, FilingDraft draft) {
        if (draft.origin().isEmpty()) {
            return Reading.refused("filing.no-origin", "");
        }
        return once(by, draft, () -> {
            Reading<Filing> taken = take(by, draft);
            Optional<Filing> open = taken.value().filter(filing -> filing.state() == FilingState.TAKEN);
            open.ifPresent(filing -> store().put(new MatterLink(
                    draft.origin().get(), filing.id(), MatterLink.Kind.CAME_FROM, "", by.login(), writer.instant())));
            return open.map(filing -> send(by, filing)).orElse(taken);
        });
    }

    @Override
    public Reading<Filing> act(Worker by, String id, int version, FilingAct act) {
        Reading<Filing> done = parts.book().journal().write(() -> find(by, id)
                .map(filing -> act(by, filing, version, act))
                .orElseGet(() -> Reading.refused("filing.unknown", id)));
        boolean leaves = act.event() == FilingEvent.SEND || act.event() == FilingEvent.RESEND;
        return leaves ? done.value().map(this::carried).map(Reading::of).orElse(done) : done;
    }

    private Reading<Filing> act(Worker by, Filing filing, int version, FilingAct act) {
        if (filing.version() != version) {
            return Reading.refused("matter.overtaken", filing.id());
        }
        Optional<Remark> against = guard.check(by, filing, act, writer.instant());
        if (against.isPresent()) {
            return new Reading.Refused<>(against.get());
        }
        if (act instanceof FilingAct.Send) {
            return send(by, filing);
        }
        Reading<Filing> done = writer.act(by.actor(), filing, act);
        done.value().filter(after -> act instanceof FilingAct.Resend).ifPresent(transfers::again);
        return done;
    }

    private Reading<Filing> send(Worker by, Filing filing) {
        Reading<Filing> sent = writer.act(by.actor(), filing, new FilingAct.Send());
        sent.value().ifPresent(transfers::post);
        return sent;
    }

    /** The filing after its wire was tried at once. */
    private Filing carried(Filing filing) {
        transfers.carry(writer.instant());
        return Filing.of(store().listEvents(filing.id()));
    }

    @Override
    public Optional<Filing> find(Worker by, String id) {
        return findCover(by, id).map(cover -> Filing.of(store().listEvents(id)));
    }

    @Override
    public Optional<Matter> findCover(Worker by, String id) {
        return store().find(id).filter(m -> m.kind() == MatterKind.FILING).filter(by::sees);
    }

    @Override
    public List<Deadline> listClocks(Worker by, String id) {
        return findCover(by, id).map(cover -> store().listClocks(id)).orElse(List.of());
    }

    @Override
    public List<Matter> list(Worker by, FilingList list) {
        var filter = MatterFilter.at(by.places())
                .ofKinds(Set.of(MatterKind.FILING))
                .in(list.states())
                .containing(list.text())
                .by(MatterFilter.Order.NEWEST);
        return lists.list(filter, by.places(), list);
    }

    @Override
    public JointDesk desk() {
        return desk;
    }

    @Override
    public int carry(Instant at) {
        return transfers.carry(at);
    }
}
