package org.kuayu.notice;

/** Who is told of an act. Whoever acted is never told of it. */
enum Audience {
    /** The one to whom the matter was given. */
    GIVEN,
    /** The one from whom it was taken. */
    TAKEN_FROM,
    /** Who works on it. */
    ASSIGNEE,
    /** Everybody at the place that has to staff it, while nobody works on it. */
    TEAM,
    /** Those at the place of the next step, where that is not the one that staffs it: who acted there before, or all. */
    NEXT_PLACE,
    /** The workers at the other places: who acted on it before. */
    OTHER_SIDE,
    /** Who asked to be told. */
    WATCHER,
    /** Nobody. */
    NOBODY
}
