package org.kuayu.caseload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each distinct text a small number, in the order of first sight. */
final class Names {
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    int number(String text) {
        Integer known = numbers.get(text);
        if (known == null) {
            known = texts.size();
            texts.add(text);
            numbers.put(text, known);
        }
        return known;
    }

    List<String> texts() {
        return texts;
    }

    int size() {
        return texts.size();
    }
}
