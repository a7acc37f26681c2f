package cn.mingjing.identity.accounts;

import cn.mingjing.identity.Account;
import cn.mingjing.identity.PersonId;
import cn.mingjing.law.China;
import cn.mingjing.law.Post;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks through all accounts, for those who administer them. */
@Repository
public class AccountDirectory {

    private final JdbcClient database;
    private final Clock clock;

    AccountDirectory(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Some of the accounts, by sign-in name.
     *
     * @param text part of a name or sign-in name; empty for all
     */
    public List<AccountLine> search(String text, int skip, int count) {
        var now = clock.instant();
        return database.sql("""
                        SELECT a.person, a.sign_in_name, a.name, a.state,
                               coalesce(s.locked_until > :now, false) AS locked,
                               ARRAY(SELECT DISTINCT h.post
                                       FROM identity.post_held h
                                      WHERE h.person = a.person
                                        AND h.held_from <= :today
                                        AND (h.held_until IS NULL OR h.held_until >= :today)
                                      ORDER BY h.post) AS posts
                          FROM identity.account a
                          JOIN identity.sign_in s ON s.person = a.person
                         WHERE position(lower(:text) IN lower(a.sign_in_name)) > 0
                            OR position(:text IN a.name) > 0
                         ORDER BY lower(a.sign_in_name)
                        OFFSET :skip LIMIT :count
                        """)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("today", LocalDate.ofInstant(now, China.ZONE))
                .param("text", text)
                .param("skip", skip)
                .param("count", count)
                .query(AccountDirectory::row)
                .list();
    }

    private static AccountLine row(ResultSet row, int number) throws SQLException {
        return new AccountLine(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("sign_in_name"),
                row.getString("name"),
                Account.State.valueOf(row.getString("state")),
                row.getBoolean("locked"),
                Arrays.stream((String[]) row.getArray("posts").getArray())
                        .map(Post::valueOf)
                        .toList());
    }
}
