package org.kuayu.casefile;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ways in which one cause is printed. */
final class CauseNames {
    private CauseNames() {}

    /** What a printed name can stand for, the likeliest first; several causes in a row are tried by the first one. */
    static Set<String> variants(String name) {
        var variants = new LinkedHashSet<String>();
        addForms(variants, name);
        int crime = name.indexOf("罪");
        if (crime > 1 && crime < name.length() - 1) {
            addForms(variants, name.substring(0, crime + 1));
        }
        int dispute = name.indexOf("纠纷");
        if (dispute > 1 && dispute < name.length() - 2) {
            addForms(variants, name.substring(0, dispute + 2));
        }
        int committed = name.indexOf("犯");
        if (committed >= 0 && committed < 6) {
            addForms(variants, name.substring(committed + 1));
        }
        return variants;
    }

    private static void addForms(Set<String> variants, String name) {
        variants.add(name);
        if (name.endsWith("罪")) {
            variants.add(name.substring(0, name.length() - 1));
        } else {
            variants.add(name + "罪");
            if (!name.endsWith("纠纷")) {
                variants.add(name + "纠纷");
            }
        }
    }

    /**
     * The charge of which some acts are printed: 贩卖毒品罪 for 走私、贩卖、运输、制造毒品罪. Every printed character stands
     * in the official name in the same order; the shortest such name decides.
     */
    static Optional<Cause> selective(String printed, List<Cause> charges) {
        int end = printed.indexOf('罪');
        String name = end > 1 ? printed.substring(0, end + 1) : printed + "罪";
        String stem = name.replace("、", "");
        if (stem.length() < 5) {
            return Optional.empty();
        }
        return charges.stream()
                .filter(c -> c.name().contains("、") && c.name().endsWith("罪"))
                .filter(c -> inOrder(stem, c.name()) && c.name().startsWith(stem.substring(0, 1))
                        || inOrder(stem, c.name()) && sharedEnd(stem, c.name()) >= 3)
                .min(Comparator.comparingInt((Cause c) -> c.name().length()).thenComparing(Cause::path));
    }

    private static boolean inOrder(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(at)) {
                at++;
            }
        }
        return at == part.length();
    }

    private static int sharedEnd(String a, String b) {
        int shared = 0;
        while (shared < Math.min(a.length(), b.length())
                && a.charAt(a.length() - 1 - shared) == b.charAt(b.length() - 1 - shared)) {
            shared++;
        }
        return shared;
    }
}
