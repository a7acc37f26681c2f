package cn.mingjing.identity.web;

import cn.mingjing.ui.Pair;
import java.util.List;

/**
 * One's own account.
 *
 * @param about name, sign-in name and second factor
 * @param secondFactor whether one is in force
 * @param chosen the id of the post one acts in; empty for none
 */
public record OwnAccount(List<Pair> about, boolean secondFactor, List<HeldPost> posts, String chosen) {

    /** One post as the page shows it. */
    public record HeldPost(String id, String post, String authority, String since) {}
}
