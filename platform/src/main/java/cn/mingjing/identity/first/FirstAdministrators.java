package cn.mingjing.identity.first;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.NewAccount;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.identity.lockout.SlowedAddresses;
import cn.mingjing.law.China;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the three administrators into office one after another, the system administrator first. */
@Component
public class FirstAdministrators {

    /** What becomes of an appointment. */
    public sealed interface Result {

        /** @param next which administrator is still missing; empty when all three are there */
        record Appointed(Optional<Post> next) implements Result {}

        record Refused(List<Objection> objections) implements Result {}

        record WrongCode() implements Result {}

        record MustWait(Duration remaining) implements Result {}

        /** All three are there already. */
        record TooLate() implements Result {}
    }

    /** The three posts, in the order in which they are filled. */
    public static final List<Post> ORDER =
            List.of(Post.SYSTEM_ADMINISTRATOR, Post.SECURITY_ADMINISTRATOR, Post.AUDIT_ADMINISTRATOR);

    private final FirstCodes codes;
    private final Accounts accounts;
    private final SlowedAddresses addresses;
    private final JdbcClient database;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FirstAdministrators(
            FirstCodes codes,
            Accounts accounts,
            SlowedAddresses addresses,
            JdbcClient database,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.codes = codes;
        this.accounts = accounts;
        this.addresses = addresses;
        this.database = database;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Which administrator comes next; empty once each of the three posts has been granted to somebody. */
    public Optional<Post> next() {
        var granted = database.sql("SELECT DISTINCT post FROM identity.post_held")
                .query(String.class)
                .set();
        return ORDER.stream().filter(post -> !granted.contains(post.name())).findFirst();
    }

    /** Opens the account of the next administrator and grants him his post, both or neither. */
    public Result appoint(String code, NewAccount account, String address) {
        var wait = addresses.waitFor(address);
        if (wait.isPositive()) {
            return new Result.MustWait(wait);
        }
        if (!codes.isGood(code)) {
            addresses.failed(address);
            return new Result.WrongCode();
        }
        return transaction.execute(status -> appoint(account, status));
    }

    private Result appoint(NewAccount account, TransactionStatus status) {
        waitForOthers();
        var post = next();
        if (post.isEmpty()) {
            return new Result.TooLate();
        }
        var today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        var held = PostHeld.of(account.person(), post.get(), Actor.INSTALLATION, null, today);
        var outcome = accounts.open(account, Actor.system());
        if (outcome instanceof Outcome.Done) {
            outcome = accounts.grant(held, Actor.system());
        }
        if (outcome instanceof Outcome.Refused(var objections)) {
            status.setRollbackOnly();
            return new Result.Refused(objections);
        }
        var next = next();
        if (next.isEmpty()) {
            codes.withdrawAll();
        }
        return new Result.Appointed(next);
    }

    /** Two forms sent at once must not appoint two people to one post. */
    private void waitForOthers() {
        database.sql("LOCK TABLE identity.first_code IN SHARE ROW EXCLUSIVE MODE")
                .update();
    }
}
