package org.kuayu.workbench.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.kuayu.control.ControlWorld;
import org.kuayu.workbench.Wiring;
import org.kuayu.workbench.shell.Server;
import org.kuayu.workbench.shell.Settings;

/** A world of courts and registries behind a workbench whose one partner is a registry that polls. */
final class WireSystem implements AutoCloseable {
    static final String SECRET = "a secret of the registry";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final ControlWorld world = new ControlWorld();
    final Server server;

    WireSystem(Path folder, boolean signed) {
        write(
                folder,
                """
                {"self": "court", "limit": 200000,
                 "cards": {"lin.a": {"work": "5001120001", "duty": "5001129001"}},
                 "partners": [{"code": "500112", "name": "渝北登记中心", "kind": "poll", "secret": "%s", "signed": %s}]}
                """
                        .formatted(SECRET, signed));
        var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        server = Wiring.start(
                world.kuayu, Settings.ofPort(0).withFolder(folder).withConsole(silent));
    }

    static void write(Path folder, String partners) {
        try {
            Files.writeString(folder.resolve("partners.json"), partners);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.port() + "/wire/registry";
    }

    /** Posts bytes as the registry with this secret. */
    HttpResponse<String> post(byte[] body, String secret) {
        String pair = Base64.getEncoder().encodeToString(("500112:" + secret).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(address()))
                .header("Authorization", "Basic " + pair)
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        world.close();
    }
}
