package org.kuayu.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayu.control.ControlWorld.DEBTOR;
import static org.kuayu.control.ControlWorld.FLAT;
import static org.kuayu.control.ControlWorld.OTHER_FLAT;
import static org.kuayu.control.ControlWorld.STRANGER;
import static org.kuayu.control.ControlWorld.YUBEI;
import static org.kuayu.control.ControlWorld.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.court.CourtCode;
import org.kuayu.party.Person;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Role;

/** What bars a request before it leaves, all at once, field by field. */
class ChecksBeforeSendingTest {
    private final ControlWorld world = new ControlWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private List<String> check(RequestDraft draft) {
        return codes(world.control.requests().check(world.officerA, draft));
    }

    private RequestDraft inquiry(String caseNumber, String purpose, Person... persons) {
        var d = world.inquiry(world.officerA, persons);
        return new RequestDraft(
                d.kind(), caseNumber, purpose, d.notice(), d.ruling(), d.attachments(), d.targets(), d.registries(),
                d.supersedes(), d.askAgainReason(), d.entrustedBy());
    }

    private List<String> fields(RequestDraft draft) {
        return world.control.requests().check(world.officerA, draft).stream()
                .filter(Finding::error)
                .map(Finding::field)
                .toList();
    }

    @Test
    void findsNothingWrongWithAGoodInquiry() {
        assertThat(check(world.inquiry(world.officerA, DEBTOR))).isEmpty();
    }

    @Test
    @DisplayName("S1: without case number, purpose or officer: refused, and recorded without the number of the person")
    void s1() {
        assertThat(check(inquiry("", "  ", DEBTOR))).containsExactly("control.purpose-missing", "control.case-missing");
        assertThat(check(inquiry(ControlWorld.CASE_A, "查", DEBTOR))).containsExactly("control.purpose-missing");
        var outcome = world.control.requests().draft(world.approverA, inquiry("", "", DEBTOR));
        assertThat(codes(outcome)).contains("control.role", "control.purpose-missing", "control.case-missing");
        var entry = world.entries("request.attempt-refused").getLast();
        assertThat(entry.draft().actor().login()).isEqualTo("zhao.a");
        assertThat(entry.draft().payload().fields().get("codes")).contains("control.case-missing");
        assertThat(entry.draft().payload().fields().toString()).doesNotContain(DEBTOR.number());
    }

    @Test
    @DisplayName("S2: an officer who does not work on the case is refused until he is assigned")
    void s2() {
        var stranger = ControlWorld.officer("he.a", "何人", YUBEI, Role.ENFORCEMENT_OFFICER);
        world.stores.journal().write(() -> {
            world.stores.staff().put(stranger);
            return 0;
        });
        var draft = world.inquiry(world.officerA, DEBTOR);
        assertThat(codes(world.control.requests().draft(stranger, draft))).containsExactly("control.not-assigned");
        var caseId = org.kuayu.casefile.CaseId.of(
                org.kuayu.casefile.CaseNumber.of(ControlWorld.CASE_A), Optional.empty());
        assertThat(world.control.watches().assign(stranger, caseId, List.of("he.a")).value())
                .as("not by himself")
                .isEmpty();
        assertThat(world.control.watches().assign(world.approverA, caseId, List.of("nobody")).remarks())
                .extracting(r -> r.code())
                .containsExactly("staff.unknown");
        world.control.watches().assign(world.approverA, caseId, List.of("he.a")).orThrow();
        ControlWorld.done(world.control.requests().draft(stranger, draft));
        assertThat(codes(world.control.requests().draft(world.officerB, draft))).containsExactly("control.other-court");
    }

    @Test
    @DisplayName("S3, R5: a target that is no party of that case, or no debtor in it, is refused")
    void s3() {
        var applicant = Person.unnumbered("王五", true);
        assertThat(check(world.inquiry(world.officerA, STRANGER))).containsExactly("control.target-no-party");
        assertThat(check(world.inquiry(world.officerA, DEBTOR, applicant)))
                .contains("control.target-no-party", "control.number-missing");
        assertThat(fields(world.inquiry(world.officerA, DEBTOR, STRANGER))).containsExactly("targets[1].person");
        var sameName = Person.natural("张三丰", "110101198001011239");
        assertThat(check(world.inquiry(world.officerA, sameName))).containsExactly("control.target-no-party");
        var fifteen = Person.natural("张三丰", "500112900307231");
        assertThat(check(world.inquiry(world.officerA, fifteen))).as("R6: the 15 digits of it").isEmpty();
    }

