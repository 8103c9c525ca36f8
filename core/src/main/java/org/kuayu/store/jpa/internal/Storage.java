package org.kuayu.store.jpa.internal;

import java.sql.SQLException;
import org.kuayu.journal.JournalException;

/** Makes accidents of the database fit to be shown: messages of drivers quote the values of rows, which are personal data. */
public final class Storage {
    private Storage() {}

    /** The accident with the codes of the database and the place, without the values. */
    public static JournalException failed(String what, Throwable accident) {
        for (Throwable t = accident; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                var bare = new SQLException("database error", sql.getSQLState(), sql.getErrorCode());
                bare.setStackTrace(sql.getStackTrace());
                return new JournalException(
                        what + " (state " + sql.getSQLState() + ", code " + sql.getErrorCode() + ")", bare);
            }
        }
        return new JournalException(what + ": " + accident.getClass().getSimpleName(), accident);
    }
}
