package cn.mingjing.database;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the roles may do, read from the catalogue of a migrated database and held against design.md §3.
 *
 * @param role the role, or {@code PUBLIC} for everybody
 * @param schema the schema of the thing
 * @param thing the table, view or sequence
 * @param kind PostgreSQL's letter: r and p tables, v views, S sequences
 * @param privilege such as {@code SELECT}
 * @param barrier whether it is a view behind a security barrier
 */
record Grants(String role, String schema, String thing, String kind, String privilege, boolean barrier) {

    /** Derived tables beside the facts. A fact itself is in no such list. */
    private static final Set<String> APP_MAY_CHANGE_IN_FACTS = Set.of("DELETE unsealed", "UPDATE tile");

    private static final Set<String> ERASER_MAY_DELETE = Set.of("facts.content", "originals.original");

    private static final String ALL = """
            SELECT COALESCE(r.rolname, 'PUBLIC')                       AS role,
                   n.nspname                                           AS schema,
                   c.relname                                           AS thing,
                   c.relkind                                           AS kind,
                   a.privilege_type                                    AS privilege,
                   'security_barrier=true' = ANY (COALESCE(c.reloptions, '{}')) AS barrier
              FROM pg_class c
              JOIN pg_namespace n ON n.oid = c.relnamespace
             CROSS JOIN LATERAL (SELECT * FROM aclexplode(c.relacl)
                                 UNION ALL
                                 SELECT x.* FROM pg_attribute t CROSS JOIN LATERAL aclexplode(t.attacl) x
                                  WHERE t.attrelid = c.oid) a
              LEFT JOIN pg_roles r ON r.oid = a.grantee
             WHERE n.nspname NOT IN ('pg_catalog', 'information_schema')
               AND n.nspname NOT LIKE 'pg_toast%'
               AND COALESCE(r.rolname, 'PUBLIC') <> pg_get_userbyid(c.relowner)
            """;

    /** Every grant that goes beyond what its role is for. */
    static List<Grants> tooMuch(JdbcClient owner) {
        return owner.sql(ALL).query(Grants.class).list().stream()
                .filter(grant -> !grant.isAllowed())
                .toList();
    }

    private boolean isAllowed() {
        return switch (role) {
            case "mingjing_app" -> allowedForApp();
            case "mingjing_eraser" ->
                privilege.equals("SELECT")
                        || privilege.equals("INSERT")
                        || (privilege.equals("DELETE") && ERASER_MAY_DELETE.contains(schema + "." + thing));
            case "mingjing_portal" -> privilege.equals("SELECT") && kind.equals("v") && barrier;
            case "mingjing_intake" -> privilege.equals("INSERT") || (kind.equals("S") && privilege.equals("USAGE"));
            default -> false;
        };
    }

    private boolean allowedForApp() {
        if (thing.equals("migration_history")) {
            return false;
        }
        return switch (privilege) {
            case "SELECT", "INSERT", "USAGE" -> true;
            case "UPDATE", "DELETE" ->
                !schema.equals("facts") || APP_MAY_CHANGE_IN_FACTS.contains(privilege + " " + thing);
            default -> false;
        };
    }
}
