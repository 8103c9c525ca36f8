package org.kuayu.directory;

import java.util.Objects;
import org.kuayu.court.Courts;
import org.kuayu.journal.Journal;
import org.kuayu.property.Registries;
import org.kuayu.staff.StaffStore;
import org.kuayu.text.Table;

/**
 * What a directory is made of.
 *
 * @param journal the journal under which changes are kept
 * @param store what was changed
 * @param staff the accounts that members and mediators may have
 * @param courts the courts
 * @param registries the registries
 * @param places further places, of the columns of {@code places.csv}
 * @param open how many matters somebody works on
 */
public record DirectoryParts(
        Journal journal,
        DirectoryStore store,
        StaffStore staff,
        Courts courts,
        Registries registries,
        Table places,
        OpenMatters open) {
    public DirectoryParts {
        Objects.requireNonNull(journal, "journal");
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(courts, "courts");
        Objects.requireNonNull(registries, "registries");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(open, "open");
    }

    /** The places that ship with the library. */
    public static Table bundledPlaces() {
        return Table.beside(DirectoryParts.class, "places.csv");
    }
}
