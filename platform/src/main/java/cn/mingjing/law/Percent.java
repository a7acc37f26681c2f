package cn.mingjing.law;

/**
 * A share in whole hundredths.
 *
 * @param hundredths 5 means 5 %
 */
public record Percent(int hundredths) {

    public Percent {
        if (hundredths < 0) {
            throw new IllegalArgumentException("a share cannot be negative: " + hundredths);
        }
    }

    /** This share of an amount, rounded down to whole fen, in the party's favour. */
    public Fen of(Fen whole) {
        return new Fen(Math.multiplyExact(whole.amount(), (long) hundredths) / 100);
    }
}
