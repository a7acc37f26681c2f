package cn.mingjing.identity.accounts;

import cn.mingjing.identity.Account;
import cn.mingjing.identity.PersonId;
import cn.mingjing.law.Post;
import java.util.List;

/**
 * One line of the list of accounts.
 *
 * @param locked whether failed sign-ins have locked it for the time being
 * @param posts the posts its holder has today
 */
public record AccountLine(
        PersonId person, String signInName, String name, Account.State state, boolean locked, List<Post> posts) {

    public AccountLine {
        posts = List.copyOf(posts);
    }
}
