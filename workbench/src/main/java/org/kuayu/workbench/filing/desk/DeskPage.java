package org.kuayu.workbench.filing.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kuayu.Kuayu;
import org.kuayu.filing.catalogue.FilingKind;
import org.kuayu.filing.catalogue.NeededPaper;
import org.kuayu.filing.catalogue.ServiceItem;
import org.kuayu.filing.counter.DeskOutcome;
import org.kuayu.filing.counter.DeskPaper;
import org.kuayu.filing.counter.DeskSession;
import org.kuayu.filing.counter.DeskState;
import org.kuayu.matter.Worker;
import org.kuayu.staff.Officer;
import org.kuayu.text.Remark;
import org.kuayu.workbench.filing.FilingWords;
import org.kuayu.workbench.shell.Numbers;
import org.kuayu.workbench.shell.Visit;

/** What one of the two screens of a session shows. */
public final class DeskPage {
    private final Kuayu kuayu;
    private final Visit visit;
    private final DeskSession session;
    private final Optional<Remark> refused;
    private final FilingWords words;
    private final Worker worker;

    DeskPage(Kuayu kuayu, Visit visit, DeskSession session, Optional<Remark> refused) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.session = session;
        this.refused = refused;
        this.words = new FilingWords(kuayu, visit);
        this.worker = FilingWords.worker(kuayu, visit);
    }

    /** The session. */
    public DeskSession session() {
        return session;
    }

    /** The words of the page. */
    public FilingWords words() {
        return words;
    }

    /** The address of the session. */
    public String address() {
        return "/joint-desk/" + session.id();
    }

    /** Why the act was refused. */
    public Optional<String> refused() {
        return refused.map(words::sentence);
    }

    /** Whether this is the screen where the citizen stands. */
    public boolean local() {
        return worker.places().contains(session.call().local());
    }

    /** Whether this is the screen that decides. */
    public boolean remote() {
        return worker.places().contains(session.call().remote());
    }

    /** The item in words. */
    public String item() {
        return found().map(item -> item.name(words.language())).orElse(session.call().item());
    }

    private Optional<ServiceItem> found() {
        return kuayu.filing().catalogue().findItem(session.call().item());
    }

    /** What may be shown: the item's evidence, and of a filing that of civil cases; anything else too. */
    public List<String> checklist() {
        List<NeededPaper> needed = session.call().item().equals(ServiceItem.FILING)
                ? kuayu.filing().catalogue().findKind("civil").map(FilingKind::papers).orElse(List.of())
                : found().map(ServiceItem::evidence).orElse(List.of());
        var codes = new ArrayList<>(needed.stream().map(NeededPaper::code).toList());
        codes.add("other");
        return codes;
    }

    /** The state in words. */
    public String state() {
        return visit.say("matter.state.JOINT_DESK." + session.state());
    }

    /** Whether nobody answered yet. */
    public boolean waiting() {
        return session.state() == DeskState.WAITING;
    }

    /** Whether both are there. */
    public boolean open() {
        return session.state() == DeskState.OPEN;
    }

    /** The instant of the call, for the script that counts. */
    public String since() {
        return session.opened().toString();
    }

    /** The instant of this page, for the script that counts. */
    public String now() {
        return kuayu.clock().instant().toString();
    }

    /** How long the citizen waited, or has been waiting when this was written. */
    public String waited() {
        return waited(visit, session.waited(kuayu.clock().instant()));
    }

    static String waited(Visit visit, Duration waited) {
        long seconds = Math.max(0, waited.toSeconds());
        return seconds < 60
                ? visit.say("deskpage.seconds", seconds)
                : visit.say("deskpage.minutes", seconds / 60, seconds % 60);
    }

    /** An officer's name. */
    public String officer(String login) {
        return kuayu.staff().find(login).map(Officer::name).orElse(login);
    }

    /** Whether somebody said it on this side of the desk. */
    public boolean mine(DeskSession.Said said) {
        return said.by().equals(visit.officer().login());
    }

    /** A moment to the second. */
    public String time(Instant at) {
        return Numbers.time(at).substring(11);
    }

    /** The badge's class of a paper. */
    public String tone(DeskPaper paper) {
        return paper.rejected() ? "amber" : paper.good().isPresent() ? "ok" : "";
    }

    /** What became of a paper, in words. */
    public String decision(DeskPaper paper) {
        return visit.say(
                paper.rejected() ? "deskpage.rejected" : paper.good().isPresent() ? "deskpage.good" : "deskpage.undecided");
    }

    /** The outcomes to choose from. */
    public DeskOutcome[] outcomes() {
        return DeskOutcome.values();
    }

    /** A token for one act. */
    public String token() {
        return UUID.randomUUID().toString();
    }
}
