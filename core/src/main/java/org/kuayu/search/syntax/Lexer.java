package org.kuayu.search.syntax;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.search.syntax.Token.Kind;

/** Cuts the one box into tokens; operators are understood in full width too. */
final class Lexer {
    /** More words than these are cut off, with a note. */
    static final int MOST_TOKENS = 400;

    private static final String OPENING = "\"“„「『＂";
    private static final String CLOSING = "\"”“」』＂";
    private static final String STOPS = "()（）\"“”„「」『』＂";
    private static final Pattern SLOP = Pattern.compile("[~～]([0-9]{1,4})?");

    private final String box;
    private final List<NumberSpan> numbers;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String box) {
        this.box = box;
        this.numbers = NumberSpan.listIn(box);
    }

    List<Token> tokens() throws BadSyntax {
        while (at < box.length() && tokens.size() < MOST_TOKENS) {
            if (!number()) {
                token(box.charAt(at));
            }
        }
        tokens.add(Token.of(Kind.END, "", box.length(), box.length()));
        return tokens;
    }

    private boolean number() {
        if (at == 0 && box.length() < 80) {
            Optional<String> whole = NumberSpan.whole(box);
            if (whole.isPresent()) {
                tokens.add(Token.of(Kind.NUMBER, whole.get(), 0, box.length()));
                at = box.length();
                return true;
            }
        }
        for (NumberSpan span : numbers) {
            if (span.start() == at) {
                tokens.add(Token.of(Kind.NUMBER, span.key(), span.start(), span.end()));
                at = span.end();
                return true;
            }
        }
        return false;
    }

    private void token(char c) throws BadSyntax {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            at++;
        } else if (OPENING.indexOf(c) >= 0) {
            quote(c);
        } else if (c == '(' || c == '（') {
            single(Kind.OPEN, 1);
        } else if (c == ')' || c == '）') {
            single(Kind.CLOSE, 1);
        } else if (doubled("&＆")) {
            single(Kind.AND, 2);
        } else if (doubled("|｜")) {
            single(Kind.OR, 2);
        } else if ("+＋-－".indexOf(c) >= 0 && prefix()) {
            single("+＋".indexOf(c) >= 0 ? Kind.PLUS : Kind.NOT, 1);
        } else {
            word();
        }
    }

    private boolean doubled(String either) {
        return at + 1 < box.length() && either.indexOf(box.charAt(at)) >= 0 && either.indexOf(box.charAt(at + 1)) >= 0;
    }

    /** Whether the sign at this place belongs to what follows: nothing or a blank before it, something behind it. */
    private boolean prefix() {
        boolean free = at == 0 || "(（".indexOf(box.charAt(at - 1)) >= 0 || blank(at - 1);
        return free && at + 1 < box.length() && !blank(at + 1);
    }

    private boolean blank(int i) {
        return Character.isWhitespace(box.charAt(i)) || Character.isSpaceChar(box.charAt(i));
    }

    private void single(Kind kind, int length) {
        tokens.add(Token.of(kind, box.substring(at, at + length), at, at + length));
        at += length;
    }

    private void quote(char opening) throws BadSyntax {
        char closing = CLOSING.charAt(OPENING.indexOf(opening));
        int end = at + 1;
        while (end < box.length() && box.charAt(end) != closing && !(opening == '„' && box.charAt(end) == '”')) {
            end++;
        }
        if (end >= box.length()) {
            throw new BadSyntax(at);
        }
        Matcher slop = SLOP.matcher(box).region(end + 1, box.length());
        boolean near = slop.lookingAt();
        int after = near ? slop.end() : end + 1;
        int gaps = near && slop.group(1) != null ? Integer.parseInt(slop.group(1)) : near ? 5 : 0;
        tokens.add(new Token(Kind.QUOTE, box.substring(at + 1, end), at, after, Math.min(gaps, 1000)));
        at = after;
    }

    private void word() throws BadSyntax {
        int end = at;
        while (end < box.length() && !blank(end) && STOPS.indexOf(box.charAt(end)) < 0 && !startsNumber(end)) {
            char c = box.charAt(end);
            if ((c == ':' || c == '：') && Lane.named(box.substring(at, end)).isPresent()) {
                field(end);
                return;
            }
            if (c == '&' && box.startsWith("&&", end) || c == '|' && box.startsWith("||", end)) {
                break;
            }
            end++;
        }
        String text = box.substring(at, end);
        tokens.add(Token.of(operator(text), text, at, end));
        at = end;
    }

    private boolean startsNumber(int place) {
        return place > at && numbers.stream().anyMatch(n -> n.start() == place);
    }

    private static Kind operator(String word) {
        if (word.length() > 3) {
            return Kind.WORD;
        }
        return switch (Normalizer.normalize(word, Normalizer.Form.NFKC)) {
            case "AND" -> Kind.AND;
            case "OR" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> Kind.WORD;
        };
    }

    private void field(int colon) throws BadSyntax {
        tokens.add(Token.of(Kind.FIELD, box.substring(at, colon), at, colon + 1));
        at = colon + 1;
        if (at < box.length() && "[［【".indexOf(box.charAt(at)) >= 0) {
            int end = at + 1;
            while (end < box.length() && "]］】".indexOf(box.charAt(end)) < 0) {
                end++;
            }
            if (end >= box.length()) {
                throw new BadSyntax(at);
            }
            tokens.add(Token.of(Kind.RANGE, box.substring(at + 1, end), at, end + 1));
            at = end + 1;
        }
    }
}
