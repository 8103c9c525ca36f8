package org.kuayu.mediation;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.kuayu.mediation.sealed.BidRound;
import org.kuayu.mediation.sealed.BlindBid;
import org.kuayu.mediation.sealed.Confidence;
import org.kuayu.mediation.sealed.FactSignature;
import org.kuayu.mediation.sealed.Offer;
import org.kuayu.mediation.sealed.OfferAnswer;
import org.kuayu.mediation.sealed.Retraction;
import org.kuayu.mediation.sealed.Statement;

/**
 * A marker in every field of every confidential kind, each found nowhere else, and the search for them in whatever comes out:
 * texts, files, and whole graphs of values.
 */
public final class FenceMarkers {
    /** What all sides sign, so that it must come out. */
    public static final String OPEN = "公开标零壹";

    private static final long FIRST_FEN = 73_910_147;

    private final Map<String, String> needles = new LinkedHashMap<>();
    private final List<Confidence> planted = new ArrayList<>();

    /** All kinds, every field marked, for a dispute in which nothing was said yet. */
    public FenceMarkers() {
        this(0, 0, 0);
    }

    /** The same for a dispute that has so many statements, offers and rounds already. */
    public FenceMarkers(int statements, int offers, int rounds) {
        planted.add(Statement.undisputed(OPEN));
        planted.add(Statement.joint(text("joint")).inSession("1"));
        planted.add(Statement.ofSide("A", text("private of A")));
        planted.add(Statement.ofSide("B", text("private of B")).inSession("1"));
        planted.add(Statement.ofMediators(text("note of mediators")));
        planted.add(Statement.concession("A", text("concession of A")).inSession("1"));
        planted.add(Statement.concession("B", text("concession of B")));
        planted.add(Statement.undisputed(text("fact that nobody signed")).inSession("1"));
        planted.add(Statement.undisputed(text("fact that one signed")));
        planted.add(Statement.undisputed(text("fact taken back")));
        planted.add(Statement.jointResult(text("result that nobody signed")));
        planted.add(Statement.joint(text("session name")).inSession(text("session")));
        planted.add(new FactSignature(statements + 1, "A"));
        planted.add(new FactSignature(statements + 1, "B"));
        planted.add(new FactSignature(statements + 9, "A"));
        planted.add(new FactSignature(statements + 10, "A"));
        planted.add(new FactSignature(statements + 10, "B"));
        planted.add(new Retraction(statements + 10));
        planted.add(Offer.toTable("A", OptionalLong.of(fen("offer to all")), text("terms to all")));
        planted.add(Offer.toMediators("B", OptionalLong.of(fen("offer held")), text("terms held")));
        planted.add(new OfferAnswer(offers + 1, "B", OfferAnswer.Answer.REFUSED, text("words of an answer")));
        planted.add(new BidRound(text("name of a round"), "B", "A"));
        planted.add(new BlindBid(rounds + 1, "B", fen("bid of B")));
        planted.add(new BlindBid(rounds + 1, "A", fen("bid of A")));
    }

    /** What is to be recorded, in this order. */
    public List<Confidence> planted() {
        return List.copyOf(planted);
    }

    /** The marked texts, as a search would ask for them. */
    public List<String> texts() {
        return needles.keySet().stream().filter(n -> n.startsWith("密标")).toList();
    }

    private String text(String what) {
        int number = needles.size();
        String marker = "密标" + (char) ('甲' + number % 7) + "字" + (1000 + number * 37);
        needles.put(marker, what);
        return marker;
    }

    private long fen(String what) {
        long fen = FIRST_FEN + needles.size() * 1_010_101L;
        String yuan = fen / 100 + "." + fen % 100;
        needles.put(Long.toString(fen), what);
        needles.put(yuan, what + " in yuan");
        needles.put(String.format(Locale.ROOT, "%,d", fen / 100) + "." + fen % 100, what + " as money");
        return fen;
    }

