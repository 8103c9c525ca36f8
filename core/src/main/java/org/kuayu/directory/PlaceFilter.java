package org.kuayu.directory;

import java.util.Objects;
import java.util.Optional;

/**
 * Which places a list shows; all conditions hold together.
 *
 * @param text part of name, English name or code; empty for any
 * @param kind only of this kind
 * @param region only of this region, two digits
 * @param can only where this can be done
 */
public record PlaceFilter(String text, Optional<PlaceKind> kind, Optional<String> region, Optional<Capability> can) {
    /** Every place. */
    public static final PlaceFilter ALL =
            new PlaceFilter("", Optional.empty(), Optional.empty(), Optional.empty());

    public PlaceFilter {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(can, "can");
    }

    /** The same, of this kind only. */
    public PlaceFilter of(PlaceKind some) {
        return new PlaceFilter(text, Optional.of(some), region, can);
    }

    /** The same, where this can be done. */
    public PlaceFilter where(Capability what) {
        return new PlaceFilter(text, kind, region, Optional.of(what));
    }
}
