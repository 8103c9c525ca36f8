package org.kuayu.workbench.account;

import com.password4j.Argon2Function;
import com.password4j.BadParametersException;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import org.kuayu.staff.PasswordHasher;
import org.kuayu.staff.Staff;

/**
 * Hashes passwords with Argon2id: 19 MiB, two passes, one lane (the OWASP minimum of 2023). At most four at a time, so
 * that logins cannot fill the memory. Thread-safe.
 */
public final class Passwords {
    /** The shortest password that is accepted. */
    public static final int SHORTEST = Staff.SHORTEST_PASSWORD;

    /** The same as a port, for {@code Staff}. */
    public static final PasswordHasher HASHER = new PasswordHasher() {
        @Override
        public String hash(String password) {
            return Passwords.hash(password);
        }

        @Override
        public boolean matches(String password, String hash) {
            return Passwords.matches(password, hash);
        }
    };

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final Semaphore PLACES = new Semaphore(4);

    private Passwords() {}

    /** The encoded hash of the password, with algorithm, parameters and a random salt. */
    public static String hash(String password) {
        PLACES.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
        } finally {
            PLACES.release();
        }
    }

    /** Whether the hash was made from this password; false for a hash that cannot be read. */
    public static boolean matches(String password, String hash) {
        PLACES.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
        } catch (BadParametersException e) {
            return false;
        } finally {
            PLACES.release();
        }
    }
}
