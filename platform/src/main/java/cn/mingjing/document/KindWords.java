package cn.mingjing.document;

import cn.mingjing.law.AuthorityId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words that stand for kinds of document in an authority's numbers (文种字): the usual ones, unless it has its own. */
@Component
public class KindWords {

    private final JdbcClient database;

    KindWords(JdbcClient database) {
        this.database = database;
    }

    /** The word an authority uses for a kind of document. */
    public String of(AuthorityId authority, DocumentKind kind) {
        return database.sql("SELECT word FROM document.kind_word WHERE authority = :authority AND kind = :kind")
                .param("authority", authority.value())
                .param("kind", kind.name())
                .query(String.class)
                .optional()
                .orElse(kind.usualWord());
    }

    /** All words of an authority; no two kinds share one. */
    public Map<DocumentKind, String> all(AuthorityId authority) {
        Map<DocumentKind, String> words = new EnumMap<>(DocumentKind.class);
        for (var kind : DocumentKind.values()) {
            words.put(kind, kind.usualWord());
        }
        database.sql("SELECT kind, word FROM document.kind_word WHERE authority = :authority")
                .param("authority", authority.value())
                .query((row, index) -> words.put(DocumentKind.valueOf(row.getString("kind")), row.getString("word")))
                .list();
        return words;
    }

    /**
     * From now on an authority uses this word for a kind of document.
     *
     * @throws IllegalArgumentException when another of its kinds has the word: two documents could get the same number
     */
    public void use(AuthorityId authority, DocumentKind kind, String word) {
        var words = all(authority);
        words.put(kind, word);
        if (new HashSet<>(words.values()).size() < words.size()) {
            throw new IllegalArgumentException(word + " is already the word for another kind of document");
        }
        database.sql("""
                        INSERT INTO document.kind_word (authority, kind, word)
                        VALUES (:authority, :kind, :word)
                        ON CONFLICT (authority, kind) DO UPDATE SET word = excluded.word
                        """)
                .param("authority", authority.value())
                .param("kind", kind.name())
                .param("word", word)
                .update();
    }
}
