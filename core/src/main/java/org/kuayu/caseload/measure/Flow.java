package org.kuayu.caseload.measure;

/**
 * How many cases came and went in a period: 旧存 + 新收 = 结案 + 未结.
 *
 * @param opening 旧存, pending when the first day began
 * @param received 新收, filed within the period
 * @param closed 结案, closed within the period
 * @param pending 未结, pending when the last day ended; counted, not derived
 */
public record Flow(long opening, long received, long closed, long pending) {
    /** No case at all. */
    public static final Flow NONE = new Flow(0, 0, 0, 0);

    /** The flow of a report that prints three of the four counts: 未结 follows by the identity. */
    public static Flow of(long opening, long received, long closed) {
        return new Flow(opening, received, closed, opening + received - closed);
    }

    /** 受理 = 旧存 + 新收. */
    public long handled() {
        return opening + received;
    }

    /** 旧存 + 新收 − 结案 − 未结: nought unless the cases contradict themselves. */
    public long gap() {
        return handled() - closed - pending;
    }

    /**
     * One of its counts.
     *
     * @throws IllegalArgumentException for a term that is not {@link FlowTerm#inFlow}
     */
    public long count(FlowTerm term) {
        return switch (term) {
            case O -> opening;
            case N -> received;
            case H -> handled();
            case C -> closed;
            case P -> pending;
            default -> throw new IllegalArgumentException("a flow does not hold " + term);
        };
    }
}
