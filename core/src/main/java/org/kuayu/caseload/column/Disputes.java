package org.kuayu.caseload.column;

/** Which cases are steps of one dispute 案, by the links from each case to the one that it continues. */
final class Disputes {
    private final int[] parent;

    /** The disputes as the links were at this cut-off. */
    Disputes(CaseTable table, int cutoff) {
        parent = new int[table.index.size()];
        for (int number = 0; number < parent.length; number++) {
            parent[number] = number;
        }
        table.eachLink(cutoff, (page, i) -> join(page.caseNumber[i], page.continues[i] - 1));
        for (int number = 0; number < parent.length; number++) {
            parent[number] = root(number);
        }
    }

    private void join(int a, int b) {
        int first = root(a);
        int second = root(b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int number) {
        int at = number;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The number of a case's dispute. */
    int of(int caseNumber) {
        return parent[caseNumber];
    }

    int size() {
        return parent.length;
    }
}
