package org.kuayu.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What is to be bound into one file.
 *
 * @param language in which the pages are numbered
 * @param title of the file
 * @param mark words on every page beside its number: 内部材料; empty for none
 * @param index writes the first pages, from where the papers stand
 * @param parts the papers, in order
 */
public record Bundle(Locale language, String title, String mark, Index index, List<Part> parts) {
    /** Writes the index of a bound file. */
    @FunctionalInterface
    public interface Index {
        /** The index of these places; its length depends on their number alone. */
        Paper write(List<PaperBinder.Place> places, boolean archival);
    }

    /**
     * A paper of a bundle.
     *
     * @param title its title in index and bookmarks
     * @param source what is bound
     * @param instead the sheet that takes its place if an upload cannot be bound
     */
    public record Part(String title, Source source, Paper instead) {
        public Part {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(instead, "instead");
        }

        /** A paper that is printed. */
        public static Part printed(String title, Paper paper) {
            return new Part(title, new Printed(paper), paper);
        }
    }

    /** Where the pages of a part come from. */
    public sealed interface Source permits Printed, Uploaded {}

    /** A paper that the system prints. */
    public record Printed(Paper paper) implements Source {}

    /**
     * A paper that somebody uploaded.
     *
     * @param mediaType what it is by its content
     * @param bytes the file; neither copied nor changed
     */
    public record Uploaded(String mediaType, byte[] bytes) implements Source {}

    public Bundle {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(index, "index");
        parts = List.copyOf(parts);
    }
}
