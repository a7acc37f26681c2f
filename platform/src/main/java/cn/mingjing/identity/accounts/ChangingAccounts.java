package cn.mingjing.identity.accounts;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Account;
import cn.mingjing.identity.Account.State;
import cn.mingjing.identity.NewAccount;
import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.factor.SecondFactors;
import cn.mingjing.identity.lockout.LockOut;
import cn.mingjing.identity.password.Passwords;
import cn.mingjing.identity.session.Sessions;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Rule;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Changes of the register of accounts, each inside the caller's transaction. */
@Component
class ChangingAccounts {

    private final AccountTable accounts;
    private final Entries entries;
    private final Passwords passwords;
    private final Sessions sessions;
    private final LockOut lockOut;
    private final SecondFactors factors;

    ChangingAccounts(
            AccountTable accounts,
            Entries entries,
            Passwords passwords,
            Sessions sessions,
            LockOut lockOut,
            SecondFactors factors) {
        this.accounts = accounts;
        this.entries = entries;
        this.passwords = passwords;
        this.sessions = sessions;
        this.lockOut = lockOut;
        this.factors = factors;
    }

    Outcome open(NewAccount wanted, Actor by) {
        var objections = new ArrayList<Objection>();
        AccountKeeping.SYSTEM_ADMINISTRATOR_KEEPS_ACCOUNTS.examine(by).ifPresent(objections::add);
        AccountKeeping.SIGN_IN_NAME_WELL_FORMED.examine(wanted.signInName()).ifPresent(objections::add);
        objections.addAll(passwords.objectionsTo(wanted.password(), wanted.signInName()));
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        var account = new Account(wanted.person(), wanted.signInName(), wanted.name(), State.OPEN, 1);
        if (!accounts.add(account)) {
            return new Outcome.Refused(List.of(AccountKeeping.nameTaken(wanted.signInName())));
        }
        lockOut.watch(account.person());
        passwords.replace(account.person(), wanted.password(), wanted.oneTime());
        return entries.added(account, by);
    }

    Outcome suspend(PersonId person, Actor by) {
        return changeState(person, State.SUSPENDED, by);
    }

    Outcome resume(PersonId person, Actor by) {
        return changeState(person, State.OPEN, by);
    }

    Outcome resetPassword(PersonId person, String oneTimePassword, Actor by) {
        var before = locked(person);
        var objections = new ArrayList<Objection>();
        AccountKeeping.SYSTEM_ADMINISTRATOR_KEEPS_ACCOUNTS.examine(by).ifPresent(objections::add);
        objections.addAll(passwords.objectionsTo(oneTimePassword, before));
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        passwords.replace(person, oneTimePassword, true);
        sessions.endAllOf(person);
        var after = next(before, before.state());
        accounts.change(after);
        return entries.passwordReset(before, after, by);
    }

    Outcome removeSecondFactor(PersonId person, Actor by) {
        var before = locked(person);
        var objections = new ArrayList<Objection>();
        AccountKeeping.ADMINISTRATOR_SUSPENDS.examine(by).ifPresent(objections::add);
        AccountKeeping.anotherThan(person).examine(by).ifPresent(objections::add);
        if (!factors.has(person)) {
            objections.add(AccountKeeping.noSecondFactor());
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        factors.remove(person);
        sessions.endAllOf(person);
        var after = next(before, before.state());
        accounts.change(after);
        return entries.secondFactorRemoved(before, after, by);
    }

    private Outcome changeState(PersonId person, State state, Actor by) {
        var before = locked(person);
        Rule<Actor> rule = AccountKeeping.ADMINISTRATOR_SUSPENDS;
        var objection = rule.examine(by);
        if (objection.isPresent()) {
            return new Outcome.Refused(List.of(objection.get()));
        }
        if (state == State.OPEN) {
            lockOut.lift(person);
        } else {
            sessions.endAllOf(person);
        }
        var after = next(before, state);
        accounts.change(after);
        return entries.changed(before, after, by);
    }

    private Account locked(PersonId person) {
        accounts.lock(person);
        return accounts.find(person).orElseThrow();
    }

    private static Account next(Account before, State state) {
        return new Account(before.person(), before.signInName(), before.name(), state, before.version() + 1);
    }
}