    @Test
    @DisplayName("PI-1: the number is validated; nobody twice; at least one person and one registry")
    void numbers() {
        assertThat(check(world.inquiry(world.officerA, Person.natural("张三丰", "5001121990"))))
                .contains("identity.form");
        assertThat(check(world.inquiry(world.officerA, DEBTOR, DEBTOR))).containsExactly("control.target-twice");
        assertThat(check(world.inquiry(world.officerA))).containsExactly("control.targets-missing");
        var d = world.inquiry(world.officerA, DEBTOR);
        var nowhere = new RequestDraft(
                d.kind(), d.caseNumber(), d.purpose(), d.notice(), "", d.attachments(), d.targets(),
                List.of("999999"), d.supersedes(), "", d.entrustedBy());
        assertThat(check(nowhere)).containsExactly("control.registry-unknown");
    }

    @Test
    void keepsNumbersOfPersonsOutOfTexts() {
        assertThat(check(inquiry(ControlWorld.CASE_A, "查询 " + DEBTOR.number() + " 名下财产", DEBTOR)))
                .containsExactly("control.number-in-text");
    }

    @ParameterizedTest(name = "R1: {0} with {1}: {2}")
    @CsvSource({
        "SEIZURE, '', RULING ASSISTANCE_NOTICE",
        "SEIZURE, ASSISTANCE_NOTICE, RULING",
        "SEIZURE, RULING ASSISTANCE_NOTICE, ''",
        "RENEWAL, ASSISTANCE_NOTICE, RULING",
        "RELEASE, ASSISTANCE_NOTICE RULING, RELEASE_RULING",
        "TRANSFER, ASSISTANCE_NOTICE, SALE_RULING",
    })
    void r1(RequestKind kind, String attached, String missing) {
        var kinds = attached.isEmpty()
                ? new Attachment.Kind[0]
                : java.util.Arrays.stream(attached.split(" ")).map(Attachment.Kind::valueOf).toArray(
                        Attachment.Kind[]::new);
        var d = world.seizure(world.officerA, world.whole(FLAT));
        var draft = new RequestDraft(
                kind, d.caseNumber(), d.purpose(), d.notice(), d.ruling(), world.papers(world.officerA, kinds),
                d.targets(), List.of(), Optional.empty(), "", Optional.empty());
        var wanted = world.control.requests().check(world.officerA, draft).stream()
                .filter(f -> f.error() && f.remark().code().equals("control.paper-wanted"))
                .map(f -> f.remark().detail())
                .toList();
        assertThat(String.join(" ", wanted)).isEqualTo(missing);
    }

