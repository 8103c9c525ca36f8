package org.kuayu.workbench.entrustment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.Worker;
import org.kuayu.workbench.control.Address;
import org.kuayu.workbench.control.Paging;

/**
 * The address of a part of the list of entrustments. What is not understood is left out, never an error.
 *
 * @param tab which list
 * @param text part of identifier, number or title
 * @param page from 1
 */
public record EntrustmentAddress(Tab tab, String text, int page) {
    /** Entrustments a page. */
    public static final int PAGE = 30;

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 10_000;

    /** The lists. */
    public enum Tab {
        /** Whose turn it is at his court. */
        OURS,
        /** All open ones, whosever turn it is. */
        OPEN,
        /** Over. */
        DONE;

        /** The tab as an address names it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads the parameters of an address. */
    public static EntrustmentAddress parse(Map<String, List<String>> parameters) {
        String tab = first(parameters, "tab");
        return new EntrustmentAddress(
                Arrays.stream(Tab.values()).filter(t -> t.key().equals(tab)).findFirst().orElse(Tab.OURS),
                first(parameters, "q"),
                Paging.number(first(parameters, "page"), LAST_PAGE));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        String value = values.isEmpty() ? "" : values.getFirst().strip();
        return value.substring(0, Math.min(LONGEST, value.length()));
    }

    /** What the service is asked for. */
    public MatterFilter filter(Worker worker, Tab of) {
        MatterFilter all = MatterFilter.at(worker.places()).containing(text).by(MatterFilter.Order.DUE);
        return switch (of) {
            case OURS -> all.standing(Set.of(Matter.Standing.OPEN, Matter.Standing.ON_HOLD))
                    .staffedBy(worker.places().isEmpty() ? "" : worker.places().getFirst());
            case OPEN -> all.standing(Set.of(Matter.Standing.OPEN, Matter.Standing.ON_HOLD));
            case DONE -> all.standing(Set.of(Matter.Standing.DONE)).by(MatterFilter.Order.NEWEST);
        };
    }

    /** The same of another list. */
    public EntrustmentAddress on(Tab other) {
        return new EntrustmentAddress(other, text, 1);
    }

    /** Another page of the list. */
    public EntrustmentAddress withPage(int number) {
        return new EntrustmentAddress(tab, text, number);
    }

    @Override
    public String toString() {
        return Address.of("/entrustments")
                .with("tab", tab == Tab.OURS ? "" : tab.key())
                .with("q", text)
                .with("page", page > 1 ? Integer.toString(page) : "")
                .toString();
    }
}
