package org.kuayu.caseload.column;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The values of one dimension, numbered in the order in which they are shown.
 *
 * @param size how many there are at most
 * @param codes the number of a row's value; for party regions a bit for each
 * @param keys the text of a number
 */
record Axis(int size, Codes codes, IntFunction<String> keys) {
    /** Gives the number of a row's value. */
    @FunctionalInterface
    interface Codes {
        int of(CasePage page, int i);
    }

    static Axis of(List<String> keys, Codes codes) {
        return new Axis(keys.size(), codes, keys::get);
    }

    int of(CasePage page, int i) {
        return codes.of(page, i);
    }

    String key(int code) {
        return keys.apply(code);
    }
}
