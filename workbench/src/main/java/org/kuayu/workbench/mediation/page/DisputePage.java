package org.kuayu.workbench.mediation.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.matter.HistoryLine;
import org.kuayu.matter.Matter;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.dispute.DisputeEvent;
import org.kuayu.mediation.dispute.DisputeTable;
import org.kuayu.mediation.dispute.Duty;
import org.kuayu.mediation.sealed.InsideView;
import org.kuayu.workbench.matters.ClockLine;
import org.kuayu.workbench.matters.NextLine;
import org.kuayu.workbench.mediation.act.ActForm;
import org.kuayu.workbench.mediation.act.Acts;
import org.kuayu.workbench.mediation.act.Typed;
import org.kuayu.workbench.shell.Messages;

/**
 * What the page of one dispute shows to one reader.
 *
 * @param matter the cover
 * @param dispute as its events make it
 * @param state in words
 * @param next the sentence
 * @param clocks its clocks with their reasons
 * @param sides its sides in their order
 * @param inside what is confidential; empty for whoever does not mediate it
 * @param primary the forms of the next step
 * @param others the other acts that are possible, by heading
 * @param facts what the page says besides: lists of lines
 * @param told what the reader must be told about the act that he tried
 */
public record DisputePage(
        Matter matter,
        Dispute dispute,
        String state,
        NextLine next,
        List<ClockLine> clocks,
        List<SideView> sides,
        Optional<InsideView> inside,
        List<ActForm> primary,
        Map<Acts.Group, List<ActForm>> others,
        Facts facts,
        Told told) {
    public DisputePage {
        clocks = List.copyOf(clocks);
        sides = List.copyOf(sides);
        primary = List.copyOf(primary);
    }

    /**
     * Lines of the page.
     *
     * @param mediators who mediates
     * @param signals facts that may point to false mediation, each with its law
     * @param links other matters
     * @param history what happened, the newest first
     * @param people names by login
     * @param places names by code
     * @param mediates whether the reader mediates this dispute
     * @param filing why the file cannot go to a court now; empty where it can
     * @param courts courts that may confirm the agreement, with their reasons
     * @param courtRemarks what somebody has to look at about the court
     * @param prints names of the papers that can be printed
     * @param now the present
     */
    public record Facts(
            List<MediatorLine> mediators,
            List<Line> signals,
            List<LinkLine> links,
            List<HistoryLine> history,
            Map<String, String> people,
            Map<String, String> places,
            boolean mediates,
            String filing,
            List<CourtLine> courts,
            List<String> courtRemarks,
            List<String> prints,
            Instant now) {
        public Facts {
            mediators = List.copyOf(mediators);
            signals = List.copyOf(signals);
            links = List.copyOf(links);
            history = List.copyOf(history);
            people = Map.copyOf(people);
            places = Map.copyOf(places);
            courts = List.copyOf(courts);
            courtRemarks = List.copyOf(courtRemarks);
            prints = List.copyOf(prints);
        }

        /** The name of the officer with this login. */
        public String who(String login) {
            return people.getOrDefault(login, login);
        }

        /** The name of the place with this code. */
        public String place(String code) {
            return places.getOrDefault(code, code);
        }
    }

    /** A sentence with its law. */
    public record Line(String text, String law) {}

    /** A court that may confirm, and why. */
    public record CourtLine(String name, List<String> reasons, String law) {
        public CourtLine {
            reasons = List.copyOf(reasons);
        }
    }

    /** Another matter. */
    public record LinkLine(String href, String title, String kind, String reason) {}

    /**
     * A mediator.
     *
     * @param name as the directory has it
     * @param body the name of his body
     * @param presiding whether he presides
     * @param standing accepted or not, in words
     * @param disclosed what he disclosed, in words; empty until he did
     * @param answers what the parties said to it
     * @param wrong whether he must be replaced
     */
    public record MediatorLine(
            String name, String body, boolean presiding, String standing, String disclosed, String answers, boolean wrong) {}

    /**
     * What came of an act that was not done.
     *
     * @param sentence why; empty for nothing to tell
     * @param law where it stands
     * @param since what others did since the reader saw the page; empty where nobody came first
     * @param typed what he had typed
     */
    public record Told(String sentence, String law, List<HistoryLine> since, Typed typed) {
        /** Nothing. */
        public static final Told NOTHING = new Told("", "", List.of(), Typed.NOTHING);

        public Told {
            since = List.copyOf(since);
        }
    }

    /** The side with this code. */
    public SideView side(String code) {
        return sides.stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElse(new SideView(code, "s3", code, code));
    }

    /** Whether people still talk, so that sessions and notes may be added. */
    public boolean running() {
        return DisputeTable.next(dispute.state(), DisputeEvent.CONFIDE).value().isPresent();
    }

    /** Whether the day of this obligation has passed. */
    public boolean overdue(Duty duty) {
        return duty.overdueAt(facts.now());
    }

    /** A state in words. */
    public String stateOf(Messages messages, Optional<String> code) {
        return code.map(c -> messages.sayOr("matter.state.MEDIATION." + c, c)).orElse("—");
    }

    /** The version that forms carry. */
    public String version() {
        return Integer.toString(matter.version());
    }
}
