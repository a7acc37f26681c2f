package cn.mingjing.identity.admin;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.NewAccount;
import cn.mingjing.identity.RegisteredStaff;
import cn.mingjing.identity.RegisteredStaff.Person;
import cn.mingjing.identity.admin.AccountSlips.Slip;
import cn.mingjing.identity.password.OneTimePassword;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the accounts of an authority's staff in one go, each as if it were opened by itself: all of them, or none. */
@Component
class StaffAccounts {

    /** At a tenth of a second for each password's digest, this stays a matter of seconds. */
    static final int AT_ONCE = 50;

    /** Names this lock among the database's; any number that no other lock has. */
    private static final long OPENING = 6_206_204L;

    private final ObjectProvider<RegisteredStaff> staff;
    private final Accounts accounts;
    private final JdbcClient database;
    private final TransactionTemplate transactions;

    StaffAccounts(
            ObjectProvider<RegisteredStaff> staff,
            Accounts accounts,
            JdbcClient database,
            TransactionTemplate transactions) {
        this.staff = staff;
        this.accounts = accounts;
        this.database = database;
        this.transactions = transactions;
    }

    /** What came of it. */
    sealed interface Opened {
        record Slips(List<Slip> slips) implements Opened {}

        record Refused(List<Objection> objections) implements Opened {}
    }

    /** Whoever acts for the authority and has no account, by unit and name. */
    List<Person> without(AuthorityId authority) {
        return staff.stream()
                .flatMap(known -> known.of(authority).stream())
                .filter(person -> accounts.find(person.person()).isEmpty())
                .toList();
    }

    /** Two who do it at the same moment do it one after the other, and the second finds nothing left to do. */
    Opened open(AuthorityId authority, String prefix, Actor by) {
        return transactions.execute(status -> {
            database.sql("SELECT pg_advisory_xact_lock(:opening)")
                    .param("opening", OPENING)
                    .query()
                    .listOfRows();
            List<Slip> slips = new ArrayList<>();
            int number = 0;
            for (Person person : without(authority).stream().limit(AT_ONCE).toList()) {
                number = free(prefix, number + 1);
                var account = new NewAccount(
                        person.person(), name(prefix, number), person.name(), OneTimePassword.make(), true);
                if (accounts.open(account, by) instanceof Outcome.Refused(var why)) {
                    status.setRollbackOnly();
                    return new Opened.Refused(why);
                }
                slips.add(new Slip(person.name(), person.unit(), account.signInName(), account.password()));
            }
            return new Opened.Slips(slips);
        });
    }

    private int free(String prefix, int from) {
        int number = from;
        while (accounts.named(name(prefix, number)).isPresent()) {
            number++;
        }
        return number;
    }

    private static String name(String prefix, int number) {
        return "%s%03d".formatted(prefix, number);
    }
}
