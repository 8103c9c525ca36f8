package org.kuayu.workbench.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.workbench.Wiring;
import org.kuayu.workbench.shell.Secret;
import org.kuayu.workbench.shell.Server;
import org.kuayu.workbench.shell.Settings;

/**
 * Where a data command works: the API of the workbench that has the folder open, or, where none runs, that of one that
 * is opened on the folder for the time of the command.
 */
public final class Workplace implements AutoCloseable {
    private final Client client;
    private final Optional<Kuayu> own;
    private final Optional<Server> server;

    private Workplace(Client client, Optional<Kuayu> own, Optional<Server> server) {
        this.client = client;
        this.own = own;
        this.server = server;
    }

    /** The workplace that the options name; refused where there is no data yet. */
    public static Workplace of(Options options) throws IOException {
        Path folder = folder(options);
        var running = RunningFile.find(folder);
        if (running.isPresent()) {
            return new Workplace(new Client(running.get()), Optional.empty(), Optional.empty());
        }
        if (!options.has("db") && !Files.isDirectory(folder.resolve("db"))) {
            throw Ending.surroundings("there is no data in " + folder + "; start ./kuayu serve or ./kuayu demo first");
        }
        Kuayu kuayu = open(folder, options);
        boolean started = false;
        try {
            String token = Secret.random().text();
            var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            var settings =
                    Settings.ofPort(0).withLocalToken(token).withFolder(folder).withConsole(silent);
            Server server = Wiring.start(kuayu, settings);
            started = true;
            var here = new RunningFile(
                    server.port(), token, ProcessHandle.current().pid());
            return new Workplace(new Client(here), Optional.of(kuayu), Optional.of(server));
        } finally {
            if (!started) {
                kuayu.close();
            }
        }
    }

    /** The folder named, else the one of which a workbench runs, else the one that has data: serve before demo. */
    private static Path folder(Options options) {
        Path serve = options.folder("serve");
        Path demo = options.folder("demo");
        if (RunningFile.find(serve).isPresent()) {
            return serve;
        }
        boolean demoOnly = !Files.isDirectory(serve) && Files.isDirectory(demo);
        return RunningFile.find(demo).isPresent() || demoOnly ? demo : serve;
    }

    /** Opens the system of the folder for this process alone. */
    static Kuayu open(Path folder, Options options) throws IOException {
        var running = RunningFile.find(folder);
        if (running.isPresent()) {
            throw Ending.surroundings("a workbench has " + folder + " open already, at " + running.get()
                    + "; stop it first, or choose another folder with --data DIR");
        }
        return Opening.open(folder, options.find("db"));
    }

    /** Calls its API. */
    public Client client() {
        return client;
    }

    @Override
    public void close() {
        server.ifPresent(Server::close);
        own.ifPresent(Kuayu::close);
    }
}
