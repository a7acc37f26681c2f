package cn.mingjing.device;

import cn.mingjing.authority.UnitId;
import cn.mingjing.law.AuthorityId;

/**
 * How many of a kind a unit needs for its work, as the authority has found (按需配备).
 *
 * @param reason why so many
 */
public record Need(AuthorityId authority, UnitId unit, Equipment kind, int count, String reason) {

    public Need {
        if (count < 0) {
            throw new IllegalArgumentException("nobody needs fewer than none: " + count);
        }
    }
}
