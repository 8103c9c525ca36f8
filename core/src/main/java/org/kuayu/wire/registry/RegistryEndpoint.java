package org.kuayu.wire.registry;

import java.time.Instant;
import java.util.ArrayList;
import org.kuayu.control.Control;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Journal;
import org.kuayu.text.Remark;

/**
 * The court's end of the wire: what happens when a registry that has shown who it is calls. Every refusal is answered with its
 * reason and is an entry of the journal. Thread-safe.
 */
public final class RegistryEndpoint {
    private final Control control;
    private final CourtFacts facts;
    private final Traces traces;
    private final WireLimits limits;

    /** The end of the wire of this service, which keeps its traces in this journal. */
    public RegistryEndpoint(Control control, Journal journal, CourtFacts facts, WireLimits limits) {
        this.control = control;
        this.facts = facts;
        this.traces = new Traces(journal);
        this.limits = limits;
    }

    /** Answers an envelope of this registry, which has shown its secret. */
    public WireAnswer answer(RegistryPartner partner, byte[] envelope, Instant at) {
        var codes = RegistryCodes.bundled(partner.codes());
        var dialect = RegistryDialect.of(codes, limits);
        Digest message = Digest.sha256(envelope);
        var reading = dialect.read(envelope);
        if (reading.value().isEmpty()) {
            return refused(partner, message, reading.remarks().getFirst());
        }
        var received = reading.value().get();
        if (partner.signed() && !received.signedWith(partner.secret())) {
            return refused(partner, message, Remark.of("wire.sign"));
        }
        var call = new Call(control, facts, partner, at);
        return call.answer(received.message())
                .map(reply -> {
                    var doubts = new ArrayList<>(reading.remarks());
                    doubts.addAll(MessageReading.doubts(received.message()));
                    traces.doubtful(partner.registry(), doubts, message);
                    call.refusals()
                            .forEach((sheet, reason) -> traces.refused(partner.registry(), reason, sheet, message));
                    return new WireAnswer(200, call.signed(dialect, reply));
                })
                .orElseGet(() -> refused(partner, message, Remark.of("wire.direction")));
    }

    /** Keeps a trace of a call by somebody who did not show that he is this registry. */
    public void turnedAway(String claimed) {
        traces.refused(claimed, Remark.of("wire.login"), "", Digest.NONE);
    }

    /** Keeps a trace of an envelope of this registry that was larger than allowed and was not read. */
    public void tooLarge(RegistryPartner partner) {
        traces.refused(partner.registry(), new Remark("wire.size", "" + limits.bytes()), "", Digest.NONE);
    }

    private WireAnswer refused(RegistryPartner partner, Digest message, Remark reason) {
        traces.refused(partner.registry(), reason, "", message);
        int status =
                switch (reason.code()) {
                    case "wire.size" -> 413;
                    case "wire.sign" -> 403;
                    default -> 400;
                };
        return new WireAnswer(status, RegistryDialect.fault(reason, true));
    }
}
