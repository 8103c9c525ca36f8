package org.kuayu.property;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kuayu.party.Person;
import org.kuayu.party.Person.IdType;

/** Builds an extract from the lines of its text; any line out of place is an {@link IllegalArgumentException}. */
final class ExtractReader {
    private Optional<String> registry = Optional.empty();
    private Optional<Instant> asOf = Optional.empty();
    private final Map<RightKind, List<RegisterEntry>> lists = new EnumMap<>(RightKind.class);
    private Optional<RightKind> kind = Optional.empty();
    private Optional<String> id = Optional.empty();
    private Optional<UnitNumber> unit = Optional.empty();
    private Map<String, String> fields = new TreeMap<>();
    private final List<RightHolder> holders = new ArrayList<>();
    private Optional<HolderLines> holder = Optional.empty();

    /** What the lines of one holder said so far. */
    private static final class HolderLines {
        private final boolean natural;
        private final String name;
        private IdType idType = IdType.NONE;
        private String number = "";
        private String share = "";
        private String coOwnership = "";
        private final Map<String, String> fields = new TreeMap<>();

        HolderLines(boolean natural, String name) {
            this.natural = natural;
            this.name = name;
        }

        RightHolder holder() {
            return new RightHolder(new Person(name, natural, idType, number), share, coOwnership, fields);
        }
    }

    void line(String line) {
        String[] parts = line.split(" ", -1);
        for (int i = 1; i < parts.length; i++) {
            parts[i] = plain(parts[i]);
        }
        switch (parts[0] + " " + (parts.length - 1)) {
            case "registry 1" -> registry = Optional.of(parts[1]);
            case "asOf 1" -> asOf = Optional.of(Instant.parse(parts[1]));
            case "list 1" -> list(parts[1]);
            case "entry 1" -> entry(parts[1]);
            case "unit 1" -> unit = Optional.of(UnitNumber.of(parts[1]));
            case "field 2" -> fields.put(parts[1], parts[2]);
            case "holder 2" -> holder(parts[1], parts[2]);
            case "number 2" -> number(parts[1], parts[2]);
            case "share 2" -> share(parts[1], parts[2]);
            case "of 2" -> own().fields.put(parts[1], parts[2]);
            default -> throw new IllegalArgumentException("line");
        }
    }

    private void list(String wireName) {
        endEntry();
        kind = RightKind.findByWireName(wireName);
        lists.put(required(kind), new ArrayList<>());
    }

    private void entry(String businessNumber) {
        endEntry();
        required(kind);
        id = Optional.of(businessNumber);
    }

    private void holder(String sort, String name) {
        endHolder();
        required(id);
        holder = Optional.of(new HolderLines(sort.equals("natural"), name));
    }

    private void number(String type, String number) {
        own().idType = IdType.valueOf(type);
        own().number = number;
    }

    private void share(String share, String coOwnership) {
        own().share = share;
        own().coOwnership = coOwnership;
    }

    private HolderLines own() {
        return required(holder);
    }

    private void endHolder() {
        holder.ifPresent(lines -> holders.add(lines.holder()));
        holder = Optional.empty();
    }

    private void endEntry() {
        endHolder();
        if (id.isPresent()) {
            RightKind current = required(kind);
            lists.get(current).add(new RegisterEntry(current, required(id), unit, fields, holders));
        }
        id = Optional.empty();
        unit = Optional.empty();
        fields = new TreeMap<>();
        holders.clear();
    }

    RegisterExtract extract() {
        endEntry();
        return new RegisterExtract(required(registry), required(asOf), lists);
    }

    private static <T> T required(Optional<T> value) {
        return value.orElseThrow(() -> new IllegalArgumentException("out of place"));
    }

    private static String plain(String written) {
        var out = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\') {
                if (!written.startsWith("u", i + 1) || i + 6 > written.length()) {
                    throw new IllegalArgumentException("escape");
                }
                c = (char) Integer.parseInt(written.substring(i + 2, i + 6), 16);
                i += 5;
            }
            out.append(c);
        }
        return out.toString();
    }
}
