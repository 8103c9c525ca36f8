package org.kuayu.mediation.agreement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One thing that a party has to do under an agreement; each instalment is one of its own, so that it can fall due and be
 * missed by itself (ME-13).
 *
 * @param kind what kind of act
 * @param debtor the identifier of the party that owes it; empty while not said
 * @param creditor the identifier of the party to which it is owed; empty while not said
 * @param text what is to be done, in words; may be empty for a payment
 * @param fen the amount in 分; empty where it is no payment
 * @param due the last day, inclusive; empty while not said
 * @param manner how: 银行转账至…, 现金, 当面交付; may be empty
 */
public record Obligation(
        Kind kind,
        String debtor,
        String creditor,
        String text,
        OptionalLong fen,
        Optional<LocalDate> due,
        String manner) {
    /** What kind of act is owed. */
    public enum Kind {
        /** 给付金钱. */
        PAY,
        /** 交付财物. */
        DELIVER,
        /** 办理转移登记（过户）. */
        TRANSFER,
        /** 其他作为: an apology, a repair, a certificate of leaving. */
        ACT,
        /** 不作为: it has no last day. */
        REFRAIN
    }

    public Obligation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(creditor, "creditor");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(fen, "fen");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(manner, "manner");
        if (fen.isPresent() && fen.getAsLong() < 0) {
            throw new IllegalArgumentException("an obligation below nought");
        }
    }

    /** A payment by this day. */
    public static Obligation pay(String debtor, String creditor, long fen, LocalDate due) {
        return new Obligation(Kind.PAY, debtor, creditor, "", OptionalLong.of(fen), Optional.of(due), "");
    }

    /** The same obligation, in this manner. */
    public Obligation in(String other) {
        return new Obligation(kind, debtor, creditor, text, fen, due, other);
    }

    /**
     * This payment in monthly instalments on the day of the month of its due day, the first on the due day; what does not
     * divide is paid with the first. A month without that day takes its last one.
     *
     * @param count how many, at least 1
     * @throws IllegalArgumentException if it is no payment with an amount and a day, or too small to divide
     */
    public List<Obligation> instalments(int count) {
        if (kind != Kind.PAY || fen.isEmpty() || due.isEmpty() || count < 1 || fen.getAsLong() < count) {
            throw new IllegalArgumentException("no " + count + " instalments of " + kind);
        }
        long each = fen.getAsLong() / count;
        LocalDate first = due.get();
        var parts = new ArrayList<Obligation>();
        for (int i = 0; i < count; i++) {
            YearMonth month = YearMonth.from(first).plusMonths(i);
            LocalDate day = month.atDay(Math.min(first.getDayOfMonth(), month.lengthOfMonth()));
            long part = i == 0 ? fen.getAsLong() - each * (count - 1) : each;
            parts.add(new Obligation(kind, debtor, creditor, text, OptionalLong.of(part), Optional.of(day), manner));
        }
        return parts;
    }

    /** Kind and day; not what is owed. */
    @Override
    public String toString() {
        return kind + due.map(day -> " by " + day).orElse("");
    }
}
