package org.kuayu;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kuayu.agenda.Agenda;
import org.kuayu.calendar.Deadlines;
import org.kuayu.casefile.CaseStore;
import org.kuayu.caseload.Caseload;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.caseload.CountedCases;
import org.kuayu.caseload.measure.Measures;
import org.kuayu.caseload.measure.ReferenceIntervals;
import org.kuayu.caseload.paper.Papers;
import org.kuayu.caseload.paper.PapersParts;
import org.kuayu.caseload.report.Activities;
import org.kuayu.caseload.report.Breaches;
import org.kuayu.caseload.report.Projections;
import org.kuayu.caseload.shelf.Freezes;
import org.kuayu.caseload.shelf.SavedTables;
import org.kuayu.control.Control;
import org.kuayu.control.ControlSettings;
import org.kuayu.control.work.ControlParts;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.directory.Directory;
import org.kuayu.directory.DirectoryParts;
import org.kuayu.document.DocumentStore;
import org.kuayu.document.PaperGuard;
import org.kuayu.entrustment.Carrier;
import org.kuayu.entrustment.Entrustments;
import org.kuayu.entrustment.act.ActKinds;
import org.kuayu.entrustment.office.EntrustmentOffice;
import org.kuayu.entrustment.office.EntrustmentParts;
import org.kuayu.exchange.Outbox;
import org.kuayu.filing.FilingService;
import org.kuayu.filing.FilingWire;
import org.kuayu.filing.office.FilingOffice;
import org.kuayu.filing.office.FilingParts;
import org.kuayu.filing.office.FilingSettings;
import org.kuayu.intake.DocumentReader;
import org.kuayu.intake.Intake;
import org.kuayu.intake.IntakeParts;
import org.kuayu.intake.source.RowSource;
import org.kuayu.journal.Feed;
import org.kuayu.journal.Follower;
import org.kuayu.journal.Journal;
import org.kuayu.matter.diary.Diary;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.Retention;
import org.kuayu.matter.Ties;
import org.kuayu.matter.Worklist;
import org.kuayu.matter.same.Duplicates;
import org.kuayu.mediation.Mediation;
import org.kuayu.notice.Notices;
import org.kuayu.property.intake.RegisterIntake;
import org.kuayu.region.Region;
import org.kuayu.region.Regions;
import org.kuayu.search.CaseIndex;
import org.kuayu.staff.StaffStore;
import org.kuayu.text.Remark;

/**
 * The front door: takes stores, index and clock, and leads to the features. Thread-safe.
 */
public final class Kuayu implements AutoCloseable {
    private final Stores stores;
    private final CaseIndex index;
    private final Clock clock;
    private final Caseload caseload;
    private final Measures measures;
    private final ReferenceIntervals references;
    private final Intake intake;
    private final Control control;
    private final Outbox outbox;
    private final List<RowSource> tables;
    private final ControlSettings settings;
    private final Directory directory;
    private final Mediation mediation;
    private final MatterWork matters;
    private final FilingService filing;
    private final Entrustments entrustment;
    private final Agenda agenda;
    private final Feed feed;

    private Kuayu(Builder builder) {
        this.stores = Objects.requireNonNull(
                builder.stores,
                "no stores: pass org.kuayu.store.jpa.JpaStores (artifacts: a JPA provider such as"
                        + " org.hibernate.orm:hibernate-core, flyway-core, HikariCP, com.h2database:h2) or"
                        + " org.kuayu.MemoryStores");
        this.index = Objects.requireNonNull(
                builder.index,
                "no index: pass org.kuayu.search.lucene.LuceneCaseIndex (artifact org.apache.lucene:lucene-core"
                        + " and its companions) or org.kuayu.search.MemoryCaseIndex");
        this.clock = builder.clock;
        this.tables = builder.tables;
        this.settings = builder.control;
        this.measures = builder.measures;
        this.references = builder.references;
        this.caseload = builder.statistics
                .map(folder -> Caseload.open(folder, counted(), journal()))
                .orElseGet(() -> Caseload.inMemory(counted()));
        this.intake = new Intake(new IntakeParts(
                stores.journal(),
                stores.cases(),
                stores.documents(),
                stores.imports(),
                builder.tables,
                builder.judgments,
                clock));
        var property = new PropertyControl(new ControlParts(
                stores.journal(), stores.control(), stores.cases(), stores.staff(), clock, builder.control));
        this.control = property;
        this.directory = new Directory(new DirectoryParts(
                stores.journal(),
                stores.directory(),
                stores.staff(),
                Courts.bundled(),
                builder.control.registries(),
                DirectoryParts.bundledPlaces(),
                this::openMatters));
        this.agenda = DirectoryWhereabouts.agenda(stores, directory, clock);
        this.mediation = new MediationWork(stores, directory, agenda, clock)
                .connected(unit -> property.seized(unit, clock.instant()), (by, file) -> MediatedFiling.take(filing(), by, file));
        this.matters =
                new MatterWork(stores, new StaffWorkers(stores.staff(), directory), mediation.conflicts(), clock);
        this.entrustment = new EntrustmentOffice(new EntrustmentParts(
                matters.book(),
                stores.cases(),
                stores.documents(),
                Courts.bundled(),
                Deadlines.bundled(),
                ActKinds.bundled(),
                property.terms(),
                builder.carrier,
                clock));
        this.outbox = new Outbox(stores.journal(), stores.control().outbox());
        this.filing = office(builder);
        var followers = new ArrayList<Follower>(List.of(index, caseload, matters.notices().follower()));
        followers.addAll(builder.followers);
        this.feed = new Feed(journal(), followers);
        feed.catchUp();
        feed.start();
    }

