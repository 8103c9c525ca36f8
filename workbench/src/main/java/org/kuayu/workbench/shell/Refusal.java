package org.kuayu.workbench.shell;

import java.util.Map;

/**
 * Ends a request with an error answer: an error page in the user's language, or problem+json under {@code /api/}. The
 * code is stable; its sentence stands in the message bundles as {@code problem.CODE}.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, String> fields;

    /** A refusal with this HTTP status and code, with fields for the problem document. */
    public Refusal(int status, String code, Map<String, String> fields) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.fields = Map.copyOf(fields);
    }

    /** A refusal with this HTTP status and code. */
    public Refusal(int status, String code) {
        this(status, code, Map.of());
    }

    /** There is nothing at this address, or the visitor may not know of it. */
    public static Refusal notFound() {
        return new Refusal(404, "not-found");
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** Fields for the problem document; no personal data. */
    public Map<String, String> fields() {
        return fields;
    }
}
