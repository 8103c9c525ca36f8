package org.kuayu.workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What stands behind a command: options {@code --name VALUE} or {@code --name=VALUE}, switches, and plain words. */
public final class Options {
    private final Map<String, String> values = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    private Options() {}

    /**
     * Reads the arguments; everything after {@code --} is a plain word.
     *
     * @param valued names of options with a value
     * @param switches names of options without one
     */
    public static Options parse(List<String> arguments, Set<String> valued, Set<String> switches) {
        var options = new Options();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--")) {
                options.words.addAll(arguments.subList(i + 1, arguments.size()));
                break;
            }
            if (!argument.startsWith("--")) {
                options.words.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            String name = argument.substring(2, equals < 0 ? argument.length() : equals);
            if (switches.contains(name) && equals < 0) {
                options.values.put(name, "");
            } else if (!valued.contains(name)) {
                throw Ending.usage("unknown option --" + name);
            } else if (equals >= 0) {
                options.values.put(name, argument.substring(equals + 1));
            } else if (++i < arguments.size()) {
                options.values.put(name, arguments.get(i));
            } else {
                throw Ending.usage("--" + name + " needs a value");
            }
        }
        return options;
    }

    /** The value of an option. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Whether the option or switch was given. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The plain words, in order. */
    public List<String> words() {
        return List.copyOf(words);
    }

    /** A whole number between the bounds, both inclusive. */
    OptionalInt number(String name, int low, int high) {
        Optional<String> value = find(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        int number = value.get().matches("\\d{1,9}") ? Integer.parseInt(value.get()) : -1;
        if (number < low || number > high) {
            throw Ending.usage("--" + name + " must be a number from " + low + " to " + high + ", not " + value.get());
        }
        return OptionalInt.of(number);
    }

    /** The data folder: {@code --data}, else this folder below the place where Kuayu is installed. */
    public Path folder(String name) {
        return find("data")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("kuayu.home", "."), "data", name))
                .toAbsolutePath()
                .normalize();
    }
}
