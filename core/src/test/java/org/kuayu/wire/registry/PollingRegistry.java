package org.kuayu.wire.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.kuayu.control.ControlWorld;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.Target;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.text.Remark;
import org.kuayu.wire.registry.RegistryMessage.ControlAnswers;
import org.kuayu.wire.registry.RegistryMessage.ControlFeed;
import org.kuayu.wire.registry.RegistryMessage.Head;
import org.kuayu.wire.registry.RegistryMessage.InquiryAnswers;
import org.kuayu.wire.registry.RegistryMessage.InquiryFeed;
import org.kuayu.wire.registry.RegistryMessage.Result;
import org.kuayu.wire.registry.RegistryMessage.Results;
import org.kuayu.wire.registry.RegistryMessage.UnitFeed;

/** A court's system and a registry that polls it, for tests of what goes over the wire. */
abstract class PollingRegistry {
    static final RegistryPartner REGISTRY = new RegistryPartner("500112", "sixteen characters", false, "common");
    static final RegistryPartner OTHER = new RegistryPartner("510104", "sixteen characters", false, "common");
    static final RegistryDialect DIALECT =
            RegistryDialect.of(RegistryCodes.bundled("common"), WireLimits.DEFAULT);
    static final Head HEAD = Head.at("2024/09/27 10:20:00");

    final ControlWorld world = new ControlWorld();
    RegistryEndpoint endpoint;

    @BeforeEach
    void open() {
        world.at("2024-09-27T10:00");
        endpoint = new RegistryEndpoint(
                world.control,
                world.stores.journal(),
                new CourtFacts() {
                    @Override
                    public Optional<Card> findCard(String login) {
                        return Optional.of(new Card("林月", "W1", "D1"));
                    }

                    @Override
                    public String say(Remark reason) {
                        return reason.code();
                    }
                },
                WireLimits.DEFAULT);
    }

    @AfterEach
    void close() {
        world.close();
    }

    RegistryMessage call(RegistryPartner partner, RegistryMessage message) {
        WireAnswer answer = endpoint.answer(partner, DIALECT.write(message), world.now());
        assertThat(answer.status()).isEqualTo(200);
        return DIALECT.read(answer.envelope()).orThrow().message();
    }

    List<Result> feed(RegistryMessage message) {
        return ((Results) call(REGISTRY, message)).results();
    }

    ControlRequest inquiry() {
        return world.sent(world.officerA, world.inquiry(world.officerA, ControlWorld.DEBTOR));
    }

    ControlRequest seizure(UnitNumber... units) {
        var targets = java.util.Arrays.stream(units).map(world::whole).toArray(Target.OfUnit[]::new);
        return world.sent(world.officerA, world.seizure(world.officerA, targets));
    }

    RequestItem item(ControlRequest request, int number) {
        return world.control
                .requests()
                .find(world.officerA, request.id())
                .flatMap(r -> r.findItem(number))
                .orElseThrow();
    }

    static InquiryAnswers answer(String number, String result, Map<RightKind, List<RegisterEntry>> lists) {
        return new InquiryAnswers(
                HEAD,
                List.of(new InquiryFeed(number, Optional.empty(), result, "", lists, "", List.of(), List.of())));
    }

    static UnitFeed unit(UnitNumber unit, String state, String seizure, String... days) {
        return new UnitFeed(
                unit.value(),
                state,
                days.length == 0 ? Optional.empty() : Optional.of(LocalDate.parse(days[0])),
                days.length == 0 ? Optional.empty() : Optional.of(LocalDate.parse(days[1])),
                state.equals("2") ? "已过户 联系13812345678" : "",
                "",
                "YW-1",
                seizure,
                "");
    }

    static ControlAnswers controls(String number, UnitFeed... units) {
        return bound(number, Optional.empty(), units);
    }

    static ControlAnswers bound(String number, Optional<String> digest, UnitFeed... units) {
        return new ControlAnswers(
                HEAD, List.of(new ControlFeed(number, digest, "0000", "", List.of(units), List.of(), List.of())));
    }
}
