package org.kuayu.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.document.PaperFile;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Subject;
import org.kuayu.matter.Flag;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.SeenMatter;
import org.kuayu.matter.same.DuplicateKeys;
import org.kuayu.mediation.act.CourseAct;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputePaper;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.DisputeParty.Agent;
import org.kuayu.mediation.act.DisputeParty.Contact;
import org.kuayu.mediation.act.DisputeParty.Details;
import org.kuayu.mediation.act.DisputeParty.Role;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.mediation.act.EndGround;
import org.kuayu.mediation.act.MediationChannel;
import org.kuayu.mediation.act.MediatorAct;
import org.kuayu.mediation.act.MediatorPost;
import org.kuayu.mediation.act.OpeningAct;
import org.kuayu.mediation.dispute.DisputeEvent;
import org.kuayu.mediation.dispute.DisputeState;
import org.kuayu.mediation.sealed.Statement;
import org.kuayu.party.Person;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Mediation beside its stories: taking in, who sees what, two editors, signals, what the journal says. */
class MediationTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    private final MediationWorld world = new MediationWorld();
    private final DisputeLine told = new DisputeLine(world);

    @AfterEach
    void close() {
        world.close();
    }

    private DisputeFile loan() {
        return world.file(MediationWorld.LOAN, MediationChannel.DIRECT, MediationWorld.YUBEI_BODY);
    }

    private String mediated() {
        told.tell("2024-09-02 wang takes loan DIRECT");
        told.tell("2024-09-02 wang hears all CONSENTS");
        told.tell("2024-09-02 wang chooses wang");
        told.tell("2024-09-02 wang discloses NONE");
        told.tell("2024-09-02 wang accepts");
        return told.id();
    }

    private static DisputeFile with(DisputeFile file, DisputeParty... more) {
        var parties = new ArrayList<>(file.parties());
        parties.addAll(List.of(more));
        return file.withParties(parties);
    }

    @Test
    @DisplayName("ME-1 200 co-parties are one dispute with one title and a flag")
    void coParties() {
        world.dayTo(DAY);
        var parties = new ArrayList<>(loan().parties());
        for (int i = 0; i < 199; i++) {
            parties.add(MediationWorld.person("工人" + i, Role.APPLICANT));
        }
        Matter cover = world.mediation.open(world.worker("wang"), loan().withParties(parties)).orThrow();
        assertThat(cover.title()).isEqualTo("王**等200人与重庆甲建筑有限公司 民间借贷纠纷");
        assertThat(cover.flags()).contains(Flag.GROUP);
        DisputeView view = world.mediation.find(world.worker("wang"), cover.id()).orElseThrow();
        assertThat(view.dispute().file().parties()).hasSize(201).extracting(DisputeParty::id).doesNotHaveDuplicates();
        assertThat(view.dispute().unanswered()).containsExactly("P2");
    }

    @Test
    @DisplayName("ME-1 a party without a number, with a foreign name and a language, is taken in with a doubt and flags")
    void foreigner() {
        world.dayTo(DAY);
        var contact = new Contact("四川省邻水县某镇2号", Optional.empty(), "", "", false);
        var party = new DisputeParty(
                "",
                Role.APPLICANT,
                "",
                new Person("O’Brien, Seán Ó", true, Person.IdType.PASSPORT, ""),
                new Details("", "", "", "英语"),
                contact,
                List.of());
        Reading<Matter> taken = world.mediation.open(world.worker("wang"), with(loan(), party));
        assertThat(taken.remarks()).extracting(Remark::code).contains("mediation.no-number", "mediation.no-contact");
        assertThat(taken.orThrow().flags()).contains(Flag.FOREIGN, Flag.INTERPRETER);
    }

    @Test
    @DisplayName("ME-1 whoever takes papers in for a body of the other region sees the dispute: his place is its counter")
    void counter() {
        world.dayTo(DAY);
        DisputeFile there = world.file(MediationWorld.LOAN, MediationChannel.DIRECT, MediationWorld.LABOUR_CENTRE);
        Matter cover = world.mediation.open(world.worker("wang"), there).orThrow();
        assertThat(cover.places()).contains(MediationWorld.LABOUR_CENTRE, MediationWorld.YUBEI_BODY);
        assertThat(world.mediation.find(world.worker("wang"), cover.id())).isPresent();
    }

    @Test
    @DisplayName("ME-1 what cannot be taken in is refused by its reason, all of them at once for the form")
    void refused() {
        world.dayTo(DAY);
        DisputeFile file = world.file("民事/没有的案由", MediationChannel.DELEGATED, "MB-99").withParties(List.of());
        var found = world.mediation.check(world.worker("wang"), file);
        assertThat(found)
                .filteredOn(Mediation.FileFinding::error)
                .extracting(f -> f.remark().code())
                .contains(
                        "mediation.cause-unknown",
                        "mediation.body-unknown",
                        "mediation.applicant-missing",
                        "mediation.respondent-missing");
        assertThat(world.mediation.open(world.worker("wang"), file).value()).isEmpty();
        assertThat(world.stores.matters().find("T-2024-000001")).isEmpty();
    }

    @Test
    @DisplayName("an uploaded bomb, an empty paper and a lost one are refused; a good one is kept once and shown to those inside")
    void papers() {
        String id = mediated();
        var wang = world.worker("wang");
        assertThat(world.mediation.keepPaper(wang, "a.exe", "MZ".getBytes()).value()).isEmpty();
        assertThat(world.mediation.keepPaper(wang, "a.pdf", new byte[0]).value()).isEmpty();
        byte[] pdf = "%PDF-1.4 invented".getBytes();
        PaperFile file = world.mediation.keepPaper(wang, "合同.pdf", pdf).orThrow();
        var paper = new DisputePaper(
                "P1", "劳动合同", file.name(), file.mediaType(), file.digest(), file.size(), true);
        assertThat(world.act("wang", id, new OpeningAct.AddPaper(paper)).value()).isPresent();
        assertThat(world.mediation.findPaper(wang, id, file.digest())).contains(pdf);
        assertThat(world.mediation.findPaper(world.worker("he"), id, file.digest())).isEmpty();
        var lost = new DisputePaper("P1", "欠条", "b.pdf", "application/pdf", "00", 1, false);
        assertThat(world.act("wang", id, new OpeningAct.AddPaper(lost)).remarks().getFirst().code())
                .isEqualTo("mediation.paper-lost");
    }

    @Test
    @DisplayName("WF-9 a second editor is told and nothing of the first is lost")
    void overtaken() {
        String id = mediated();
        SeenMatter seen = world.seen(id);
        assertThat(world.mediation.act(world.worker("wang"), seen, new CourseAct.Pause(DAY)).value()).isPresent();
        var second = new CourseAct.Extend(5, List.of("P1", "P2"));
        assertThat(world.mediation.act(world.worker("zhou"), seen, second).remarks().getFirst().code())
                .isEqualTo("matter.overtaken");
        assertThat(world.act("zhou", id, second).value()).isPresent();
    }

    @Test
    @DisplayName("BX-11 only its mediators read what was said, and the words of a draft; the court reads what is in force")
    void inside() {
        String id = mediated();
        told.tell("2024-09-03 wang says 双方愿意继续谈");
        told.tell("2024-09-04 wang drafts wang 3600000 2024-10-31");
        var mediator = world.mediation.find(world.worker("wang"), id).orElseThrow();
        var colleague = world.mediation.find(world.worker("zhou"), id).orElseThrow();
        assertThat(mediator.inside().orElseThrow().statements()).hasSize(1);
        assertThat(mediator.dispute().agreement()).isPresent();
        assertThat(colleague.inside()).isEmpty();
        assertThat(colleague.dispute().agreement()).isEmpty();
        told.tell("2024-09-05 wang signs P1,P2");
        assertThat(world.mediation.find(world.worker("zhou"), id).orElseThrow().dispute().agreement()).isPresent();
        assertThat(world.mediation.find(world.worker("he"), id)).isEmpty();
    }

    @Test
    @DisplayName("R25 a mediator who was replaced reads no more, and who is named reads only once he accepted")
    void replaced() {
        String id = mediated();
        told.tell("2024-09-03 wang says 一方的底线");
        told.tell("2024-09-04 zhou replaces P2");
        told.tell("2024-09-04 zhou chooses zhou");
        assertThat(world.mediation.find(world.worker("wang"), id).orElseThrow().inside()).isEmpty();
        assertThat(world.mediation.find(world.worker("zhou"), id).orElseThrow().inside()).isEmpty();
        told.tell("2024-09-05 zhou discloses NONE");
        told.tell("2024-09-05 zhou accepts");
        assertThat(world.mediation.find(world.worker("zhou"), id).orElseThrow().inside()).isPresent();
        var found = world.mediation.conflicts().check(world.stores.matters().find(id).orElseThrow(), world.worker("wang"));
        assertThat(found).anyMatch(f -> f.forbids() && f.remark().code().equals("mediation.mediator-replaced"));
    }

    @Test
    @DisplayName("R26 shared address, phone and agent of two sides are signals with their facts, and stop nothing")
    void signals() {
        world.dayTo(DAY);
        var contact = new Contact("重庆市渝北区某路2号", Optional.empty(), "02300001111", "", true);
        var agent = new Agent("赵某某", "13900005678", "律师");
        DisputeFile file = loan();
        DisputeParty first = file.parties().getFirst();
        DisputeParty second = file.parties().get(1);
        var same = new DisputeParty(
                "", first.role(), "", first.person(), first.details(), contact, List.of(agent));
        var other = new DisputeParty(
                "", second.role(), "", second.person(), second.details(), second.contact(), List.of(agent));
        Matter cover = world.mediation.open(world.worker("wang"), file.withParties(List.of(same, other))).orThrow();
        world.act("wang", cover.id(), new OpeningAct.Reply(
                List.of(), OpeningAct.Answer.CONSENTS, OpeningAct.Way.PHONE, true));
        world.act("wang", cover.id(), new MediatorAct.Choose(
                List.of(new MediatorPost("wang", "王和", MediationWorld.YUBEI_BODY, true)),
                MediatorAct.ChosenBy.PARTIES));
        world.act("wang", cover.id(), new MediatorAct.Disclose(
                MediatorAct.Relation.NONE, ""));
        world.act("wang", cover.id(), new MediatorAct.Accept());
        DisputeView view = world.mediation.find(world.worker("wang"), cover.id()).orElseThrow();
        assertThat(view.warnings().signals())
                .extracting(Remark::code)
                .containsExactly("mediation.signal-address", "mediation.signal-phone", "mediation.signal-agent");
        assertThat(view.warnings().signals()).extracting(Remark::detail).doesNotContain("02300001111", "赵某某");
        assertThat(view.cover().state()).isEqualTo(DisputeState.IN_MEDIATION.name());
    }

    @Test
    @DisplayName("M8 the button for filing is off with its reason, and arbitration is what comes next")
    void filingDisabled() {
        told.tell("2024-09-02 wang takes labour DIRECT");
        told.tell("2024-09-03 wang hears P2 REFUSES");
        DisputeView view = world.shown(told.id());
        assertThat(view.refusal(DisputeEvent.HAND_TO_COURT)).contains(Remark.of("mediation.arbitration-first"));
        assertThat(view.can(DisputeEvent.SEND_TO_ARBITRATION)).isTrue();
        assertThat(view.cover().next().orElseThrow().what()).isEqualTo("mediation.arbitrate");
    }

    @Test
    @DisplayName("journal entries carry what statistics count, and no name, number, phone or word that was said")
    void journal() {
        String id = mediated();
        told.tell("2024-09-03 wang says 一方的底线是三万");
        told.tell("2024-09-20 wang ends FAR_APART");
        List<Entry> entries = world.kuayu.journal().listAbout(new Subject(MatterBook.SUBJECT, id));
        assertThat(entries.getLast().draft().payload().fields())
                .containsEntry("channel", "DIRECT")
                .containsEntry("ground", "FAR_APART")
                .containsEntry("amount", "3600000")
                .containsEntry("cross-region", "true");
        assertThat(entries)
                .extracting(e -> e.draft().payload().fields().toString())
                .noneMatch(text -> text.contains("王小明") || text.contains("1380000") || text.contains("底线"));
    }

    @ParameterizedTest(name = "ME-11 {0}")
    @EnumSource(EndGround.class)
    void grounds(EndGround ground) {
        String id = mediated();
        switch (ground) {
            case AGREEMENT -> {
                told.tell("2024-09-10 wang drafts wang 3600000 2024-09-30");
                told.tell("2024-09-11 wang signs P1,P2");
            }
            case OTHER -> assertThat(world.act("wang", id, new EndAct.End(ground, "一方死亡")).value()).isPresent();
            default -> told.tell("2024-10-09 wang ends " + ground);
        }
        assertThat(world.kuayu.journal().listAbout(new Subject(MatterBook.SUBJECT, id)).getLast().draft().payload().fields())
                .containsEntry("ground", ground.name());
    }

    @Test
    @DisplayName("what was said in a mediation is in no text form of an act")
    void texts() {
        var act = new CourseAct.Confide(List.of(Statement.concession("A", "最低三万")));
        assertThat(act.toString()).doesNotContain("最低三万");
        assertThat(act.facts().toString()).doesNotContain("最低三万");
        DisputeParty party = loan().parties().getFirst();
        assertThat(party.toString()).doesNotContain("王小明").doesNotContain("511623190001010017");
        assertThat(party.contact().toString()).doesNotContain("13800001234");
    }

    @Test
    @DisplayName("ME-5 the calendar follows the sessions: planned, cancelled, and all that is planned when it ends")
    void calendar() {
        String id = mediated();
        told.tell("2024-09-03 wang plans 2024-09-10T09:30 VIDEO");
        told.tell("2024-09-03 wang plans 2024-09-12T09:30 ON_SITE");
        var wang = world.worker("wang");
        assertThat(world.kuayu.agenda().listOf(wang, id))
                .extracting(one -> one.state().name())
                .containsExactly("PLANNED", "PLANNED");
        assertThat(world.kuayu.agenda().listOf(wang, id).getFirst().people())
                .extracting(person -> person.name())
                .containsExactly("王和", "王**", "重庆甲建筑有限公司");
        told.tell("2024-09-04 wang cancels 1");
        assertThat(world.kuayu.agenda().listOf(wang, id))
                .extracting(one -> one.state().name())
                .containsExactly("CANCELLED", "PLANNED");
        told.tell("2024-09-05 wang ends SETTLED");
        assertThat(world.kuayu.agenda().listOf(wang, id)).noneMatch(one -> one.takesTime());
    }

    @ParameterizedTest(name = "ME-5 {0}: what was planned is cancelled in the dispute and in the calendar")
    @ValueSource(strings = {
        "wang ends FAR_APART",
        "wang signs P1,P2",
        "wang refuses-to-sign P2",
        "wang proposes; clock"
    })
    void calledOff(String end) {
        String id = mediated();
        told.tell("2024-09-03 wang plans 2024-09-04T09:30 VIDEO");
        told.tell("2024-09-03 wang plans 2024-09-29T09:30 ON_SITE");
        told.tell("2024-09-04 wang drafts wang 3600000 2024-10-31");
        for (String act : end.split("; ")) {
            told.tell((act.equals("clock") ? "2024-09-25 " : "2024-09-05 ") + act);
        }
        assertThat(world.shown(id).dispute().endedAt()).as(end).isPresent();
        assertThat(world.shown(id).dispute().sessions())
                .as("the first had begun")
                .extracting(session -> session.state().name())
                .containsExactly("PLANNED", "CANCELLED");
        assertThat(world.kuayu.agenda().listOf(world.worker("wang"), id))
                .extracting(one -> one.state().name())
                .containsExactly("PLANNED", "CANCELLED");
    }

    @Test
    @DisplayName("M4 only the days after the fifteenth leave the time of trial")
    void outsideTrial() {
        told.tell("2024-04-10 court takes loan COMMISSIONED_ORDINARY");
        told.tell("2024-04-10 wang hears all CONSENTS");
        told.tell("2024-04-10 wang chooses wang");
        told.tell("2024-04-12 wang discloses NONE");
        told.tell("2024-04-12 wang accepts");
        assertThat(world.shown(told.id()).dispute().outsideTrialFrom()).isEmpty();
        told.tell("2024-04-20 wang extends 10 P1,P2");
        assertThat(world.shown(told.id()).dispute().outsideTrialFrom()).contains(LocalDate.of(2024, 4, 29));
    }

    @Test
    @DisplayName("the same day again, after a new start, the clock changes nothing a second time")
    void tickTwice() {
        told.tell("2024-09-02 wang takes loan DIRECT");
        told.tell("2024-09-02 wang hears all CONSENTS");
        world.dayTo(LocalDate.of(2024, 9, 6));
        assertThat(world.mediation.tick(world.now())).isEqualTo(1);
        assertThat(world.mediation.tick(world.now())).isZero();
        world.dayTo(LocalDate.of(2024, 9, 20));
        assertThat(world.mediation.tick(world.now())).isZero();
    }

    @Test
    @DisplayName("ME-18 the same dispute at two bodies is found by its keys")
    void duplicates() {
        world.dayTo(DAY);
        DisputeFile there = world.file(MediationWorld.LOAN, MediationChannel.DIRECT, MediationWorld.LINSHUI_BODY);
        Matter first = world.mediation.open(world.worker("wang"), loan()).orThrow();
        Matter second = world.mediation.open(world.worker("chen"), there).orThrow();
        var persons = loan().parties().stream().map(DisputeParty::person).toList();
        var keys = DuplicateKeys.of(persons, loan().facts(), loan().amount());
        assertThat(world.stores.matters().listSharing(keys, 10))
                .extracting(shared -> shared.matter())
                .containsAll(Set.of(first.id(), second.id()));
    }
}
