package cn.mingjing.identity.password;

import cn.mingjing.identity.Account;
import cn.mingjing.identity.PersonId;
import cn.mingjing.law.Objection;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The passwords of all accounts: checked, chosen, replaced. Never a fact, never in a log. */
@Component
public class Passwords {

    private final PasswordTable table;
    private final PasswordDigests digests;
    private final PasswordRules rules;
    private final PasswordSettings settings;
    private final Clock clock;

    Passwords(
            PasswordTable table, PasswordDigests digests, PasswordRules rules, PasswordSettings settings, Clock clock) {
        this.table = table;
        this.digests = digests;
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether this is the person's present password. */
    public boolean isRight(PersonId person, String password) {
        return table.present(person)
                .map(present -> digests.matches(password, present.digest()))
                .orElseGet(() -> digests.matchesNobody(password));
    }

    /** What speaks against a password for an account that is yet to be opened. */
    public List<Objection> objectionsTo(String password, String signInName) {
        return rules.examine(new PasswordChoice(password, signInName, any -> false));
    }

    /** What speaks against a password its holder wants to change to. */
    public List<Objection> objectionsTo(String password, Account account) {
        return rules.examine(new PasswordChoice(
                password, account.signInName(), candidate -> usedBefore(account.person(), candidate)));
    }

    /**
     * Replaces the person's password; takes part in the caller's transaction.
     *
     * @param oneTime whether he must choose his own at the next sign-in
     */
    public void replace(PersonId person, String password, boolean oneTime) {
        table.replace(person, digests.digest(password), oneTime, clock.instant());
    }

    /** Whether the present password was given by an administrator or is older than allowed. */
    public boolean mustBeChanged(PersonId person) {
        var oldest = clock.instant().minus(settings.validFor());
        return table.present(person)
                .map(present -> present.oneTime() || present.chosenAt().isBefore(oldest))
                .orElse(true);
    }

    private boolean usedBefore(PersonId person, String candidate) {
        boolean present = table.present(person)
                .map(password -> digests.matches(candidate, password.digest()))
                .orElse(false);
        return present
                || table.former(person, settings.remembered() - 1).stream()
                        .anyMatch(digest -> digests.matches(candidate, digest));
    }
}
