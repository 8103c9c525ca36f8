package org.kuayu.workbench.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.control.ControlWorld;
import org.kuayu.exchange.OutboxMessage;
import org.kuayu.workbench.shell.Server;
import org.kuayu.workbench.shell.Settings;

/** One of two systems that push messages to each other, with its clock; posting and sending happen when told. */
final class Side implements AutoCloseable {
    static final String SECRET = "a secret of both sides";

    final ControlWorld world = new ControlWorld();
    final Partners partners;
    final Posting posting;
    private final int port;
    private Optional<Server> server = Optional.empty();

    /** A side under this code that listens, once told, on this port, and whose partner has this code and port. */
    Side(String self, int port, String other, int otherPort) {
        this.port = port;
        var partner = new Partner(
                other,
                other,
                Partner.Kind.PUSH,
                SECRET,
                Optional.of(URI.create("http://127.0.0.1:" + otherPort)),
                false,
                "common");
        this.partners = new Partners(self, 200_000, List.of(partner), Map.of());
        this.posting = new Posting(world.kuayu, partners, Optional.empty());
    }

    /** A port that nobody listens on. */
    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Side listen() {
        var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var exchange = new ExchangeRoutes(world.kuayu, partners, new Pulse(world.kuayu.outbox()));
        server = Optional.of(Server.start(
                world.kuayu, Settings.ofPort(port).withConsole(silent), List.of(exchange)));
        return this;
    }

    Sender sender() {
        return new Sender(world.kuayu.outbox(), partners, (partner, message) -> world.control
                .feed()
                .fetched(Posting.officer(partner.code()), message.about()));
    }

    /** Posts and sends what there is, at this side's time. */
    void push() throws InterruptedException {
        posting.run();
        sender().run(world.now());
    }

    Partner partner() {
        return partners.list().getFirst();
    }

    List<OutboxMessage> messages() {
        return world.kuayu.outbox().list(partner().code(), 0, 100).reversed();
    }

    @Override
    public void close() {
        server.ifPresent(Server::close);
        world.close();
    }
}
