package cn.mingjing.identity.signin;

import cn.mingjing.identity.Account;
import cn.mingjing.identity.PasswordChosen;
import cn.mingjing.identity.SignInRefused;
import cn.mingjing.identity.accounts.AccountTable;
import cn.mingjing.identity.lockout.LockOut;
import cn.mingjing.identity.log.FactAccessLog;
import cn.mingjing.identity.password.Passwords;
import cn.mingjing.identity.session.Session;
import cn.mingjing.identity.session.SessionToken;
import cn.mingjing.identity.session.Sessions;
import cn.mingjing.law.Objection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Choosing a new password of one's own. */
@Component
public class PasswordChange {

    /** What becomes of it. */
    public sealed interface Result {

        /** The new password holds; all sessions have ended, and one is open anew under this token. */
        record Changed(SessionToken token) implements Result {}

        /** The present password was wrong, or the account is locked. */
        record NotProven() implements Result {}

        /** The new password breaks the password rules. */
        record Refused(List<Objection> objections) implements Result {}
    }

    private final AccountTable accounts;
    private final Passwords passwords;
    private final LockOut lockOut;
    private final Sessions sessions;
    private final FactAccessLog accessLog;
    private final TransactionOperations transaction;

    PasswordChange(
            AccountTable accounts,
            Passwords passwords,
            LockOut lockOut,
            Sessions sessions,
            FactAccessLog accessLog,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.lockOut = lockOut;
        this.sessions = sessions;
        this.accessLog = accessLog;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Changes the password of the session's person; guessing the present one counts like guessing at sign-in. */
    public Result change(Session session, String present, String wanted, String address) {
        var account = accounts.find(session.person()).orElseThrow();
        if (!proven(session, account, present, address)) {
            return new Result.NotProven();
        }
        var objections = passwords.objectionsTo(wanted, account);
        if (!objections.isEmpty()) {
            return new Result.Refused(objections);
        }
        var token = transaction.execute(status -> {
            passwords.replace(account.person(), wanted, false);
            sessions.endAllOf(account.person());
            return sessions.open(account.person(), session.postHeld(), false, address);
        });
        accessLog.record(new PasswordChosen(address), session.actorOnRecord());
        return new Result.Changed(token);
    }

    /** Whether this is the session's person's password; a wrong one counts like guessing at sign-in. */
    public boolean proves(Session session, String present, String address) {
        return proven(session, accounts.find(session.person()).orElseThrow(), present, address);
    }

    private boolean proven(Session session, Account account, String present, String address) {
        var turn = lockOut.attempt(account.person());
        if (turn != LockOut.Turn.LOCKED && passwords.isRight(account.person(), present)) {
            lockOut.lift(account.person());
            return true;
        }
        accessLog.record(
                new SignInRefused(account.person().toString(), reason(turn), address), session.actorOnRecord());
        return false;
    }

    private static SignInRefused.Reason reason(LockOut.Turn turn) {
        return switch (turn) {
            case FREE -> SignInRefused.Reason.WRONG_PASSWORD;
            case LAST -> SignInRefused.Reason.WRONG_PASSWORD_NOW_LOCKED;
            case LOCKED -> SignInRefused.Reason.LOCKED;
        };
    }
}
