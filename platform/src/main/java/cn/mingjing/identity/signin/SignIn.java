package cn.mingjing.identity.signin;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.Account;
import cn.mingjing.identity.SignInAccepted;
import cn.mingjing.identity.SignInRefused;
import cn.mingjing.identity.SignInRefused.Reason;
import cn.mingjing.identity.SignedOut;
import cn.mingjing.identity.accounts.AccountTable;
import cn.mingjing.identity.factor.SecondFactors;
import cn.mingjing.identity.lockout.LockOut;
import cn.mingjing.identity.lockout.SlowedAddresses;
import cn.mingjing.identity.log.FactAccessLog;
import cn.mingjing.identity.password.PasswordDigests;
import cn.mingjing.identity.password.Passwords;
import cn.mingjing.identity.session.Session;
import cn.mingjing.identity.session.Sessions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Signing in with name, password and, where there is one, a second factor, and signing out. */
@Component
public class SignIn {

    private final AccountTable accounts;
    private final Passwords passwords;
    private final PasswordDigests digests;
    private final SecondFactors factors;
    private final LockOut lockOut;
    private final SlowedAddresses addresses;
    private final Sessions sessions;
    private final ChosenPost chosenPost;
    private final FactAccessLog accessLog;

    SignIn(
            AccountTable accounts,
            Passwords passwords,
            PasswordDigests digests,
            SecondFactors factors,
            LockOut lockOut,
            SlowedAddresses addresses,
            Sessions sessions,
            ChosenPost chosenPost,
            FactAccessLog accessLog) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.digests = digests;
        this.factors = factors;
        this.lockOut = lockOut;
        this.addresses = addresses;
        this.sessions = sessions;
        this.chosenPost = chosenPost;
        this.accessLog = accessLog;
    }

    /**
     * Tries to sign in. Takes the same time and, in {@link Attempt.Refused}, gives the same answer whether the account does
     * not exist, is locked or suspended, or the password or the code is wrong.
     *
     * @param code of the authenticator, where the account has a second factor; else it does not matter
     * @param bearer whether another system asks for a token, instead of a browser for a cookie
     */
    public Attempt attempt(String signInName, String password, String code, String address, boolean bearer) {
        var wait = addresses.waitFor(address);
        if (wait.isPositive()) {
            return new Attempt.MustWait(wait);
        }
        var account = accounts.named(signInName.strip());
        if (account.isEmpty()) {
            digests.matchesNobody(password);
            addresses.failed(address);
            return new Attempt.Refused();
        }
        return refusal(account.get(), password, code)
                .<Attempt>map(reason -> refused(account.get(), reason, address))
                .orElseGet(() -> accepted(account.get(), address, bearer));
    }

    private Optional<Reason> refusal(Account account, String password, String code) {
        var turn = lockOut.attempt(account.person());
        if (turn == LockOut.Turn.LOCKED) {
            digests.matchesNobody(password);
            return Optional.of(Reason.LOCKED);
        }
        if (!passwords.isRight(account.person(), password)) {
            return Optional.of(turn == LockOut.Turn.LAST ? Reason.WRONG_PASSWORD_NOW_LOCKED : Reason.WRONG_PASSWORD);
        }
        if (!factors.passes(account.person(), code)) {
            return Optional.of(turn == LockOut.Turn.LAST ? Reason.WRONG_CODE_NOW_LOCKED : Reason.WRONG_CODE);
        }
        lockOut.lift(account.person());
        return account.state() == Account.State.OPEN ? Optional.empty() : Optional.of(Reason.SUSPENDED);
    }

    private Attempt refused(Account account, Reason reason, String address) {
        addresses.failed(address);
        accessLog.record(new SignInRefused(account.person().toString(), reason, address), Actor.system());
        return new Attempt.Refused();
    }

    private Attempt accepted(Account account, String address, boolean bearer) {
        var token = sessions.open(account.person(), chosenPost.of(account.person()), bearer, address);
        var session = sessions.find(token).orElseThrow();
        accessLog.record(new SignInAccepted(address, bearer ? "token" : "page"), session.actorOnRecord());
        return new Attempt.Accepted(token, session);
    }

    /** Ends the session. */
    public void out(Session session, String address) {
        sessions.end(session.id());
        accessLog.record(new SignedOut(address), session.actorOnRecord());
    }
}
