package org.kuayu.workbench.control;

/**
 * Where a page stands in a list whose length need not be known.
 *
 * @param page from 1
 * @param before the address of the page before; empty for none
 * @param next the address of the page after; empty for none
 */
public record Paging(int page, String before, String next) {
    /** A page number as an address carries it; 1 for everything else. */
    public static int number(String written, int most) {
        return written.matches("[1-9]\\d{0,5}") ? Math.min(most, Integer.parseInt(written)) : 1;
    }
}
