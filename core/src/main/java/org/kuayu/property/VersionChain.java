package org.kuayu.property;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kuayu.property.RegisterStore.Version;

/**
 * The versions of one register entry, oldest first, none overlapping: what {@link RegisterStore#put} and
 * {@link RegisterStore#end} make of them. For whoever keeps a register. Immutable.
 *
 * @param versions the versions
 */
public record VersionChain(List<Version> versions) {
    /** No version. */
    public static final VersionChain EMPTY = new VersionChain(List.of());

    public VersionChain {
        versions = versions.stream().sorted(Comparator.comparing(Version::from)).toList();
    }

    /** The version in force at this instant. */
    public Optional<Version> at(Instant instant) {
        return versions.stream().filter(v -> v.inForce(instant)).findFirst();
    }

    /** The chain with this reading from the instant on; the same chain where it reads so already. */
    public VersionChain put(String registry, RegisterEntry entry, Instant from) {
        Optional<Version> current = at(from);
        if (current.isPresent() && current.get().entry().equals(entry)) {
            return this;
        }
        Optional<Instant> next = versions.stream().map(Version::from).filter(from::isBefore).findFirst();
        var chain = new ArrayList<Version>();
        versions.stream()
                .filter(v -> !v.from().equals(from))
                .map(v -> v.inForce(from) ? v.endedAt(from) : v)
                .forEach(chain::add);
        chain.add(new Version(registry, entry, from, next));
        return new VersionChain(chain);
    }

    /** The chain whose version in force at this instant ends there; the same chain where none is. */
    public VersionChain end(Instant at) {
        return at(at).isEmpty()
                ? this
                : new VersionChain(versions.stream().map(v -> v.inForce(at) ? v.endedAt(at) : v).toList());
    }

    /** Whether the last version has not ended. */
    public boolean lasts() {
        return !versions.isEmpty() && versions.getLast().until().isEmpty();
    }
}