    private long openMatters(String login, List<String> places) {
        return stores.matters()
                .count(MatterFilter.at(places).standing(Set.of(Matter.Standing.OPEN)).of(login));
    }

    private FilingService office(Builder builder) {
        return new FilingOffice(new FilingParts(
                new MatterBook(stores.journal(), stores.matters()),
                outbox,
                builder.filingWire,
                Deadlines.bundled(),
                clock,
                FilingSettings.bundled(),
                PaperGuard.USUAL));
    }

    /** Starts a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The journal, and the single writer. */
    public Journal journal() {
        return stores.journal();
    }

    /** The facts of cases. */
    public CaseStore cases() {
        return stores.cases();
    }

    /** The documents. */
    public DocumentStore documents() {
        return stores.documents();
    }

    /** Officers. */
    public StaffStore staff() {
        return stores.staff();
    }

    /** Case search. */
    public CaseIndex index() {
        return index;
    }

    /** Brings files of cases in; reads the formats that the builder was given. */
    public Intake intake() {
        return intake;
    }

    /** Property inquiry and control. */
    public Control control() {
        return control;
    }

    /** Brings files of registers in; reads the table formats that the builder was given. */
    public RegisterIntake registerIntake(Path folder) {
        return new RegisterIntake(new RegisterIntake.Parts(
                stores.journal(),
                stores.control().registers(),
                tables,
                settings.registries(),
                settings.codes(),
                folder));
    }

    /** The tables and policies by which property control works. */
    public ControlSettings controlSettings() {
        return settings;
    }

    /** Places and mediators of both regions. */
    public Directory directory() {
        return directory;
    }

    /** Mediation of disputes. */
    public Mediation mediation() {
        return mediation;
    }

    /** Work lists, history, assignment, hold and flags of matters of every kind. */
    public Worklist worklist() {
        return matters.worklist();
    }

    /** Ties between matters, each with its reason. */
    public Ties ties() {
        return matters.ties();
    }

    /** For how long papers of matters are kept; ten years after the end unless a hold forbids it. */
    public Retention retention() {
        return matters.retention();
    }

    /** Matters of both regions that may be one dispute. */
    public Duplicates duplicates() {
        return matters.duplicates();
    }

    /** What each person is told in the application, and the daily digest. */
    public Notices notices() {
        return matters.notices();
    }

    /** Acts and cases that one court entrusts to another. */
    public Entrustments entrustment() {
        return entrustment;
    }

    /** All running clocks of somebody's matters in one dated list. */
    public Diary diary() {
        return new Diary(stores.matters());
    }

    /** The calendar of sessions and of the times in which people cannot be had. */
    public Agenda agenda() {
        return agenda;
    }

    /** Filing for a court elsewhere, and the joint desk. */
    public FilingService filing() {
        return filing;
    }

    /** Messages that wait for a wire. */
    public Outbox outbox() {
        return outbox;
    }

    private CountedCases counted() {
        return ids -> cases().listByIds(ids).stream().map(CountedCase::of).toList();
    }

    /** The figures of the caseload. */
    public Caseload caseload() {
        return caseload;
    }

    /** Frozen figures: the same next year, corrections listed beside them. */
    public Freezes freezes() {
        return new Freezes(stores.journal(), stores.shelf(), caseload, clock);
    }

    /** Tables of figures that people made and keep. */
    public SavedTables savedTables() {
        return new SavedTables(stores.journal(), stores.shelf(), clock);
    }

