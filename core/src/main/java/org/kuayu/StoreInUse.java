package org.kuayu;

import org.kuayu.journal.JournalException;

/** Another process, or another part of this one, has the store open: one store has one writer. */
public final class StoreInUse extends JournalException {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String holder;

    /**
     * The store at this place is open elsewhere.
     *
     * @param place the folder, or the address of the database without credentials
     * @param holder who has it, as far as known; empty text otherwise
     */
    public StoreInUse(String place, String holder) {
        super("the store " + place + " is in use" + (holder.isEmpty() ? "" : " by " + holder)
                + "; stop that one first, or use its address");
        this.place = place;
        this.holder = holder;
    }

    /** The folder, or the address of the database without credentials. */
    public String place() {
        return place;
    }

    /** Who has it, for example {@code process 4711}; empty text where unknown. */
    public String holder() {
        return holder;
    }
}
