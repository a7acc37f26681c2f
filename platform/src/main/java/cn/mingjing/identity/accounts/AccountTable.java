package cn.mingjing.identity.accounts;

import cn.mingjing.identity.Account;
import cn.mingjing.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of accounts. */
@Repository
public class AccountTable {

    private static final String SELECT = "SELECT person, sign_in_name, name, state, version FROM identity.account ";

    private final JdbcClient database;

    AccountTable(JdbcClient database) {
        this.database = database;
    }

    public Optional<Account> find(PersonId person) {
        return database.sql(SELECT + "WHERE person = :person")
                .param("person", person.value())
                .query(AccountTable::row)
                .optional();
    }

    /**
     * Until the transaction ends, nobody else may change the account or its posts.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException when there is no such account
     */
    void lock(PersonId person) {
        var unused = database.sql("SELECT 1 FROM identity.account WHERE person = :person FOR UPDATE")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    public Optional<Account> named(String signInName) {
        return database.sql(SELECT + "WHERE lower(sign_in_name) = lower(:name)")
                .param("name", signInName)
                .query(AccountTable::row)
                .optional();
    }

    /** Adds an account; false when its sign-in name is taken. */
    boolean add(Account account) {
        return database.sql("""
                        INSERT INTO identity.account (person, sign_in_name, name, state, version)
                        VALUES (:person, :signInName, :name, :state, :version)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("person", account.person().value())
                        .param("signInName", account.signInName())
                        .param("name", account.name())
                        .param("state", account.state().name())
                        .param("version", account.version())
                        .update()
                == 1;
    }

    void change(Account account) {
        database.sql("""
                        UPDATE identity.account SET name = :name, state = :state, version = :version
                         WHERE person = :person
                        """)
                .param("person", account.person().value())
                .param("name", account.name())
                .param("state", account.state().name())
                .param("version", account.version())
                .update();
    }

    List<Account> all() {
        return database.sql(SELECT).query(AccountTable::row).list();
    }

    private static Account row(ResultSet row, int number) throws SQLException {
        return new Account(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("sign_in_name"),
                row.getString("name"),
                Account.State.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
