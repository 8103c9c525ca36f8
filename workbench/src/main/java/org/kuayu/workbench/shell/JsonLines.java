package org.kuayu.workbench.shell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The log: one JSON object a line on standard error, for everything that logs through SLF4J, {@code java.util.logging}
 * or {@code System.Logger}. An accident is written with its type and stack but without its message, which may quote what
 * somebody typed.
 */
public final class JsonLines extends Formatter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FRAMES = 30;

    /** Makes this the only format of the process, from level INFO, libraries from WARNING. */
    public static void install() {
        Logger root = Logger.getLogger("");
        Arrays.stream(root.getHandlers()).forEach(root::removeHandler);
        var console = new ConsoleHandler();
        console.setFormatter(new JsonLines());
        root.addHandler(console);
        root.setLevel(Level.WARNING);
        OWN.setLevel(Level.INFO);
        VECTORS.setLevel(Level.SEVERE);
    }

    private static final Logger OWN = Logger.getLogger("org.kuayu");
    // Recommends a flag for vector search, which Kuayu does not use.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    @Override
    public String format(LogRecord record) {
        var line = new LinkedHashMap<String, Object>();
        line.put("time", record.getInstant().toString());
        line.put("level", record.getLevel().getName());
        line.put("logger", record.getLoggerName());
        line.put("message", formatMessage(record));
        Throwable thrown = record.getThrown();
        if (thrown != null) {
            line.put("thrown", thrown.getClass().getName());
            line.put(
                    "stack",
                    Arrays.stream(thrown.getStackTrace())
                            .limit(FRAMES)
                            .map(Object::toString)
                            .toList());
            if (thrown.getCause() != null) {
                line.put("cause", thrown.getCause().getClass().getName());
            }
        }
        try {
            return JSON.writeValueAsString(line) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts can be written", e);
        }
    }
}
