package cn.mingjing.authority;

import cn.mingjing.law.AuthorityId;

/**
 * A unit (内设机构、执法队伍) of an authority as its register shows it on some day.
 *
 * @param name as printed, such as {@code 稽查支队}
 * @param open false once the unit has been dissolved or merged
 */
public record Unit(UnitId id, AuthorityId authority, String name, Role role, boolean open) {

    /** The part a unit has in an enforcement act; who handles must not review (行政处罚法 art. 58). */
    public enum Role {
        /** 承办机构 */
        HANDLING,
        /** 法制审核机构 */
        REVIEW,
        /** 执法监督机构 */
        SUPERVISION,
        /** 公示发布机构 */
        RELEASE
    }
}
