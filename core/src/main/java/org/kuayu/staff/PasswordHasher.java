package org.kuayu.staff;

/** Turns passwords into hashes that are safe to keep, and compares. Thread-safe. */
public interface PasswordHasher {
    /** The encoded hash of the password: algorithm, parameters, a random salt. */
    String hash(String password);

    /** Whether the hash was made from this password; false for a hash that cannot be read. */
    boolean matches(String password, String hash);
}
