package org.kuayu.workbench.shell;

/** Addresses to go back to, which must stay within this workbench. */
public final class LocalPath {
    private LocalPath() {}

    /** The path with its query if it is one of this workbench, else {@code /}. */
    public static String of(String wanted) {
        boolean local = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().noneMatch(c -> c == '\\' || c < ' ');
        return local ? wanted : "/";
    }
}
