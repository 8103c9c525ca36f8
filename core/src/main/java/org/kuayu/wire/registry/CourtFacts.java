package org.kuayu.wire.registry;

import java.util.Optional;
import org.kuayu.text.Remark;

/** What the messages to a registry say besides the request itself. Thread-safe. */
public interface CourtFacts {
    /**
     * An officer as his papers name him.
     *
     * @param name his name
     * @param workCard number of the work card 工作证; empty where none is entered
     * @param dutyCard number of the duty card 执行公务证; empty where none is entered
     */
    record Card(String name, String workCard, String dutyCard) {}

    /** The officer with this login; empty where he is not known. */
    Optional<Card> findCard(String login);

    /** What MSG says to people for this reason, code included. */
    String say(Remark reason);
}
