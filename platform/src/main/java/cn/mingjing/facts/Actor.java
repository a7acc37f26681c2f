package cn.mingjing.facts;

import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;

/**
 * Who did an act, in which post, for which authority, at that moment.
 *
 * @param person opaque, stable id of the person; it stands in the ledger's leaf
 * @param name the person's name at that moment
 */
public record Actor(String person, String name, Post post, AuthorityId authority) {

    /** The installation itself, which no enforcement authority is; its administrators hold their posts here. */
    public static final AuthorityId INSTALLATION = new AuthorityId("installation");

    /** The system acting by itself, where nobody does: at a set time, at first start, at a door nobody has passed. */
    public static Actor system() {
        return new Actor("system", "系统", Post.SYSTEM, INSTALLATION);
    }
}