    /** The measures: those that ship with the library and those that were added. */
    public Measures measures() {
        return measures;
    }

    /** The intervals against which figures are read; none unless set. */
    public ReferenceIntervals references() {
        return references;
    }

    /** What a person or an office did over some days. */
    public Activities activities() {
        return new Activities(caseload);
    }

    /** Which cases break the flow identity, and how. */
    public Breaches breaches() {
        return new Breaches(caseload, counted());
    }

    /** What becomes of the backlog, with and without a measure. */
    public Projections projections() {
        return new Projections(caseload);
    }

    /** White papers that courts write and freeze; courts are named as they sign, regions in Chinese. */
    public Papers papers() {
        return new Papers(new PapersParts(
                stores.journal(),
                stores.shelf(),
                freezes(),
                caseload,
                measures,
                clock,
                Kuayu::courtName,
                Kuayu::regionName));
    }

    private static String courtName(String key) {
        return CourtCode.parse(key)
                .value()
                .flatMap(Courts.bundled()::findByCode)
                .map(Court::name)
                .orElse(key);
    }

    private static String regionName(String key) {
        return Regions.bundled().find(key).map(Region::name).orElse(key);
    }

    /** The clock this system lives by. */
    public Clock clock() {
        return clock;
    }

    /** Lets every follower catch up with the journal; afterwards one reads what one has written. */
    public void catchUp() {
        feed.catchUp();
    }

    /** Where each follower of the journal stands, the index first. */
    public List<Feed.Standing> standings() {
        return feed.standings();
    }

    /** Checks the whole chain, and whether the index holds exactly the cases of the store. May take minutes. */
    public Verification verify() {
        return Verification.of(this, stores.remarks());
    }

    /** What was found when the stores were opened. */
    public List<Remark> remarks() {
        return stores.remarks();
    }

    /** Closes the followers before the stores that they read. */
    @Override
    public void close() {
        try (stores;
                index;
                caseload) {
            feed.close();
        }
    }

    /** Collects what a system is made of; not thread-safe. */
    public static final class Builder {
        private Stores stores;
        private CaseIndex index;
        private Clock clock = Clock.systemUTC();
        private Optional<Path> statistics = Optional.empty();
        private List<RowSource> tables = List.of();
        private List<DocumentReader> judgments = List.of();
        private List<Follower> followers = List.of();
        private ControlSettings control = ControlSettings.bundled();
        private Measures measures = Measures.standard();
        private ReferenceIntervals references = ReferenceIntervals.none();
        private FilingWire filingWire = FilingWire.within();
        private Carrier carrier = Carrier.SAME_SYSTEM;

        /** What else follows the journal, after the index and the figures. */
        public Builder followers(List<Follower> value) {
            followers = List.copyOf(value);
            return this;
        }

        /** What reads case lists, asked in this order: CsvSource, XlsxSource, JsonLinesSource; none unless set. */
        public Builder tables(List<RowSource> value) {
            tables = List.copyOf(value);
            return this;
        }

        /** What reads judgments, asked in this order; none unless set. */
        public Builder judgments(List<DocumentReader> value) {
            judgments = List.copyOf(value);
            return this;
        }

        /** Where everything is kept. */
        public Builder stores(Stores value) {
            stores = value;
            return this;
        }

        /** What finds cases. */
        public Builder index(CaseIndex value) {
            index = value;
            return this;
        }

        /** The folder for the snapshot of the figures; without one they are counted anew at each start. */
        public Builder statistics(Path folder) {
            statistics = Optional.of(folder);
            return this;
        }

        /**
         * Measures of one's own, beside the standard ones.
         *
         * @throws IllegalArgumentException if one has the code of a standard measure
         */
        public Builder measures(Measures own) {
            measures = Measures.standard().with(own).orThrow();
            return this;
        }

        /** The intervals against which figures are read; none unless set. */
        public Builder references(ReferenceIntervals value) {
            references = value;
            return this;
        }

        /** Tables and policies of property control; those that ship with the library unless set. */
        public Builder control(ControlSettings value) {
            control = value;
            return this;
        }

        /** What carries entrustments to courts that work elsewhere; none unless set. */
        public Builder carrier(Carrier value) {
            carrier = value;
            return this;
        }

        /** What carries filings to other courts' systems; both courts work in this one unless set. */
        public Builder filingWire(FilingWire value) {
            filingWire = value;
            return this;
        }

        /** The clock; the system's unless set. */
        public Builder clock(Clock value) {
            clock = value;
            return this;
        }

        /** The system, its followers caught up. */
        public Kuayu build() {
            return new Kuayu(this);
        }
    }
}
