package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.SeenMatter;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.mediation.agreement.AgreementSignature.Manner;
import org.kuayu.mediation.agreement.AgreementSignature.Role;

/** Every paper that the page of a dispute offers to a reader is one that he gets. */
class MediationPrintsTest {
    private static final Pattern PRINT = Pattern.compile("href=\"(/mediation/[^\"/]+/print/([^\"]+))\"");

    private final MediationSystem world = MediationSystem.full();
    private final List<String> missing = new ArrayList<>();
    private final HashSet<String> seen = new HashSet<>();
    private Browser browser;

    @BeforeEach
    void start() {
        browser = world.system.browser();
    }

    @AfterEach
    void stop() {
        world.close();
    }

    private void reads(String login) {
        browser.login(login, TestSystem.PASSWORD);
        seen.clear();
    }

    private void look(Matter matter) {
        var links = PRINT.matcher(browser.get("/mediation/" + matter.id()).body());
        while (links.find()) {
            if (seen.add(matter.state() + " " + links.group(2))) {
                var answer = browser.get(links.group(1));
                if (answer.statusCode() != 200 || !answer.body().startsWith("%PDF-")) {
                    missing.add(matter.state() + " " + links.group(1) + " " + answer.statusCode());
                }
            }
        }
    }

    private Matter act(Matter matter, DisputeAct act) {
        var worker = world.worker(MediationSystem.YUBEI);
        var now = SeenMatter.of(world.system.stores.matters().find(matter.id()).orElseThrow());
        return world.system.kuayu.mediation().act(worker, now, act).orThrow();
    }

    @Test
    @DisplayName("ME-12 of the demonstration's disputes, for the mediator and for the court, in every state")
    void demonstration() {
        for (String login : List.of(MediationSystem.YUBEI, MediationSystem.COURT)) {
            reads(login);
            world.system.stores.matters().list(MatterFilter.at(world.worker(login).places()), 0, 200).stream()
                    .filter(matter -> matter.id().startsWith("T-"))
                    .filter(matter -> seen.stream().filter(s -> s.startsWith(matter.state() + " ")).count() < 2)
                    .forEach(this::look);
        }
        assertThat(missing).isEmpty();
        assertThat(seen).as("what was looked at").hasSizeGreaterThan(20);
    }

    @Test
    @DisplayName("M7 an agreement that no court would confirm has no paper for applying")
    void notConfirmable() {
        Matter matter = world.system.stores.matters()
                .list(MatterFilter.at(world.worker(MediationSystem.YUBEI).places()).in(Set.of("DRAFT_AGREEMENT")), 0, 200)
                .stream()
                .filter(one -> draft(one).isPresent())
                .findFirst()
                .orElseThrow();
        Agreement words = draft(matter).orElseThrow();
        var clauses = new ArrayList<>(words.clauses());
        clauses.add("确认某路2号房屋归乙方所有。");
        act(matter, new AgreementAct.Draft(new Agreement(
                words.frame(), words.parties(), words.facts(), words.disputed(), words.obligations(), clauses,
                words.liability(), words.manner(), words.open())));
        Matter agreed = act(matter, new AgreementAct.Sign(
                Role.PARTY, words.parties().stream().map(p -> p.id()).toList(), Manner.PAPER));
        assertThat(agreed.state()).isEqualTo("AGREED");
        reads(MediationSystem.YUBEI);
        look(agreed);
        assertThat(missing).isEmpty();
        assertThat(seen).contains("AGREED agreement").doesNotContain("AGREED confirmation");
    }

    private Optional<Agreement> draft(Matter matter) {
        return world.system.kuayu.mediation()
                .find(world.worker(MediationSystem.YUBEI), matter.id())
                .filter(view -> !view.dispute().proposed())
                .flatMap(view -> view.dispute().agreement());
    }
}
