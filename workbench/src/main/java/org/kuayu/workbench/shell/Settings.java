package org.kuayu.workbench.shell;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a workbench is run.
 *
 * @param port the port on 127.0.0.1; 0 for any free one
 * @param idle how long a session lives without a request
 * @param console where the first administrator's address is printed
 * @param localToken the secret of {@code running.json}, with which the command line calls the API; empty: none
 * @param folder the data folder, whose disk the health page looks at; empty: none
 * @param demoLogins login names shown on the login page, all with the password that is the login name; only {@code demo}
 */
public record Settings(
        int port,
        Duration idle,
        PrintStream console,
        Optional<String> localToken,
        Optional<Path> folder,
        List<String> demoLogins) {
    public Settings {
        Objects.requireNonNull(idle, "idle");
        Objects.requireNonNull(console, "console");
        Objects.requireNonNull(localToken, "localToken");
        Objects.requireNonNull(folder, "folder");
        demoLogins = List.copyOf(demoLogins);
    }

    /** Any free port, sessions of 30 minutes, console on standard output. */
    public static Settings ofPort(int port) {
        return new Settings(port, Duration.ofMinutes(30), System.out, Optional.empty(), Optional.empty(), List.of());
    }

    /** The same with another console. */
    public Settings withConsole(PrintStream out) {
        return new Settings(port, idle, out, localToken, folder, demoLogins);
    }

    /** The same with the command line's secret. */
    public Settings withLocalToken(String secret) {
        return new Settings(port, idle, console, Optional.of(secret), folder, demoLogins);
    }

    /** The same with a data folder. */
    public Settings withFolder(Path dataFolder) {
        return new Settings(port, idle, console, localToken, Optional.of(dataFolder), demoLogins);
    }

    /** The same with demonstration accounts named on the login page. */
    public Settings withDemoLogins(List<String> logins) {
        return new Settings(port, idle, console, localToken, folder, logins);
    }
}
