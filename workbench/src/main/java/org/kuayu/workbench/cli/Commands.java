package org.kuayu.workbench.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The commands by name, each with the options that it knows. */
public final class Commands {
    private static final Set<String> PLACE = Set.of("data", "db");

    private record Entry(Command command, Set<String> valued, Set<String> switches) {}

    private static final Map<String, Entry> ENTRIES = Map.of(
            "serve", new Entry(new ServeCommand(), Set.of("data", "db", "port", "admin-password-file"), Set.of()),
            "demo", new Entry(new DemoCommand(), Set.of("data", "db", "port"), Set.of()),
            "parse", new Entry(new ParseCommand(), PLACE, Set.of()),
            "import", new Entry(new ImportCommand(), Set.of("data", "db", "source"), Set.of()),
            "search", new Entry(new SearchCommand(), Set.of("data", "db", "limit"), Set.of("json")),
            "export", new Entry(new ExportCommand(), Set.of("data", "db", "format", "to", "limit"), Set.of()),
            "verify", new Entry(new VerifyCommand(), PLACE, Set.of("json")));

    private Commands() {}

    /** Runs the command that the arguments name and gives the exit code of the process. */
    public static int run(List<String> arguments, Terminal terminal) {
        String name = arguments.isEmpty() ? "serve" : arguments.getFirst();
        try {
            if (Set.of("help", "--help", "-h").contains(name)) {
                terminal.out().print(Help.TEXT);
                return Ending.DONE;
            }
            Entry entry = ENTRIES.get(name);
            if (entry == null) {
                throw Ending.usage("unknown command " + name);
            }
            var rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
            return entry.command.run(Options.parse(rest, entry.valued, entry.switches), terminal);
        } catch (Ending e) {
            terminal.err().println("kuayu: " + e.getMessage());
            return e.code();
        } catch (IOException | UncheckedIOException e) {
            terminal.err().println("kuayu: " + e.getMessage());
            return Ending.SURROUNDINGS;
        }
    }

    /** Runs the command on the streams of this process. */
    public static int run(String[] arguments) {
        return run(Arrays.asList(arguments), Terminal.ofProcess());
    }
}
