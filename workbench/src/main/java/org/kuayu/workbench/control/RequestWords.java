package org.kuayu.workbench.control;

import java.time.Instant;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.property.Registries;
import org.kuayu.property.Registry;
import org.kuayu.workbench.shell.Messages;

/** Says in one language what a request is, where its items stand, and what they are about; persons are masked. */
public final class RequestWords {
    private final Messages messages;
    private final Registries registries;

    /** In this language, with the names of these registries. */
    public RequestWords(Messages messages, Registries registries) {
        this.messages = messages;
        this.registries = registries;
    }

    /** The name of a registry, or its code while it is in no list. */
    public String registry(String code) {
        return registries.find(code).map(Registry::name).orElse(code);
    }

    /** What is asked: 查封. */
    public String kind(RequestKind kind) {
        return messages.say("request.kind." + kind);
    }

    /** Where an item stands; only the register entry says 已查封, never the intake (handbook P2). */
    public String state(RequestKind kind, RequestItem item) {
        if (item.state() == ItemState.REGISTERED) {
            return registered(kind, item);
        }
        return state(item.state());
    }

    /** A state by itself. */
    public String state(ItemState state) {
        return messages.say("item.state." + state);
    }

    private String registered(RequestKind kind, RequestItem item) {
        return item.result()
                .filter(result -> kind == RequestKind.SEIZURE && result.state().waiting())
                .map(result -> result.place() > 0
                        ? messages.say("item.registered.waiting", result.place())
                        : messages.say("item.registered.waiting.unplaced"))
                .orElseGet(() -> messages.say("item.registered." + kind));
    }

    /** That the registry entered another state than the queue kept here gives; empty where they agree. */
    public String differs(RequestItem item) {
        return item.result()
                .filter(RequestItem.Registered::differs)
                .map(result -> differs(messages, result))
                .orElse("");
    }

    /** The sentence of the finding that told the registry of it. */
    public static String differs(Messages messages, RequestItem.Registered result) {
        return messages.say("remark.control.queue-differs", messages.say("seizure.state." + result.state()));
    }

    /** What the register entry says of a control item: dates, or the place in the queue; empty before. */
    public String result(RequestItem item) {
        return item.result().map(this::result).orElse("");
    }

    private String result(RequestItem.Registered result) {
        if (result.from().isPresent() && result.lastDay().isPresent()) {
            return messages.say("item.result.term", result.from().get().toString(), result.lastDay().get().toString());
        }
        return "";
    }

    /** What an item is about: a unit's number, or a person, masked. */
    public String target(RequestItem item) {
        return switch (item.target()) {
            case Target.OfPerson p -> p.person().maskedName();
            case Target.OfUnit u -> u.unit().display();
        };
    }

    /** The second line about the target: masked number and area, or debtor, scope and location. */
    public String detail(RequestItem item) {
        return switch (item.target()) {
            case Target.OfPerson p -> (p.person().maskedNumber() + " " + p.area()).strip();
            case Target.OfUnit u -> String.join(" · ", u.person().maskedName(), u.scope().display(), u.location())
                    .replaceAll("(?: · )+$", "");
        };
    }

    /** Whether a registry is late with the item. */
    public static boolean late(RequestItem item, Instant now) {
        return item.overdue(now);
    }

    /** The class of a badge: vermilion for what is late, amber for what has to be mended, green for what is done. */
    public static String tone(RequestItem item, Instant now) {
        if (late(item, now)) {
            return "seal";
        }
        return switch (item.state()) {
            case RETURNED, REFUSED -> "amber";
            case REGISTERED, CONFIRMED -> "ok";
            default -> "";
        };
    }

    /** The state that the whole request is said to be in: that of the item which is furthest behind. */
    public static ItemState behind(ControlRequest request) {
        return request.items().stream()
                .map(RequestItem::state)
                .filter(s -> s != ItemState.WITHDRAWN)
                .min(Enum::compareTo)
                .orElse(ItemState.WITHDRAWN);
    }
}
