package cn.mingjing.law;

import java.math.BigDecimal;

/**
 * An amount of money in whole fen (分), never negative.
 *
 * @param amount fen; 100 fen are one yuan
 */
public record Fen(long amount) implements Comparable<Fen> {

    public static final Fen ZERO = new Fen(0);

    public Fen {
        if (amount < 0) {
            throw new IllegalArgumentException("an amount cannot be negative: " + amount);
        }
    }

    /** Reads an amount in yuan with at most two decimals; throws {@link ArithmeticException} for a third. */
    public static Fen ofYuan(String yuan) {
        return new Fen(new BigDecimal(yuan).movePointRight(2).longValueExact());
    }

    /** The amount in yuan with two decimals and no grouping, such as {@code 600.00}. */
    public String yuan() {
        return BigDecimal.valueOf(amount, 2).toPlainString();
    }

    public Fen plus(Fen other) {
        return new Fen(Math.addExact(amount, other.amount));
    }

    /** What is left when another amount is taken away; nothing where that is more. */
    public Fen less(Fen other) {
        return new Fen(Math.max(0, Math.subtractExact(amount, other.amount)));
    }

    public boolean isPositive() {
        return amount > 0;
    }

    @Override
    public int compareTo(Fen other) {
        return Long.compare(amount, other.amount);
    }
}
