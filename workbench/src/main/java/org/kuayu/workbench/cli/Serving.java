package org.kuayu.workbench.cli;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kuayu.Kuayu;
import org.kuayu.workbench.Wiring;
import org.kuayu.workbench.shell.Secret;
import org.kuayu.workbench.shell.Server;
import org.kuayu.workbench.shell.Settings;

/** A workbench that runs until the process is told to stop; then it leaves the folder clean. */
final class Serving {
    private final Kuayu kuayu;
    private final Server server;
    private final Path folder;
    private final ClockHand clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicBoolean closing = new AtomicBoolean();

    private Serving(Kuayu kuayu, Server server, Path folder) {
        this.kuayu = kuayu;
        this.server = server;
        this.folder = folder;
        this.clock = ClockHand.start(kuayu);
    }

    /** Starts the workbench; returns when its first page was had. A second one on the folder is refused. */
    static Serving start(Kuayu kuayu, Path folder, Settings settings) {
        var token = Secret.random().text();
        Server server = bind(kuayu, settings.withLocalToken(token).withFolder(folder));
        var serving = new Serving(kuayu, server, folder);
        boolean ready = false;
        try {
            serving.probe();
            new RunningFile(server.port(), token, ProcessHandle.current().pid()).write(folder);
            ready = true;
        } finally {
            if (!ready) {
                serving.clock.close();
                server.close();
            }
        }
        return serving;
    }

    private static Server bind(Kuayu kuayu, Settings settings) {
        try {
            return Wiring.start(kuayu, settings);
        } catch (JavalinBindException e) {
            throw Ending.surroundings(
                    "port " + settings.port() + " is taken or not allowed; choose one with --port N, or --port 0");
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    private void probe() {
        var request = HttpRequest.newBuilder(URI.create(address() + "login"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            int status = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status >= 400) {
                throw Ending.surroundings("the first page cannot be had: it answers " + status);
            }
        } catch (IOException e) {
            throw Ending.surroundings("the first page cannot be had: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Ending.surroundings("interrupted");
        }
    }

    /** Waits until the process is told to stop, then closes everything. */
    void untilStopped() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops answering, then closes the system, then says that nothing runs here any more. */
    void close() {
        if (closing.compareAndSet(false, true)) {
            server.close();
            clock.close();
            kuayu.close();
            RunningFile.delete(folder);
            stopped.countDown();
        }
    }
}
