package org.kuayu.entrustment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.ControlWorld;
import org.kuayu.court.CourtCode;
import org.kuayu.entrustment.act.ActOrder;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.file.PaperKind;
import org.kuayu.entrustment.file.Reach;
import org.kuayu.entrustment.transfer.TransferOrder;
import org.kuayu.matter.Worker;
import org.kuayu.region.DivisionCode;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** 锦江 in Sichuan entrusts, 渝北 in Chongqing helps; the officers, the debtor and his flat are those of property control. */
final class EntrustmentWorld implements AutoCloseable {
    static final Reach DEBTOR = new Reach("张三丰", true, "重庆市渝北区某路1号", "13800001234");
    static final Reach APPLICANT = new Reach("王五", true, "成都市锦江区某路2号", "13900005678");
    static final Reach OFFICER = new Reach("孙文", true, "", "028-00000000");

    final ControlWorld control = new ControlWorld();
    final Entrustments entrustments = control.kuayu.entrustment();
    final Officer high = ControlWorld.officer("gao.h", "高院", CourtCode.of("渝"), Role.APPROVER);

    EntrustmentWorld() {
        control.stores.journal().write(() -> {
            control.stores.staff().put(high);
            return 0;
        });
    }

    Worker worker(Officer officer) {
        return control.kuayu.directory().worker(officer);
    }

    /** Who is called what in stories. */
    Worker worker(String name) {
        return worker(Map.of(
                        "drafter", control.officerB,
                        "approver", control.approverB,
                        "command", control.commandB,
                        "helper", control.officerA,
                        "helpers-command", control.commandA,
                        "high", high,
                        "stranger", control.registry)
                .get(name));
    }

    List<EntrustedPaper> papers(PaperKind... kinds) {
        return Arrays.stream(kinds)
                .map(kind -> entrustments
                        .attach(kind, kind + ".pdf", ("%PDF-1.4 " + kind).getBytes(StandardCharsets.UTF_8))
                        .orThrow())
                .toList();
    }

    ActOrder act(String kind, int window, boolean urgent) {
        return new ActOrder(
                kind,
                ControlWorld.JINJIANG,
                ControlWorld.YUBEI,
                ControlWorld.CASE_B,
                DEBTOR,
                "查封被执行人名下不动产一套",
                window,
                urgent,
                OFFICER,
                papers(
                        PaperKind.RULING,
                        PaperKind.ASSISTANCE_NOTICE,
                        PaperKind.SERVICE_RECEIPT,
                        PaperKind.CREDENTIALS));
    }

    TransferOrder transfer() {
        return new TransferOrder(
                ControlWorld.JINJIANG,
                ControlWorld.YUBEI,
                ControlWorld.CASE_B,
                APPLICANT,
                DEBTOR,
                OFFICER,
                List.of(DivisionCode.of("500112")),
                120_000_00L,
                "本辖区无财产可供执行；已查封渝北区房屋一套；尚未履行。",
                papers(
                        PaperKind.APPLICATION,
                        PaperKind.APPROVAL_FORM,
                        PaperKind.JUDGMENT,
                        PaperKind.DEBTOR_IDENTITY));
    }

    static Instant instant(String shanghai) {
        return LocalDateTime.parse(shanghai).atZone(LegalDay.ZONE).toInstant();
    }

    Optional<Entrusted> find(String id) {
        return entrustments.find(worker("drafter"), id);
    }

    @Override
    public void close() {
        control.close();
    }
}
