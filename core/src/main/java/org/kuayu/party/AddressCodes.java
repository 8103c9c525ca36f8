package org.kuayu.party;

/** The question whether a six-digit address code was ever given; the front door answers it from the divisions. */
@FunctionalInterface
public interface AddressCodes {
    /** Accepts every code: for those who have no table. */
    AddressCodes ANY = sixDigits -> true;

    /** Whether a division has or had this code; callable from any thread. */
    boolean everExisted(String sixDigits);
}
