package cn.mingjing.identity;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The registers of accounts and of posts held. Each change writes its row and one fact
 * {@link cn.mingjing.facts.EntryChanged} in one transaction; each refusal is put on record.
 *
 * <p>The system administrator opens, suspends and resumes accounts and resets passwords; the security administrator grants
 * and ends posts; the system itself ({@link Actor#system()}) may do both, for the first administrators and the demo.
 */
public interface Accounts {

    /** Opens an account; refused when the name is taken or the password breaks the password rules. */
    Outcome open(NewAccount account, Actor by);

    /** Grants a post; refused by the rules of separation of duties. */
    Outcome grant(PostHeld post, Actor by);

    /**
     * Ends a post.
     *
     * @param lastDay the last day on which it is held
     */
    Outcome end(UUID postHeld, LocalDate lastDay, Actor by);

    /** Suspends an account and ends its sessions at once. */
    Outcome suspend(PersonId person, Actor by);

    /** Resumes a suspended account, and lifts a lock-out after failed sign-ins. */
    Outcome resume(PersonId person, Actor by);

    /** Sets a one-time password, which its holder must change at the next sign-in, and ends his sessions. */
    Outcome resetPassword(PersonId person, String oneTimePassword, Actor by);

    /** Takes a lost second factor away and ends the person's sessions; refused to the person himself. */
    Outcome removeSecondFactor(PersonId person, Actor by);

    Optional<Account> find(PersonId person);

    Optional<Account> named(String signInName);

    /** All posts the person ever held or will hold, latest first. */
    List<PostHeld> postsOf(PersonId person);

    /** Who holds that post in that authority on that day, by name. */
    List<PostHeld> holders(AuthorityId authority, Post post, LocalDate day);
}
