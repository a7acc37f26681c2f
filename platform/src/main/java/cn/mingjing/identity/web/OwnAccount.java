package cn.mingjing.identity.web;

import java.util.List;

/**
 * One's own account.
 *
 * @param chosen the id of the post one acts in; empty for none
 */
public record OwnAccount(String name, String signInName, List<HeldPost> posts, String chosen) {

    /** One post as the page shows it. */
    public record HeldPost(String id, String post, String authority, String since) {}
}
