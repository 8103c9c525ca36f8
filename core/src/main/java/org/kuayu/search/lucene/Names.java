package org.kuayu.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the values of one facet in the order in which they were first seen. Thread-safe. */
final class Names {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    synchronized int number(String name) {
        return numbers.computeIfAbsent(name, n -> {
            names.add(n);
            return names.size() - 1;
        });
    }

    /** All names so far, by number; a snapshot. */
    synchronized List<String> all() {
        return List.copyOf(names);
    }

    synchronized int size() {
        return names.size();
    }
}
