package cn.mingjing.facts.sealing;

import cn.mingjing.ledger.Hash;
import cn.mingjing.ledger.TreeHead;
import cn.mingjing.start.Folders;
import cn.mingjing.start.Installation;
import java.nio.file.Path;
import java.util.Locale;
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
            @Value("${mingjing.ledger.origin:mingjing.local}") String site) {
        Path keyFolder = folders.keys();
        this.database = database;
        this.keys = LogKeys.exist(keyFolder)
                ? LogKeys.load(keyFolder)
                : LogKeys.create(keyFolder, origin(site, installation));
        introduce();
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
        String known = database.sql("SELECT ed25519_key FROM facts.log")
                .query(String.class)
                .single();
        if (!known.equals(ours)) {
            throw new WrongLogKeyException(known, ours);
        }
    }

    String origin() {
        return keys.origin();
    }

    LogKeys keys() {
        return keys;
    }

    TreeHead head() {
        return database.sql("SELECT size, root FROM facts.checkpoint ORDER BY size DESC LIMIT 1")
                .query((row, n) -> new TreeHead(row.getLong("size"), Hash.of(row.getBytes("root"))))
                .optional()
                .orElseGet(TreeHead::empty);
    }
}
