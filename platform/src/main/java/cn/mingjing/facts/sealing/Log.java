package cn.mingjing.facts.sealing;

import cn.mingjing.ledger.Checkpoint;
import cn.mingjing.ledger.Hash;
import cn.mingjing.ledger.SignedNote;
import cn.mingjing.ledger.TreeHead;
import cn.mingjing.start.Folders;
import cn.mingjing.start.Installation;
import cn.mingjing.start.StartRefused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** This installation's log: its identity, its keys and its last signed head. */
@Component
class Log {

    private final JdbcClient database;
    private final LogKeys keys;

    Log(
            JdbcClient database,
            Folders folders,
            Installation installation,
            Clock clock,
            @Value("${mingjing.ledger.origin:mingjing.local}") String site) {
        this.database = database;
        this.keys = keys(folders.keys(), origin(site, installation));
        introduce();
        begin(clock);
    }

    /** A key is made for a new log only: a database whose key is lost is never signed on with another. */
    private LogKeys keys(Path folder, String origin) {
        if (LogKeys.exist(folder)) {
            return LogKeys.load(folder);
        }
        knownKey().ifPresent(known -> {
            throw StartRefused.because("log-key-missing", folder, known);
        });
        return LogKeys.create(folder, origin);
    }

    private Optional<String> knownKey() {
        return database.sql("SELECT ed25519_key FROM facts.log")
                .query(String.class)
                .optional();
    }

    /** A log whose clock can be set says so in its origin line. */
    private static String origin(String site, Installation installation) {
        return installation.clockMayBeSet()
                ? site + "/" + installation.name().toLowerCase(Locale.ROOT) + "-settable-clock"
                : site;
    }

    /** Writes the log's identity once; a database that belongs to another key is refused. */
    private void introduce() {
        String ours = keys.ed25519().verifier().vkey();
        database.sql("""
                        INSERT INTO facts.log (origin, ed25519_key, sm2_key) VALUES (:origin, :ed25519, :sm2)
                        ON CONFLICT DO NOTHING
                        """)
                .param("origin", keys.origin())
                .param("ed25519", ours)
                .param("sm2", keys.sm2().verifier().vkey())
                .update();
        String known = knownKey().orElseThrow();
        if (!known.equals(ours)) {
            throw StartRefused.because("log-key-differs", known, ours);
        }
    }

    /** Signs the tree without leaves, so that the log can be followed from its first moment. */
    private void begin(Clock clock) {
        if (head().isEmpty()) {
            record(sign(TreeHead.empty()), TreeHead.empty(), clock.instant());
        }
    }

    SignedNote sign(TreeHead head) {
        return SignedNote.sign(new Checkpoint(origin(), head).text(), keys.signers());
    }

    /** Keeps a signed head for good; another process may have begun the log meanwhile. */
    void record(SignedNote note, TreeHead head, Instant now) {
        database.sql("""
                        INSERT INTO facts.checkpoint (size, root, note, signed_at)
                        VALUES (:size, :root, :note, :now)
                        ON CONFLICT (size) DO NOTHING
                        """)
                .param("size", head.size())
                .param("root", head.root().bytes())
                .param("note", new String(note.bytes(), StandardCharsets.UTF_8))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    String origin() {
        return keys.origin();
    }

    /** The last signed head. */
    Optional<TreeHead> head() {
        return database.sql("SELECT size, root FROM facts.checkpoint ORDER BY size DESC LIMIT 1")
                .query((row, n) -> new TreeHead(row.getLong("size"), Hash.of(row.getBytes("root"))))
                .optional();
    }
}
