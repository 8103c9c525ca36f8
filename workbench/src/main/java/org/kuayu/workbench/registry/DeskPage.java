package org.kuayu.workbench.registry;

import java.util.List;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.control.registry.RegistryDesk.DeskItem;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestKind;
import org.kuayu.workbench.control.RequestWords;
import org.kuayu.workbench.shell.Visit;

/** What the desk shows: one page of items. */
public final class DeskPage {
    private static final int PAGE = 100;

    private final Kuayu kuayu;
    private final Visit visit;
    private final RequestWords words;
    private final List<DeskItem> items;
    private final int offset;
    private final boolean more;

    /** The page of these items, one of which may be the first of the next page. */
    DeskPage(Kuayu kuayu, Visit visit, List<DeskItem> found, int offset) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.words = new RequestWords(visit.messages(), kuayu.controlSettings().registries());
        this.offset = offset;
        this.more = found.size() > PAGE;
        this.items = found.subList(0, Math.min(PAGE, found.size()));
    }

    /** The registry's name. */
    public String registry() {
        return name(kuayu, visit);
    }

    static String name(Kuayu kuayu, Visit visit) {
        var words = new RequestWords(visit.messages(), kuayu.controlSettings().registries());
        return visit.officer().registry().map(words::registry).orElse("—");
    }

    /** The items of this page. */
    public List<DeskItem> items() {
        return items;
    }

    /** Whether items that are done are shown too. */
    public boolean done() {
        return visit.query("done").equals("1");
    }

    /** How many inquiries of this page wait for an answer. */
    public long inquiries() {
        return items.stream()
                .filter(i -> i.request().kind() == RequestKind.INQUIRY && open(i))
                .count();
    }

    /** How many notices wait to be taken in. */
    public long notices() {
        return items.stream()
                .filter(i -> i.request().kind() != RequestKind.INQUIRY && i.item().state() == ItemState.FETCHED)
                .count();
    }

    /** How many notices that were taken in wait for the register entry. */
    public long entries() {
        return items.stream()
                .filter(i -> i.request().kind() != RequestKind.INQUIRY && i.item().state() == ItemState.ACCEPTED)
                .count();
    }

    /** How many of this page are late. */
    public long late() {
        return items.stream().filter(DeskItem::overdue).count();
    }

    private static boolean open(DeskItem item) {
        return item.item().state() == ItemState.FETCHED || item.item().state() == ItemState.ACCEPTED;
    }

    /** What the item is about, names masked. */
    public String about(DeskItem item) {
        return words.target(item.item());
    }

    /** The address of an item. */
    public static String address(DeskItem item) {
        return DeskRoutes.address(item.request().id(), item.item().number());
    }

    /** How many inquiries were just answered. */
    public Optional<Integer> answered() {
        return Optional.of(visit.query("answered")).filter(t -> t.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    /** The address of the page before. */
    public Optional<String> before() {
        return offset == 0 ? Optional.empty() : Optional.of(page(Math.max(0, offset - PAGE)));
    }

    /** The address of the next page. */
    public Optional<String> next() {
        return more ? Optional.of(page(offset + PAGE)) : Optional.empty();
    }

    private String page(int from) {
        return "/desk?from=" + from + (done() ? "&done=1" : "");
    }
}
