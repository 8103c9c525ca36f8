package org.kuayu.workbench;

import java.util.List;
import org.kuayu.Kuayu;
import org.kuayu.workbench.account.LoginRoutes;
import org.kuayu.workbench.account.OfficerRoutes;
import org.kuayu.workbench.account.SetupRoutes;
import org.kuayu.workbench.activity.ActivityRoutes;
import org.kuayu.workbench.agenda.AgendaRoutes;
import org.kuayu.workbench.api.ApiRoutes;
import org.kuayu.workbench.bulletin.BulletinRoutes;
import org.kuayu.workbench.cases.CaseRoutes;
import org.kuayu.workbench.control.answer.AnswerRoutes;
import org.kuayu.workbench.control.draft.InquiryRoutes;
import org.kuayu.workbench.control.draft.OrderRoutes;
import org.kuayu.workbench.control.request.RequestRoutes;
import org.kuayu.workbench.control.today.TodayRoutes;
import org.kuayu.workbench.control.watch.WatchRoutes;
import org.kuayu.workbench.directory.DirectoryRoutes;
import org.kuayu.workbench.entrustment.EntrustmentRoutes;
import org.kuayu.workbench.figures.BehindRoutes;
import org.kuayu.workbench.figures.FigureRoutes;
import org.kuayu.workbench.figures.FiguresRoutes;
import org.kuayu.workbench.filing.FilingRoutes;
import org.kuayu.workbench.filing.desk.JointDeskRoutes;
import org.kuayu.workbench.health.HealthRoutes;
import org.kuayu.workbench.imports.ImportRoutes;
import org.kuayu.workbench.journal.JournalRoutes;
import org.kuayu.workbench.ledger.LedgerRoutes;
import org.kuayu.workbench.matters.DeadlineRoutes;
import org.kuayu.workbench.matters.DuplicateRoutes;
import org.kuayu.workbench.matters.MatterRoutes;
import org.kuayu.workbench.mediation.agreement.AgreementRoutes;
import org.kuayu.workbench.mediation.intake.IntakeRoutes;
import org.kuayu.workbench.mediation.list.ListRoutes;
import org.kuayu.workbench.mediation.page.DisputeRoutes;
import org.kuayu.workbench.mediation.print.PrintRoutes;
import org.kuayu.workbench.notices.NoticeRoutes;
import org.kuayu.workbench.projection.ProjectionRoutes;
import org.kuayu.workbench.papers.PaperRoutes;
import org.kuayu.workbench.registry.DeskRoutes;
import org.kuayu.workbench.registry.RegisterRoutes;
import org.kuayu.workbench.search.SearchRoutes;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Server;
import org.kuayu.workbench.shell.Settings;
import org.kuayu.workbench.tables.TableRoutes;
import org.kuayu.workbench.wire.WireRoutes;

/** Joins a system with the features of the workbench. Each feature adds one line. */
public final class Wiring {
    private Wiring() {}

    /** Starts the workbench of this system; returns when the first page can be had. The system stays the caller's. */
    public static Server start(Kuayu kuayu, Settings settings) {
        return Server.start(kuayu, settings, features(kuayu, settings));
    }

    private static List<Feature> features(Kuayu kuayu, Settings settings) {
        return List.of(
                new SetupRoutes(kuayu, settings),
                new LoginRoutes(kuayu, settings),
                new OfficerRoutes(kuayu),
                new ImportRoutes(kuayu, settings),
                new SearchRoutes(kuayu),
                new CaseRoutes(kuayu),
                new JournalRoutes(kuayu),
                new HealthRoutes(kuayu, settings),
                new ApiRoutes(kuayu),
                new ActivityRoutes(kuayu),
                new ProjectionRoutes(kuayu),
                new FiguresRoutes(kuayu),
                new FigureRoutes(kuayu),
                new BehindRoutes(kuayu),
                new PaperRoutes(kuayu),
                new TableRoutes(kuayu),
                new BulletinRoutes(),
                new WireRoutes(kuayu, settings),
                new DeskRoutes(kuayu),
                new RegisterRoutes(kuayu, settings),
                new ListRoutes(kuayu),
                new IntakeRoutes(kuayu),
                new AgreementRoutes(kuayu),
                new DisputeRoutes(kuayu),
                new PrintRoutes(kuayu, settings.folder()),
                new TodayRoutes(kuayu),
                new InquiryRoutes(kuayu),
                new OrderRoutes(kuayu),
                new RequestRoutes(kuayu, settings),
                new AnswerRoutes(kuayu, settings),
                new WatchRoutes(kuayu),
                new FilingRoutes(kuayu, settings),
                new JointDeskRoutes(kuayu),
                new LedgerRoutes(kuayu),
                new MatterRoutes(kuayu),
                new DuplicateRoutes(kuayu),
                new DeadlineRoutes(kuayu),
                new AgendaRoutes(kuayu),
                new NoticeRoutes(kuayu),
                new EntrustmentRoutes(kuayu, settings),
                new DirectoryRoutes(kuayu));
    }
}
