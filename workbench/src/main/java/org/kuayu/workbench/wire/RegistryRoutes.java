package org.kuayu.workbench.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.text.Remark;
import org.kuayu.wire.registry.RegistryDialect;
import org.kuayu.wire.registry.RegistryEndpoint;
import org.kuayu.wire.registry.WireLimits;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/**
 * The address at which registries poll: the description for everybody, SOAP for those who show code and secret by HTTP Basic.
 */
final class RegistryRoutes implements Feature {
    static final String PATH = "/wire/registry";

    private static final String XML = "text/xml; charset=utf-8";

    private final Kuayu kuayu;
    private final Partners partners;
    private final Pulse pulse;
    private final RegistryEndpoint endpoint;

    RegistryRoutes(Kuayu kuayu, Partners partners, Pulse pulse) {
        this.kuayu = kuayu;
        this.partners = partners;
        this.pulse = pulse;
        this.endpoint = new RegistryEndpoint(
                kuayu.control(),
                kuayu.journal(),
                new OfficeFacts(kuayu.staff(), partners),
                WireLimits.DEFAULT.withBytes(partners.limit()));
    }

    @Override
    public void register(Routes routes) {
        routes.get(PATH, Who.PUBLIC, this::describe);
        routes.post(PATH, Who.PARTNER, this::answer);
    }

    /** The description names the address under which it was asked for. */
    private void describe(Visit visit) {
        String address = visit.ctx().scheme() + "://" + visit.ctx().host() + PATH;
        visit.ctx().contentType(XML).result(RegistryDialect.wsdl(address));
    }

    private void answer(Visit visit) throws IOException {
        Optional<Partner> partner = authenticated(visit);
        if (partner.isEmpty()) {
            visit.ctx().status(401).header("WWW-Authenticate", "Basic realm=\"registry\", charset=\"UTF-8\"");
            fault(visit, Remark.of("wire.login"));
            return;
        }
        Optional<byte[]> body = Bodies.read(visit.ctx(), partners.limit());
        if (body.isEmpty()) {
            endpoint.tooLarge(partner.get().registry());
            visit.ctx().status(413);
            fault(visit, new Remark("wire.size", "" + partners.limit()));
            return;
        }
        Instant now = kuayu.clock().instant();
        var answer = endpoint.answer(partner.get().registry(), body.get(), now);
        pulse.called(partner.get(), answer.status() == 200, now);
        visit.ctx().status(answer.status()).contentType(XML).result(answer.envelope());
    }

    private static void fault(Visit visit, Remark reason) {
        visit.ctx().contentType(XML).result(RegistryDialect.fault(reason, true));
    }

    /** The registry that shows its code and secret; an attempt that fails leaves a trace, some of many. */
    private Optional<Partner> authenticated(Visit visit) {
        String[] sent = basic(Optional.ofNullable(visit.ctx().header("Authorization")).orElse(""));
        Optional<Partner> known = partners.find(Partner.Kind.POLL, sent[0]);
        Optional<Partner> shown = known.filter(p -> same(p.secret(), sent[1]));
        if (shown.isEmpty() && pulse.traces(kuayu.clock().instant())) {
            endpoint.turnedAway(known.map(Partner::code).orElse("-"));
        }
        return shown;
    }

    private static String[] basic(String header) {
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return new String[] {"", ""};
        }
        try {
            String pair = new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? new String[] {pair, ""}
                    : new String[] {pair.substring(0, colon), pair.substring(colon + 1)};
        } catch (IllegalArgumentException e) {
            return new String[] {"", ""};
        }
    }

    private static boolean same(String kept, String sent) {
        return MessageDigest.isEqual(kept.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
