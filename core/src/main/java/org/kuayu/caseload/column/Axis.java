package org.kuayu.caseload.column;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.kuayu.caseload.column.Batch.RowTest;

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

        /** Adds the number of each row's value, times a stride, to the number of its cell. */
        default void add(Batch batch, long stride) {
            for (int at = 0; at < batch.size; at++) {
                batch.cells[at] += of(batch.page, batch.rows[at]) * stride;
            }
        }

        /** Whether a row's value is among these. */
        default RowTest among(boolean[] values) {
            return (page, i) -> values[of(page, i)];
        }
    }

    /**
     * By the number in a column of pages.
     *
     * @param values the value's number by the number in the column
     */
    record ByInts(Function<CasePage, int[]> column, int[] values) implements Codes {
        @Override
        public int of(CasePage page, int i) {
            return values[column.apply(page)[i]];
        }

        @Override
        public void add(Batch batch, long stride) {
            int[] numbers = column.apply(batch.page);
            for (int at = 0; at < batch.size; at++) {
                batch.cells[at] += values[numbers[batch.rows[at]]] * stride;
            }
        }

        @Override
        public RowTest among(boolean[] asked) {
            return new RowTest.AmongInts(column, through(values, asked));
        }
    }

    /** The same of a column of small numbers. */
    record ByBytes(Function<CasePage, byte[]> column, int[] values) implements Codes {
        @Override
        public int of(CasePage page, int i) {
            return values[column.apply(page)[i]];
        }

        @Override
        public void add(Batch batch, long stride) {
            byte[] numbers = column.apply(batch.page);
            for (int at = 0; at < batch.size; at++) {
                batch.cells[at] += values[numbers[batch.rows[at]]] * stride;
            }
        }

        @Override
        public RowTest among(boolean[] asked) {
            return new RowTest.AmongBytes(column, through(values, asked));
        }
    }

    private static boolean[] through(int[] values, boolean[] asked) {
        var among = new boolean[values.length];
        for (int number = 0; number < among.length; number++) {
            among[number] = asked[values[number]];
        }
        return among;
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
