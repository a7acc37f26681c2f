package cn.mingjing.identity.accounts;

import cn.mingjing.identity.PostHeld;
import java.time.LocalDate;

/**
 * A post that is to be ended.
 *
 * @param held the post
 * @param lastDay the last day on which it shall be held
 * @param today the day on which this is done
 */
record Ending(PostHeld held, LocalDate lastDay, LocalDate today) {

    boolean prolongs() {
        var until = held.until();
        return until != null && lastDay.isAfter(until);
    }
}
