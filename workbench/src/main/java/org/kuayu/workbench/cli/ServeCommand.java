package org.kuayu.workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.journal.Actor;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.workbench.account.Accounts;
import org.kuayu.workbench.account.Passwords;
import org.kuayu.workbench.shell.Settings;

/** {@code serve}: the workbench on a data folder. */
final class ServeCommand implements Command {
    static final int PORT = 8080;

    @Override
    public int run(Options options, Terminal terminal) throws IOException {
        Path folder = options.folder("serve");
        int port = options.number("port", 0, 65_535).orElse(PORT);
        Optional<String> password = options.find("admin-password-file").map(ServeCommand::password);
        Kuayu kuayu = Workplace.open(folder, options);
        boolean started = false;
        try {
            password.ifPresent(p -> firstAdministrator(kuayu, p, terminal));
            var settings = Settings.ofPort(port).withConsole(terminal.out());
            var serving = Serving.start(kuayu, folder, settings);
            started = true;
            terminal.out().println("Kuayu is ready 已就绪: " + serving.address());
            terminal.out().println("Data 数据: " + folder + "   Stop 停止: Ctrl+C");
            serving.untilStopped();
            return Ending.DONE;
        } finally {
            if (!started) {
                kuayu.close();
            }
        }
    }

    private static String password(String file) {
        try (var lines = Files.lines(Path.of(file))) {
            String first = lines.findFirst().orElse("").strip();
            if (first.length() < Passwords.SHORTEST) {
                throw Ending.usage("the password in " + file + " needs at least " + Passwords.SHORTEST + " characters");
            }
            return first;
        } catch (IOException e) {
            throw Ending.surroundings("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static void firstAdministrator(Kuayu kuayu, String password, Terminal terminal) {
        if (!kuayu.staff().list().isEmpty()) {
            terminal.err().println("There are officers already; --admin-password-file was not used.");
            return;
        }
        var officer = new Officer(
                "admin", "admin", Set.of(Role.ADMINISTRATOR), Optional.empty(), Passwords.hash(password), true);
        new Accounts(kuayu).put(Actor.SYSTEM, officer);
        terminal.out().println("First administrator 首位管理员: admin");
    }
}
