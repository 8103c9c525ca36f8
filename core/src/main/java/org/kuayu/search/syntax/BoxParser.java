package org.kuayu.search.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.search.syntax.Token.Kind;

/** Reads the tokens of the one box into clauses: OR binds weakest, then AND, which may be left out, then NOT. */
final class BoxParser {
    private static final int DEEPEST = 20;

    private record Node(Clause clause, int start, int end) {}

    private final String box;
    private final List<Token> tokens;
    private int at;
    private int depth;

    BoxParser(String box) throws BadSyntax {
        this.box = box;
        this.tokens = new Lexer(box).tokens();
    }

    /** Whether words were cut off because there were too many. */
    boolean shortened() {
        return tokens.size() > Lexer.MOST_TOKENS;
    }

    /** The conditions that must all hold. */
    List<Condition> conditions() throws BadSyntax {
        var conditions = new ArrayList<Condition>();
        List<Node> nodes = tokens.size() == 1 ? List.of() : operands();
        if (peek().kind() == Kind.OR) {
            nodes = List.of(or(nodes));
        }
        if (peek().kind() != Kind.END) {
            throw new BadSyntax(peek().start());
        }
        for (Node node : nodes) {
            String name = box.substring(node.start, node.end);
            List<Clause> parts = node.clause instanceof Clause.And a ? a.all() : List.of(node.clause);
            parts.forEach(part -> conditions.add(new Condition(name, part)));
        }
        return conditions;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token take() {
        return tokens.get(at++);
    }

    private Node or(List<Node> first) throws BadSyntax {
        var any = new ArrayList<Clause>(List.of(joined(first)));
        int end = first.getLast().end;
        while (peek().kind() == Kind.OR) {
            at++;
            List<Node> next = operands();
            any.add(joined(next));
            end = next.getLast().end;
        }
        return new Node(Clause.any(any), first.getFirst().start, end);
    }

    private static Clause joined(List<Node> nodes) {
        return Clause.all(nodes.stream().map(Node::clause).toList());
    }

    /** Operands joined by AND or by nothing; at least one. */
    private List<Node> operands() throws BadSyntax {
        var nodes = new ArrayList<Node>();
        nodes.add(operand());
        while (true) {
            switch (peek().kind()) {
                case AND -> {
                    at++;
                    nodes.add(operand());
                }
                case END, CLOSE, OR -> {
                    return nodes;
                }
                default -> nodes.add(operand());
            }
        }
    }

    private Node operand() throws BadSyntax {
        Token token = take();
        return switch (token.kind()) {
            case NOT -> {
                Node inner = nested();
                yield new Node(new Clause.Not(inner.clause), token.start(), inner.end);
            }
            case PLUS -> nested();
            case FIELD -> value(token, Lane.named(token.text()).orElse(Lane.ANY));
            default -> primary(token, Lane.ANY);
        };
    }

    private Node nested() throws BadSyntax {
        if (++depth > DEEPEST) {
            throw new BadSyntax(peek().start());
        }
        Node inner = operand();
        depth--;
        return inner;
    }

    private Node value(Token field, Lane lane) throws BadSyntax {
        Node node = primary(take(), lane);
        return new Node(node.clause, field.start(), node.end);
    }

    private Node primary(Token token, Lane lane) throws BadSyntax {
        Optional<Clause> clause = switch (token.kind()) {
            case WORD -> Words.word(token.text(), lane);
            case QUOTE -> Words.quoted(token.text(), lane, token.slop());
            case NUMBER -> Optional.of(Words.number(token.text(), box.substring(token.start(), token.end()), lane));
            case RANGE -> Words.range(token.text(), lane);
            case OPEN -> Optional.of(group(token));
            default -> Optional.empty();
        };
        if (clause.isEmpty() && token.kind() == Kind.WORD && lane == Lane.ANY) {
            return new Node(new Clause.Everything(), token.start(), token.end());
        }
        Clause read = clause.orElseThrow(() -> new BadSyntax(token.start()));
        return new Node(read, token.start(), tokens.get(at - 1).end());
    }

    private Clause group(Token open) throws BadSyntax {
        if (++depth > DEEPEST) {
            throw new BadSyntax(open.start());
        }
        Node inner = or(operands());
        if (take().kind() != Kind.CLOSE) {
            throw new BadSyntax(open.start());
        }
        depth--;
        return inner.clause;
    }
}
