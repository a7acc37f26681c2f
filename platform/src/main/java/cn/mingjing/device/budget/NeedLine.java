package cn.mingjing.device.budget;

import cn.mingjing.authority.Unit;
import cn.mingjing.device.Equipment;
import cn.mingjing.law.Fen;
import java.util.Optional;

/**
 * What one unit needs of one kind.
 *
 * @param byRatio how many it should have by the ratio that binds the authority; empty where none does
 * @param byNeed how many it needs as the authority has found
 * @param reason why so many
 * @param present how many it has, unfit ones included
 * @param unfit of these, past their service life; of rooms, without recording equipment
 * @param price what one costs; empty while the authority has entered no price
 */
public record NeedLine(
        Unit unit,
        Equipment kind,
        Optional<Integer> byRatio,
        Optional<Integer> byNeed,
        String reason,
        int present,
        int unfit,
        Optional<Fen> price) {

    /** How many it should have; empty where neither ratio nor need says. */
    public Optional<Integer> asked() {
        return byRatio.isEmpty() && byNeed.isEmpty()
                ? Optional.empty()
                : Optional.of(Math.max(byRatio.orElse(0), byNeed.orElse(0)));
    }

    /** How many it has too few, whatever the age of those it has. */
    public int missing() {
        return Math.max(0, asked().orElse(0) - present);
    }

    /** How many are to be got: so that as many fit ones are there as asked; where nothing is asked, one for each unfit one. */
    public int toGet() {
        return asked().map(count -> Math.max(0, count - (present - unfit))).orElse(unfit);
    }

    /** What that costs; empty while there is no price. */
    public Optional<Fen> estimate() {
        return price.map(each -> new Fen(Math.multiplyExact(each.amount(), (long) toGet())));
    }
}
