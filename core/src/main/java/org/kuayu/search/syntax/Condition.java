package org.kuayu.search.syntax;

/**
 * One condition of a question, which can be dropped by itself.
 *
 * @param name a word of the box as typed, or {@code FIELD=value} of the form, or {@code FACET=value}
 * @param clause what it asks
 */
public record Condition(String name, Clause clause) {}
