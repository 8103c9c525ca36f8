package org.kuayu.calendar;

/** How the last day of a term of years follows from its first day when only the length was given (handbook R8). */
public enum TermEnd {
    /** The first day is counted: 2015-03-01 and three years end on 2018-02-28. What registries and most notices do; the default. */
    INCLUSIVE,
    /** The first day is not counted (民法典 2020, arts 201–202): 2015-03-01 and three years end on 2018-03-01. */
    CIVIL_CODE
}
