package org.kuayu.workbench;

/** SPINE: the entry point of the launcher. */
public final class Main {
    private Main() {}

    /** Runs one command: serve, demo, import, parse, search, export, verify. */
    public static void main(String[] args) {
        System.out.println(String.join(" ", args));
    }
}
