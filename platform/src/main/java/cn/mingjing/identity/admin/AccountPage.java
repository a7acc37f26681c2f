package cn.mingjing.identity.admin;

import cn.mingjing.identity.Account;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Table;
import java.util.List;

/**
 * One account, with what the reader may do about it.
 *
 * @param keepsAccounts whether the reader may reset its password
 * @param grantsPosts whether the reader may grant and end posts
 * @param locked whether failed sign-ins have locked it for the time being
 * @param secondFactor whether a second factor is in force
 */
public record AccountPage(
        Account account,
        List<Pair> about,
        Table<PostHeld> posts,
        boolean keepsAccounts,
        boolean grantsPosts,
        boolean locked,
        boolean secondFactor) {

    /** Whether there is something to resume: it is suspended or locked. */
    public boolean resumable() {
        return locked || suspended();
    }

    /** Whether it is suspended now. */
    public boolean suspended() {
        return account.state() == Account.State.SUSPENDED;
    }
}
