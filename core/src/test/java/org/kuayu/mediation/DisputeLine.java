package org.kuayu.mediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.matter.Matter;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.act.ConfirmationAct;
import org.kuayu.mediation.act.CourseAct;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.DisputeSession.Attendance;
import org.kuayu.mediation.act.DisputeSession.Check;
import org.kuayu.mediation.act.DisputeSession.Held;
import org.kuayu.mediation.act.DisputeSession.Mode;
import org.kuayu.mediation.act.DisputeSession.Plan;
import org.kuayu.mediation.act.DisputeSession.Result;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.mediation.act.EndGround;
import org.kuayu.mediation.act.MediationChannel;
import org.kuayu.mediation.act.MediatorAct;
import org.kuayu.mediation.act.MediatorPost;
import org.kuayu.mediation.act.OpeningAct;
import org.kuayu.mediation.agreement.AgreementSignature.Manner;
import org.kuayu.mediation.agreement.AgreementSignature.Role;
import org.kuayu.mediation.agreement.ConfirmationRefusal;
import org.kuayu.mediation.agreement.Obligation;
import org.kuayu.mediation.sealed.FactSignature;
import org.kuayu.mediation.sealed.Statement;
import org.kuayu.text.Reading;

/**
 * One event of a story: {@code 2024-09-02 [10:30] wang accepts [on 2024-09-01]}. Who acts is a login: court and linshui for
 * the two courts' staff, wang and zhou at Yubei, chen at Linshui, he at the labour centre; clock lets the clock act.
 */
final class DisputeLine {
    private static final Map<String, String> BODIES =
            Map.of("wang", "MB-03", "zhou", "MB-03", "chen", "MB-04", "he", "MB-01");

    private final MediationWorld world;
    private String id = "";
    private String[] words = {};

    DisputeLine(MediationWorld world) {
        this.world = world;
    }

    String id() {
        return id;
    }

    Reading<Matter> tell(String line) {
        var all = new ArrayList<>(Arrays.asList(line.split(" +")));
        String time = all.get(1).contains(":") ? " " + all.remove(1) : "";
        world.clockTo(DisputeStory.instant(all.removeFirst() + time));
        Optional<LocalDate> day = Optional.empty();
        if (all.size() > 2 && all.get(all.size() - 2).equals("on")) {
            day = Optional.of(LocalDate.parse(all.removeLast()));
            all.removeLast();
        }
        String who = all.removeFirst();
        words = all.toArray(String[]::new);
        if (who.equals("clock")) {
            world.mediation.tick(world.now());
            return Reading.of(world.stores.matters().find(id).orElseThrow());
        }
        if (words[0].equals("takes")) {
            return takes(who, day);
        }
        DisputeAct act = act();
        return day.map(d -> world.act(who, id, act, d)).orElseGet(() -> world.act(who, id, act));
    }

    private Reading<Matter> takes(String who, Optional<LocalDate> day) {
        String cause =
                switch (word(1)) {
                    case "labour" -> MediationWorld.WAGES;
                    case "loan" -> MediationWorld.LOAN;
                    default -> word(1);
                };
        String body = words.length > 3 ? word(3) : MediationWorld.YUBEI_BODY;
        DisputeFile file = world.file(cause, MediationChannel.valueOf(word(2)), body);
        Reading<Matter> taken = day.map(d -> world.mediation.open(world.worker(who), file, d))
                .orElseGet(() -> world.mediation.open(world.worker(who), file));
        taken.value().ifPresent(cover -> id = cover.id());
        return taken;
    }

    private String word(int at) {
        return words[at];
    }

    /** A list of parties: P1,P2; all means everybody meant by an empty list. */
    private List<String> parties(int at) {
        return at >= words.length || word(at).equals("all") ? List.of() : List.of(word(at).split(","));
    }

    private DisputeAct act() {
        return switch (word(0)) {
            case "asks" -> new OpeningAct.Ask(parties(1), OpeningAct.Way.PHONE);
            case "hears" ->
                new OpeningAct.Reply(
                        parties(1), OpeningAct.Answer.valueOf(word(2)), OpeningAct.Way.PHONE, true);
            case "returns" -> new OpeningAct.Return(OpeningAct.ReturnReason.valueOf(word(1)), "");
            case "plans" ->
                new CourseAct.PlanSession(new Plan(
                        DisputeStory.instant(word(1).replace('T', ' ')), 90, Mode.valueOf(word(2)), List.of(), ""));
            case "holds" -> holds();
            case "cancels" -> new CourseAct.CancelSession(Integer.parseInt(word(1)), "改期");
            case "extends" -> new CourseAct.Extend(Integer.parseInt(word(1)), parties(2));
            case "appraises" -> new CourseAct.Pause(LocalDate.parse(word(1)));
            case "appraised" -> new CourseAct.Unpause(LocalDate.parse(word(1)));
            case "suspends" -> new CourseAct.Suspend("双方地址相同");
            case "resumes" -> new CourseAct.Resume("已核实");
            case "corrects" ->
                new CourseAct.Correct(
                        parties(1).stream().map(Integer::valueOf).toList(), LocalDate.parse(word(2)), "日期录入有误");
            case "says" -> new CourseAct.Confide(List.of(Statement.joint(word(1))));
            case "states" -> new CourseAct.Confide(List.of(Statement.undisputed(word(1))));
            case "signs-fact" ->
                new CourseAct.Confide(List.of(new FactSignature(Integer.parseInt(word(1)), word(2))));
            default -> later();
        };
    }

