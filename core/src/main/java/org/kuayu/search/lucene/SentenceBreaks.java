package org.kuayu.search.lucene;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import org.kuayu.search.syntax.Sentences;

/** {@link Sentences} as the iterator that Lucene's highlighter asks for. */
final class SentenceBreaks extends BreakIterator {
    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public void setText(CharacterIterator newText) {
        var all = new StringBuilder();
        for (char c = newText.first(); c != CharacterIterator.DONE; c = newText.next()) {
            all.append(c);
        }
        setText(all.toString());
    }

    @Override
    public CharacterIterator getText() {
        return new StringCharacterIterator(text);
    }

    @Override
    public int first() {
        at = 0;
        return at;
    }

    @Override
    public int last() {
        at = text.length();
        return at;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        at = Sentences.end(text, at);
        return at;
    }

    @Override
    public int next(int n) {
        int result = at;
        for (int i = 0; i < n && result != DONE; i++) {
            result = next();
        }
        return result;
    }

    @Override
    public int previous() {
        return at == 0 ? DONE : preceding(at);
    }

    /** Breaks are counted from the sentence sign before the offset, so that no text need be read from its start. */
    @Override
    public int preceding(int offset) {
        at = Sentences.start(text, offset - 1);
        return at;
    }

    @Override
    public int following(int offset) {
        at = Sentences.start(text, offset);
        while (at <= offset && at < text.length()) {
            at = Sentences.end(text, at);
        }
        return offset >= text.length() ? DONE : at;
    }

    @Override
    public int current() {
        return at;
    }
}
