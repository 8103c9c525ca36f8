package org.kuayu.workbench.wire;

import java.util.List;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Settings;

/** The wires of this workbench, with the partners of its data folder; without partners nothing is sent and nobody is let in. */
public final class WireRoutes implements Feature {
    private final List<Feature> parts;
    private final Optional<WireWork> work;

    /** The wires of this system. */
    public WireRoutes(Kuayu kuayu, Settings settings) {
        var partners = Partners.in(settings.folder());
        var pulse = new Pulse(kuayu.outbox());
        var sender = new Sender(kuayu.outbox(), partners, (partner, message) -> kuayu.control()
                .feed()
                .fetched(Posting.officer(partner.code()), message.about()));
        this.work = partners.pushed().isEmpty()
                ? Optional.empty()
                : Optional.of(new WireWork(new Posting(kuayu, partners, settings.folder()), sender, kuayu.clock()));
        Runnable wake = () -> work.ifPresent(WireWork::wake);
        this.parts = List.of(
                new RegistryRoutes(kuayu, partners, pulse),
                new ExchangeRoutes(kuayu, partners, pulse),
                new WirePages(kuayu, partners, sender, wake));
    }

    @Override
    public void register(Routes routes) {
        parts.forEach(part -> part.register(routes));
    }

    @Override
    public void start() {
        work.ifPresent(WireWork::start);
    }

    @Override
    public void close() {
        work.ifPresent(WireWork::close);
    }
}
