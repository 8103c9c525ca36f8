package org.kuayu.casefile;

/** Where a case stands in the course of a dispute, and which other case it may continue. */
record Stage(Branch branch, int rank) {
    /** The branches that do not continue each other. */
    enum Branch {
        CIVIL,
        CRIMINAL,
        ADMINISTRATIVE,
        /** Belongs to the branch of whatever it continues. */
        ANY,
        /** No step of a dispute. */
        NONE
    }

    private static final int SIDE = 1;

    static Stage of(CaseRecord record) {
        return of(record.matter().procedure());
    }

    static Stage of(Procedure procedure) {
        return switch (procedure) {
            case PRE_LITIGATION -> new Stage(Branch.CIVIL, 0);
            case PRESERVATION -> new Stage(Branch.ANY, SIDE);
            case CIVIL_FIRST, CIVIL_SPECIAL -> new Stage(Branch.CIVIL, 2);
            case CRIMINAL_FIRST -> new Stage(Branch.CRIMINAL, 2);
            case ADMINISTRATIVE_FIRST -> new Stage(Branch.ADMINISTRATIVE, 2);
            case CIVIL_SECOND -> new Stage(Branch.CIVIL, 3);
            case CRIMINAL_SECOND -> new Stage(Branch.CRIMINAL, 3);
            case ADMINISTRATIVE_SECOND -> new Stage(Branch.ADMINISTRATIVE, 3);
            case RETRIAL -> new Stage(Branch.ANY, 4);
            case ENFORCEMENT -> new Stage(Branch.ANY, 5);
            case ENFORCEMENT_REVIEW -> new Stage(Branch.ANY, 6);
            case INSOLVENCY, COMPENSATION, JURISDICTION, OTHER -> new Stage(Branch.NONE, 9);
        };
    }

    /** Whether the citing case continues the cited one. */
    static boolean joins(CaseRecord cited, CaseRecord citing) {
        if (shareParty(cited, citing)) {
            return true;
        }
        if (!cited.parties().isEmpty() && !citing.parties().isEmpty()) {
            return false;
        }
        Stage from = of(cited);
        Stage to = of(citing);
        return from.sameBranch(to) && to.rank > from.rank;
    }

    /** Which step a number of this type is; 执恢 comes after 执, 诉前调确 after 民诉前调, 民再 after 民申. */
    static int step(Procedure procedure, String type) {
        boolean second = type.contains("恢") || type.contains("调确") || type.contains("调书") || type.contains("再");
        return 2 * of(procedure).rank + (second ? 1 : 0);
    }

    boolean sameBranch(Stage other) {
        boolean steps = branch != Branch.NONE && other.branch != Branch.NONE;
        return steps && (branch == other.branch || branch == Branch.ANY || other.branch == Branch.ANY);
    }

    private static boolean shareParty(CaseRecord a, CaseRecord b) {
        return a.parties().stream().anyMatch(p -> b.parties().stream().anyMatch(q -> same(p.name(), q.name())));
    }

    /** Equal names, or one masked and both of one surname: 罗某, 罗某1 and 罗** may be 罗文清. */
    private static boolean same(String a, String b) {
        return !a.isBlank() && (a.equals(b) || ((masked(a) || masked(b)) && b.startsWith(a.substring(0, 1))));
    }

    private static boolean masked(String name) {
        return name.length() > 1 && name.length() <= 5 && "某*＊×xX".indexOf(name.charAt(1)) >= 0;
    }
}