    /** What stands in this text that may not. */
    public List<String> in(String where, String text) {
        String bare = text.replaceAll("\\s", "");
        return needles.entrySet().stream()
                .filter(n -> text.contains(n.getKey()) || bare.contains(n.getKey()))
                .map(n -> where + ": " + n.getValue())
                .toList();
    }

    /** What stands in this file as UTF-8, UTF-16 or GB18030 that may not. */
    public List<String> in(String where, byte[] bytes) {
        var found = new ArrayList<String>();
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GB18030"))) {
            found.addAll(in(where, new String(bytes, charset)));
        }
        return found;
    }

    /** What can be reached from this value by any field, private ones too, that may not. */
    public List<String> inGraph(String where, Object root) {
        return walk(where, root, FenceMarkers::held);
    }

    /** What this value and all that it answers with say by their public methods that may not. */
    public List<String> inAnswers(String where, Object root) {
        return walk(where, root, FenceMarkers::answered);
    }

    private List<String> walk(String where, Object root, Function<Object, List<Object>> next) {
        var found = new ArrayList<String>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var todo = new ArrayDeque<Object>(List.of(root));
        while (!todo.isEmpty()) {
            Object one = todo.pop();
            if (seen.add(one) && seen.size() < 200_000) {
                found.addAll(look(where, one, next, todo));
            }
        }
        return found;
    }

    private List<String> look(String where, Object one, Function<Object, List<Object>> next, ArrayDeque<Object> todo) {
        var found = new ArrayList<String>();
        Class<?> type = one.getClass();
        if (one instanceof String || one instanceof Number || one instanceof StringBuilder) {
            found.addAll(in(where, one.toString()));
        } else if (one instanceof byte[] bytes) {
            found.addAll(in(where, bytes));
        } else if (one instanceof Iterable<?> many && type.getName().startsWith("java.")) {
            many.forEach(m -> push(m, todo));
        } else if (one instanceof Optional<?> maybe) {
            maybe.ifPresent(m -> push(m, todo));
        } else if (one instanceof Map<?, ?> map) {
            map.forEach((k, v) -> {
                push(k, todo);
                push(v, todo);
            });
        } else if (type.isArray() && !type.getComponentType().isPrimitive()) {
            for (int i = 0; i < Array.getLength(one); i++) {
                push(Array.get(one, i), todo);
            }
        } else if (type.getName().startsWith("org.kuayu") && !type.isEnum()) {
            found.addAll(in(where + " " + type.getSimpleName() + ".toString", one.toString()));
            next.apply(one).forEach(value -> push(value, todo));
        } else {
            found.addAll(in(where, one.toString()));
        }
        return found;
    }

    private static List<Object> held(Object one) {
        return fields(one.getClass()).stream()
                .map(field -> value(field, one))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Methods that give another value of the same type are left out: they would go on for ever. */
    private static List<Object> answered(Object one) {
        var answers = new ArrayList<Object>();
        for (Method method : one.getClass().getDeclaredMethods()) {
            boolean asks = method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() != void.class
                    && method.getReturnType() != one.getClass();
            if (asks) {
                answer(method, one).ifPresent(answers::add);
            }
        }
        return answers;
    }

    private static Optional<Object> answer(Method method, Object of) {
        try {
            method.setAccessible(true);
            return Optional.ofNullable(method.invoke(of));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method.toString(), e);
        } catch (InvocationTargetException refused) {
            return Optional.of(String.valueOf(refused.getCause()));
        }
    }

    private static void push(Object value, ArrayDeque<Object> todo) {
        if (value != null) {
            todo.push(value);
        }
    }

    private static List<Field> fields(Class<?> type) {
        var all = new ArrayList<Field>();
        for (Class<?> at = type; at != null && at.getName().startsWith("org.kuayu"); at = at.getSuperclass()) {
            Arrays.stream(at.getDeclaredFields())
                    .filter(f -> !Modifier.isStatic(f.getModifiers()))
                    .forEach(all::add);
        }
        return all;
    }

    private static Object value(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException | InaccessibleObjectException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
