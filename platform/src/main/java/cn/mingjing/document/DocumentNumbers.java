package cn.mingjing.document;

import cn.mingjing.law.AuthorityId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives out document numbers: from 1 per authority, kind and year, without gaps.
 *
 * <p>A number belongs to the caller's transaction. Until that ends nobody else gets a number of the same series; if it
 * fails, the next caller gets the same number.
 */
@Component
public class DocumentNumbers {

    private final JdbcClient database;
    private final KindWords words;

    DocumentNumbers(JdbcClient database, KindWords words) {
        this.database = database;
        this.words = words;
    }

    /**
     * The next number of a series.
     *
     * @param agencyWord the authority's word in numbers (机关代字), such as {@code 濮市监}
     * @param year the year of the document's date
     * @throws IllegalStateException outside a transaction, which could leave gaps
     */
    public DocumentNumber next(AuthorityId authority, String agencyWord, DocumentKind kind, int year) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a document number is taken in the transaction of the act that needs it");
        }
        int sequence = database.sql("""
                        INSERT INTO document.sequence AS series (authority, kind, year, last)
                        VALUES (:authority, :kind, :year, 1)
                        ON CONFLICT (authority, kind, year) DO UPDATE SET last = series.last + 1
                        RETURNING last
                        """)
                .param("authority", authority.value())
                .param("kind", kind.name())
                .param("year", year)
                .query(Integer.class)
                .single();
        return new DocumentNumber(agencyWord, words.of(authority, kind), year, sequence);
    }

    /**
     * Puts on record that a number is not used, and why; it is never given out again.
     *
     * @throws IllegalArgumentException when the number was not given out, or is void already
     */
    public void makeVoid(AuthorityId authority, DocumentKind kind, VoidNumber gone) {
        var number = gone.number();
        int rows = database.sql("""
                        INSERT INTO document.void_number
                               (authority, kind, year, sequence, agency_word, kind_word, reason, voided_by, voided_at)
                        SELECT authority, kind, year, :sequence, :agency_word, :kind_word, :reason, :by, :at
                          FROM document.sequence
                         WHERE authority = :authority AND kind = :kind AND year = :year AND last >= :sequence
                        ON CONFLICT DO NOTHING
                        """)
                .param("authority", authority.value())
                .param("kind", kind.name())
                .param("year", number.year())
                .param("sequence", number.sequence())
                .param("agency_word", number.agencyWord())
                .param("kind_word", number.kindWord())
                .param("reason", gone.reason())
                .param("by", gone.voidedBy())
                .param("at", OffsetDateTime.ofInstant(gone.voidedAt(), ZoneOffset.UTC))
                .update();
        if (rows == 0) {
            throw new IllegalArgumentException(number + " was not given out, or is void already");
        }
    }

    /** The void numbers of a series, in order. */
    public List<VoidNumber> voided(AuthorityId authority, DocumentKind kind, int year) {
        return database.sql("""
                        SELECT sequence, agency_word, kind_word, reason, voided_by, voided_at
                          FROM document.void_number
                         WHERE authority = :authority AND kind = :kind AND year = :year
                         ORDER BY sequence
                        """)
                .param("authority", authority.value())
                .param("kind", kind.name())
                .param("year", year)
                .query((row, index) -> new VoidNumber(
                        new DocumentNumber(
                                row.getString("agency_word"), row.getString("kind_word"), year, row.getInt("sequence")),
                        row.getString("reason"),
                        row.getString("voided_by"),
                        row.getObject("voided_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
