package org.kuayu.store.jpa.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/** Long byte strings in pieces: H2 keeps at most 1 048 576 bytes in one column of this kind. */
public final class Parts {
    /** The longest byte string that need not be cut. */
    public static final int INLINE = 256 * 1024;

    private static final int PIECE = 512 * 1024;

    private Parts() {}

    /** The bytes themselves where they are short; else an empty string, and the bytes lie in parts under the owner. */
    public static byte[] inline(UnitOfWork unit, String owner, byte[] bytes) {
        if (bytes.length <= INLINE) {
            return bytes;
        }
        save(unit, owner, bytes);
        return new byte[0];
    }

    /** The bytes of which {@link #inline} gave this. */
    public static byte[] whole(EntityManager em, String owner, byte[] inline) {
        return inline.length > 0 ? inline : load(em, owner).orElseThrow();
    }

    /** Keeps the bytes behind what the owner has already. */
    public static void save(UnitOfWork unit, String owner, byte[] bytes) {
        for (int from = 0; from < bytes.length; from += PIECE) {
            var row = new PartRow();
            row.number = unit.next();
            row.owner = owner;
            row.bytes = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE));
            unit.em().persist(row);
        }
        if (bytes.length > PIECE) {
            unit.em().flush();
        }
    }

    /** The bytes of the owner; empty where it has none. */
    public static Optional<byte[]> load(EntityManager em, String owner) {
        var rows = em.createQuery("select p from PartRow p where p.owner = :owner order by p.number", PartRow.class)
                .setParameter("owner", owner)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var out = new ByteArrayOutputStream();
        rows.forEach(row -> out.writeBytes(row.bytes));
        return Optional.of(out.toByteArray());
    }

    /** Removes what the owner has. */
    public static void drop(UnitOfWork unit, String owner) {
        unit.em().flush();
        unit.em()
                .createQuery("delete from PartRow p where p.owner = :owner")
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /** A piece of a long byte string. */
    @Entity(name = "PartRow")
    @Table(name = "part")
    static class PartRow {
        @Id
        long number;

        String owner;
        byte[] bytes;
    }
}
