package org.kuayu.workbench.directory;

import java.util.List;
import org.kuayu.directory.Mediator;
import org.kuayu.directory.Place;
import org.kuayu.region.Region;
import org.kuayu.workbench.control.Address;
import org.kuayu.workbench.control.Paging;

/**
 * A part of the directory.
 *
 * @param address which part
 * @param total how many match
 * @param places of this page
 * @param people of this page
 * @param regions to choose from
 * @param paging where the page stands
 * @param mayChange whether the reader is an administrator
 */
public record DirectoryPage(
        DirectoryAddress address,
        int total,
        List<PlaceRow> places,
        List<PersonRow> people,
        List<Region> regions,
        Paging paging,
        boolean mayChange) {
    /** A place with its address. */
    public record PlaceRow(Place place, String href) {}

    /**
     * A mediator with what speaks for and against choosing him.
     *
     * @param mediator who
     * @param href his page
     * @param bodies names of his bodies
     * @param load open matters
     * @param reasons what speaks for him
     * @param misses what does not fit
     */
    public record PersonRow(
            Mediator mediator, String href, String bodies, long load, List<String> reasons, List<String> misses) {}

    /** The page of a place. */
    public static String href(Place place) {
        return Address.of("/directory/places/", place.code()).toString();
    }

    /** The page of a mediator. */
    public static String href(Mediator mediator) {
        return Address.of("/directory/mediators/", mediator.id()).toString();
    }
}