    @Test
    @DisplayName("R1: a notice without its ruling's number is refused; every finding names its rule")
    void rulingNumber() {
        var d = world.seizure(world.officerA, world.whole(FLAT));
        var draft = new RequestDraft(
                d.kind(), d.caseNumber(), d.purpose(), "", "", d.attachments(), d.targets(), List.of(),
                Optional.empty(), "", Optional.empty());
        assertThat(world.control.requests().check(world.officerA, draft).stream()
                        .filter(Finding::error))
                .extracting(f -> f.remark().code(), f -> f.rule().isPresent())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("control.ruling-missing", true),
                        org.assertj.core.groups.Tuple.tuple("control.notice-missing", true));
    }

    @ParameterizedTest(name = "{0}: written {1} … {2}: {3}")
    @CsvSource({
        "C5, 2024-09-02, 2027-09-02, ''",
        "C6, 2024-09-02, 2027-09-03, term.over-cap",
        "R7, 2024-09-02, 2024-09-01, term.reversed",
        "R7, 2020-09-02, 2023-09-01, control.term-over"
    })
    void terms(String id, LocalDate start, LocalDate end, String code) {
        var target = world.of(FLAT, Optional.of(SeizureTerm.written(start, end)), Optional.empty());
        assertThat(String.join(" ", check(world.seizure(world.officerA, target)))).isEqualTo(code);
    }

    @Test
    @DisplayName("C6, R7: a length over the cap, and a missing term, are refused too")
    void lengths() {
        var four = world.of(FLAT, Optional.of(SeizureTerm.years(4)), Optional.empty());
        assertThat(check(world.seizure(world.officerA, four))).containsExactly("term.over-cap");
        var none = world.of(FLAT, Optional.empty(), Optional.empty());
        assertThat(check(world.seizure(world.officerA, none))).containsExactly("control.term-missing");
    }

    @Test
    @DisplayName("a unit twice, a unit of no known registry, a unit of another registry than the one named")
    void units() {
        assertThat(check(world.seizure(world.officerA, world.whole(FLAT), world.whole(FLAT))))
                .containsExactly("control.unit-twice");
        var nowhere = UnitNumber.of("110101001001GB00012F00010203");
        assertThat(check(world.seizure(world.officerA, world.whole(nowhere))))
                .containsExactly("control.registry-unknown");
        var d = world.seizure(world.officerA, world.whole(FLAT));
        var elsewhere = new RequestDraft(
                d.kind(), d.caseNumber(), d.purpose(), d.notice(), d.ruling(), d.attachments(), d.targets(),
                List.of("510104"), Optional.empty(), "", Optional.empty());
        assertThat(check(elsewhere)).containsExactly("control.registry-differs");
        assertThat(check(world.inquiry(world.officerA, DEBTOR))).isEmpty();
    }

    @Test
    @DisplayName("P5: a renewal without its seizure, of an unknown one, of another court's, of one that ended")
    void p5() {
        assertThat(check(renewal(Optional.empty()))).containsExactly("control.reference-missing");
        assertThat(check(renewal(Optional.of(new Target.SeizureReference("", "none")))))
                .containsExactly("control.reference-unknown");
        var other = world.registered(world.officerB, world.seizure(world.officerB, world.whole(FLAT)));
        assertThat(check(renewal(Optional.of(new Target.SeizureReference(other.id(), "")))))
                .containsExactly("control.reference-other-court");
        world.at("2028-01-10T09:00");
        world.control.tick(world.now());
        var old = world.control
                .requests()
                .check(
                        world.officerB,
                        world.order(
                                world.officerB,
                                RequestKind.RENEWAL,
                                List.of(Attachment.Kind.RULING),
                                world.of(
                                        FLAT,
                                        Optional.of(SeizureTerm.years(3)),
                                        Optional.of(new Target.SeizureReference(other.id(), "")))));
        assertThat(codes(old)).containsExactly("control.reference-ended");
    }

    private RequestDraft renewal(Optional<Target.SeizureReference> reference) {
        return world.order(
                world.officerA,
                RequestKind.RENEWAL,
                List.of(Attachment.Kind.RULING),
                world.of(FLAT, Optional.of(SeizureTerm.years(3)), reference));
    }

    @Test
    @DisplayName("PI-10, E1: a transfer wants a buyer; a court without seizure, or with less than a month left, is warned")
    void transfer() {
        var draft = world.order(
                world.officerA, RequestKind.TRANSFER, List.of(Attachment.Kind.SALE_RULING), world.whole(FLAT));
        var findings = world.control.requests().check(world.officerA, draft);
        assertThat(codes(findings)).containsExactly("control.buyer-missing");
        assertThat(findings).extracting(f -> f.remark().code()).contains("control.transfer-without-seizure");
        world.registered(world.officerA, world.seizure(world.officerA, world.whole(FLAT)));
        world.at("2027-08-12T09:00");
        assertThat(world.control.requests().check(world.officerA, draft))
                .extracting(f -> f.remark().code())
                .contains("control.ends-soon")
                .doesNotContain("control.transfer-without-seizure");
    }

    @Test
    @DisplayName("R21, R3: land and building are named together; who stands ahead is told; the same measure twice is told")
    void warnings() {
        assertThat(world.control.requests().check(world.officerA, world.seizure(world.officerA, world.whole(FLAT))))
                .extracting(f -> f.remark().code())
                .containsExactly("identity.check-digit", "control.land-and-building");
        world.registered(world.officerB, world.seizure(world.officerB, world.whole(FLAT)));
        world.sent(world.officerA, world.seizure(world.officerA, world.whole(FLAT)));
        assertThat(world.control.requests().check(world.officerA, world.seizure(world.officerA, world.whole(FLAT))))
                .extracting(f -> f.remark().code())
                .contains("control.stands-behind", "control.pending");
    }

    @Test
    @DisplayName("everything wrong with a draft is said at once")
    void allAtOnce() {
        var d = world.seizure(world.officerA, world.whole(FLAT), world.whole(OTHER_FLAT));
        var draft = new RequestDraft(
                d.kind(), "nonsense", "", "", "", List.of(),
                List.of(world.of(FLAT, Optional.empty(), Optional.empty()), new Target.OfPerson(DEBTOR, "")),
                List.of(), Optional.empty(), "", Optional.empty());
        assertThat(fields(draft))
                .contains("purpose", "case", "ruling", "notice", "attachments", "targets[0].term", "targets[1]");
    }

    @Test
    @DisplayName("PI-11: who delivers for another court names it, is no officer of it, and attaches the letter")
    void entrusted() {
        var d = world.seizure(world.officerA, world.whole(FLAT));
        assertThat(codes(world.control.requests().check(world.officerB, onBehalf(d, ControlWorld.JINJIANG))))
                .contains("control.entrusting-court", "control.entrusted-self");
        assertThat(codes(world.control.requests().check(world.officerB, onBehalf(d, YUBEI))))
                .containsExactly("control.paper-wanted");
        assertThat(codes(world.control.requests().check(world.officerB, onBehalf(d, CourtCode.of("渝01")))))
                .contains("control.entrusting-court");
    }

    private static RequestDraft onBehalf(RequestDraft d, CourtCode court) {
        return new RequestDraft(
                d.kind(), d.caseNumber(), d.purpose(), d.notice(), d.ruling(), d.attachments(), d.targets(),
                d.registries(), d.supersedes(), d.askAgainReason(), Optional.of(court));
    }
}