    private CourseAct.HoldSession holds() {
        List<String> absent = words.length > 4 ? List.of(word(4).split(",")) : List.of();
        DisputeView view = world.shown(id);
        List<Attendance> attendance = view.dispute().file().parties().stream()
                .map(DisputeParty::id)
                .map(p -> new Attendance(p, absent.contains(p) ? Check.ABSENT : Check.DOCUMENT, ""))
                .toList();
        boolean told = words.length > 3 && word(3).equals("told");
        return new CourseAct.HoldSession(
                Integer.parseInt(word(1)), new Held(attendance, told, false, Result.valueOf(word(2))));
    }

    private DisputeAct later() {
        return switch (word(0)) {
            case "chooses" -> new MediatorAct.Choose(posts(), MediatorAct.ChosenBy.PARTIES);
            case "appoints" -> new MediatorAct.Choose(posts(), MediatorAct.ChosenBy.COURT);
            case "joins" -> new MediatorAct.Join(post(word(1), false));
            case "discloses" -> new MediatorAct.Disclose(MediatorAct.Relation.valueOf(word(1)), "申请人代理人的表兄");
            case "waives" -> new MediatorAct.Waive(word(1), parties(2), true);
            case "rejects" -> new MediatorAct.Waive(word(1), parties(2), false);
            case "accepts" -> new MediatorAct.Accept();
            case "declines" -> new MediatorAct.Decline("案件已满");
            case "replaces" -> new MediatorAct.Replace(word(1).equals("-") ? "" : word(1), "不信任");
            case "drafts" -> drafts();
            case "takes-back" -> new AgreementAct.TakeBack("再商量");
            case "proposes" -> new AgreementAct.Propose();
            case "opposes" -> new AgreementAct.Oppose(word(1));
            case "signs" -> new AgreementAct.Sign(Role.PARTY, parties(1), Manner.ELECTRONIC);
            case "refuses-to-sign" -> new AgreementAct.RefuseToSign(word(1));
            case "performs" ->
                new AgreementAct.Perform(
                        Integer.parseInt(word(1)),
                        words.length > 2 ? Optional.of(Long.valueOf(word(2))) : Optional.empty());
            case "visits" ->
                new AgreementAct.Visit(
                        AgreementAct.Found.valueOf(word(1)),
                        "",
                        words.length > 2 ? Optional.of(LocalDate.parse(word(2))) : Optional.empty());
            default -> last();
        };
    }

    private List<MediatorPost> posts() {
        String[] logins = word(1).split("\\+");
        return Arrays.stream(logins).map(login -> post(login, login.equals(logins[0]))).toList();
    }

    private MediatorPost post(String login, boolean presiding) {
        String name = world.stores.staff().find(login).map(o -> o.name()).orElse(login);
        return new MediatorPost(login, name, BODIES.getOrDefault(login, ""), presiding);
    }

    private AgreementAct.Draft drafts() {
        DisputeView view = world.mediation.find(world.worker(word(1)), id).orElseThrow();
        return new AgreementAct.Draft(
                word(2).equals("owns")
                        ? world.worded(
                                view,
                                List.of(new Obligation(
                                        Obligation.Kind.REFRAIN, "P1", "P2", "确认某路2号房屋归乙方所有",
                                        OptionalLong.empty(), Optional.empty(), "")),
                                List.of())
                        : world.paying(view, Long.parseLong(word(2)), LocalDate.parse(word(3)), times()));
    }

    private int times() {
        return words.length > 4 ? Integer.parseInt(word(4)) : 1;
    }

    private DisputeAct last() {
        return switch (word(0)) {
            case "applies" -> new ConfirmationAct.AskConfirmation(parties(1), word(2));
            case "takes-application" -> new ConfirmationAct.AcceptConfirmation("（2024）渝0112诉前调确1号");
            case "confirms" -> new ConfirmationAct.Confirm("（2024）渝0112诉前调确1号");
            case "dismisses" -> new ConfirmationAct.Dismiss(ConfirmationRefusal.valueOf(word(1)), "裁定");
            case "withdraws" -> new ConfirmationAct.Withdraw(word(1));
            case "ends" -> new EndAct.End(EndGround.valueOf(word(1)), "");
            case "hands" -> new EndAct.HandToCourt(word(1), EndAct.Purpose.valueOf(word(2)));
            case "arbitrates" -> new EndAct.SendToArbitration("渝北区劳动人事争议仲裁委员会");
            case "commission" -> new EndAct.CommissionAnswered(EndAct.Answer.valueOf(word(1)), "");
            case "closes" -> new EndAct.Close("事毕");
            default -> throw new IllegalArgumentException(word(0));
        };
    }
}
