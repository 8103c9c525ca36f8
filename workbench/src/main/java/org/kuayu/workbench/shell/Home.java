package org.kuayu.workbench.shell;

/** The start page: the first page that the officer's roles open. */
final class Home implements Feature {
    @Override
    public void register(Routes routes) {
        routes.get("/", Who.OFFICER, Home::open);
    }

    private static void open(Visit visit) {
        visit.redirect(Navigation.items(visit.findOfficer()).getFirst().path());
    }
}
