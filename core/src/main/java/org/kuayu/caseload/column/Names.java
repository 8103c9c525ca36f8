package org.kuayu.caseload.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each distinct value a small number, in the order of first sight. */
final class Names<T> {
    private final List<T> values = new ArrayList<>();
    private final Map<T, Integer> numbers = new HashMap<>();

    int number(T value) {
        Integer known = numbers.get(value);
        if (known == null) {
            known = values.size();
            values.add(value);
            numbers.put(value, known);
        }
        return known;
    }

    /** Its number, or -1. */
    int find(T value) {
        return numbers.getOrDefault(value, -1);
    }

    T get(int number) {
        return values.get(number);
    }

    List<T> values() {
        return values;
    }

    int size() {
        return values.size();
    }
}
