package cn.mingjing.database;

import java.util.Locale;

/**
 * The login roles of the running application. The fifth role, the owner, runs the migrations and nothing else; it is
 * no member of this type because no code at run time may have it.
 */
public enum Role {

    /** Reads and adds; changes and deletes only in tables whose migration says so, and never a fact. */
    APP,

    /** Carries out the lawful erasure of payloads, nothing else. */
    ERASER,

    /** Reads published views, nothing else. */
    PORTAL,

    /** Adds what the public writes, and cannot read it back. */
    INTAKE;

    /** The name in PostgreSQL and in the grants of the migrations, such as {@code mingjing_app}. */
    public String login() {
        return "mingjing_" + key();
    }

    /** The name in settings and file names, such as {@code app}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
