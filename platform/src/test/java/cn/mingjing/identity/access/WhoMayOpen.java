package cn.mingjing.identity.access;

import cn.mingjing.law.Post;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whom each page and call admits, written down by hand: what a person who knows the offices expects, whatever the code says.
 *
 * @param everybody whether it admits whoever comes
 * @param posts whom it admits of those who are signed in
 */
record WhoMayOpen(boolean everybody, Set<Post> posts) {

    /** {@code *} everybody; {@code +} whoever is signed in; {@code -} nobody, it is not there. */
    private static final String TABLE = """
            GET  /                                                 *
            GET  /notices                                          *
            GET  /notices.atom                                     *
            GET  /notices/{id}                                     *
            GET  /notices.json                                     *
            GET  /feed.atom                                        *
            GET  /feed.json                                        *
            GET  /search                                           *
            GET  /before/officers                                  *
            GET  /before/charts                                    *
            GET  /before/remedies                                  *
            GET  /before/{list}                                    *
            GET  /sitemap.xml                                      *
            GET  /sitemap/{part}.xml                               *
            GET  /robots.txt                                       *
            GET  /authorities/{id}/officers                        *
            GET  /authorities/{id}/feed.atom                       *
            GET  /authorities/{id}/feed.json                       *
            GET  /authorities/{id}/lists/{list}/feed.atom          *
            GET  /authorities/{id}/lists/{list}/feed.json          *
            GET  /api/v1/public/search                             *
            GET  /notices/{id}/proof.json                          *
            GET  /authorities                                      *
            GET  /authorities/{id}                                 *
            GET  /authorities/{id}/procedures/ordinary-penalty     *
            GET  /authorities/{authority}/lists/{kind}             *
            GET  /authorities/{authority}/lists/{kind}/item        *
            GET  /authorities/{authority}/lists/{kind}/list.json   *
            GET  /authorities/{authority}/lists/{kind}/list.xlsx   *
            GET  /authorities/{authority}/lists/{kind}/list.csv    *
            GET  /guides                                           *
            GET  /guides/{authority}                               *
            GET  /guides/{authority}/guide                         *
            GET  /guides/{authority}/sample                        *
            GET  /windows/{authority}                              *
            GET  /windows/{authority}/window                       *
            GET  /screens/{authority}                              *
            GET  /progress                                         *
            POST /progress                                         *
            GET  /entities/{code}                                  *
            GET  /officers                                         *
            GET  /officers/{number}                                *
            GET  /officers/{number}/photo                          *
            GET  /terms                                            *
            GET  /text-size                                        *
            GET  /ledger/checkpoint                                *
            GET  /ledger/keys                                      *
            GET  /ledger/tile/{*path}                              *
            GET  /ledger/leaf/{hash}                               *
            GET  /ledger/Verify.java                               *
            GET  /ledger/verify.html                               *
            GET  /api/v1/public/notices                            *
            GET  /api/v1/public/officers/{number}                  *
            GET  /api/v1/public/entities/{code}                    *
            GET  /api/v1/public/terms                              *
            GET  /api/openapi.json                                 *
            GET  /api/openapi.json.yaml                            *
            GET  /actuator/health                                  *
            GET  /actuator                                         -
            GET  /actuator/health/**                               -
            GET  /design                                           *
            GET  /design/portal                                    *
            GET  /design/bare                                      *
            GET  /design/form                                      *
            POST /design/form                                      *
            GET  /error                                            *
            POST /error                                            *
            GET  /sign-in                                          *
            POST /sign-in                                          *
            GET  /first-administrator                              *
            POST /first-administrator                              *
            POST /api/v1/sessions                                  *
            DELETE /api/v1/sessions/current                        +
            POST /sign-out                                         +
            GET  /account                                          +
            POST /account/post                                     +
            GET  /account/password                                 +
            POST /account/password                                 +
            GET  /account/second-factor                            +
            POST /account/second-factor                            +
            POST /account/second-factor/confirm                    +
            GET  /desk                                             +
            GET  /desk/drafts                                      +
            POST /desk/drafts                                      +
            POST /desk/drafts/discard                              +
            POST /api/v1/originals                                 +
            OPTIONS /api/v1/uploads                                *
            OPTIONS /api/v1/uploads/{id}                           *
            GET  /api/v1/uploads                                   OFFICER UNIT_HEAD
            POST /api/v1/uploads                                   OFFICER UNIT_HEAD
            GET  /api/v1/uploads/{id}                              OFFICER UNIT_HEAD
            HEAD /api/v1/uploads/{id}                              OFFICER UNIT_HEAD
            PATCH /api/v1/uploads/{id}                             OFFICER UNIT_HEAD
            DELETE /api/v1/uploads/{id}                            OFFICER UNIT_HEAD
            GET  /desk/uploads                                     OFFICER UNIT_HEAD
            GET  /desk/collecting                                  OFFICER UNIT_HEAD DEPUTY_CHIEF CHIEF SUPERVISOR
            GET  /desk/collecting/recordings                                  OFFICER UNIT_HEAD DEPUTY_CHIEF CHIEF SUPERVISOR
            GET  /desk/collecting/recordings/{sha256}                         OFFICER UNIT_HEAD DEPUTY_CHIEF CHIEF SUPERVISOR
            GET  /desk/collecting/recordings/{sha256}/cases                   OFFICER
            GET  /desk/collecting/new                              OFFICER UNIT_HEAD
            POST /desk/collecting/new                              OFFICER UNIT_HEAD
            GET  /desk/collecting/{id}                             OFFICER UNIT_HEAD DEPUTY_CHIEF CHIEF SUPERVISOR
            POST /api/v1/collectings                               OFFICER UNIT_HEAD
            PUT  /api/v1/collectings/{id}/card                     OFFICER UNIT_HEAD
            POST /api/v1/collectings/{id}/files                    OFFICER UNIT_HEAD
            POST /api/v1/collectings/{id}/left                     OFFICER UNIT_HEAD
            POST /api/v1/collectings/{id}/end                      OFFICER UNIT_HEAD
            GET  /field                                            OFFICER UNIT_HEAD
            GET  /field/manifest.webmanifest                       *
            GET  /field/worker.js                                  *
            GET  /api/v1/field                                     OFFICER UNIT_HEAD
            PUT /api/v1/field-recordings/{id}                      OFFICER UNIT_HEAD
            GET  /desk/field-recordings                            OFFICER UNIT_HEAD
            GET  /desk/field-recordings/{id}                       READING
            GET  /desk/field-recordings/{id}/originals/{sha256}    READING
            GET  /desk/duties                                      UNIT_HEAD REVIEW_HEAD DEPUTY_CHIEF CHIEF SUPERVISOR
            GET  /desk/lists/responsible                           LISTS
            GET  /desk/lists                                       LISTS
            GET  /desk/lists/{kind}                                LISTS
            GET  /desk/lists/{kind}/compare                        LISTS
            POST /desk/lists/{kind}/draft                          DRAWING
            POST /desk/lists/{kind}/draft/discard                  DRAWING
            GET  /desk/lists/{kind}/import                         DRAWING
            POST /desk/lists/{kind}/import                         DRAWING
            POST /desk/lists/{kind}/import/accept                  DRAWING
            GET  /desk/lists/{kind}/items/new                      DRAWING
            POST /desk/lists/{kind}/items/new                      DRAWING
            GET  /desk/lists/{kind}/items/{place}                  DRAWING
            POST /desk/lists/{kind}/items/{place}                  DRAWING
            POST /desk/lists/{kind}/items/{place}/remove           DRAWING
            GET  /desk/prior-reviews/{authority}/{kind}            REVIEWER SUPERVISOR
            POST /desk/prior-reviews/{authority}/{kind}            REVIEWER SUPERVISOR
            GET  /desk/lists/{kind}/acts/{act}                     DRAWING PUBLISHER
            POST /desk/lists/{kind}/acts/{act}                     DRAWING PUBLISHER
            GET  /desk/settings                                    READING
            GET  /desk/settings/versions/{number}                  READING
            GET  /desk/settings/documents                          READING
            GET  /desk/settings/set-up                             READING
            GET  /desk/settings/acts/{act}                         REVIEWER REVIEW_HEAD CHIEF
            POST /desk/settings/acts/{act}                         REVIEWER REVIEW_HEAD CHIEF
            GET  /desk/cases                                       READING
            GET  /desk/cases/{id}                                  READING
            GET  /desk/cases/{id}/slip                             OFFICER UNIT_HEAD
            POST /desk/cases/{id}/slip                             OFFICER UNIT_HEAD
            GET  /desk/cases/{id}/recordings                       READING
            GET  /desk/cases/{id}/bundles                          READING
            POST /desk/cases/{id}/bundles                          READING
            GET  /desk/cases/{id}/bundles/originals                DEPUTY_CHIEF CHIEF
            POST /desk/cases/{id}/bundles/originals                DEPUTY_CHIEF CHIEF
            GET  /desk/cases/{id}/originals/{sha256}               READING
            GET  /desk/cases/new                                   OFFICER
            POST /desk/cases/new                                   OFFICER
            GET  /desk/cases/{id}/acts/{act}                       ACTING
            POST /desk/cases/{id}/acts/{act}                       ACTING
            GET  /api/v1/cases                                     READING
            GET  /api/v1/cases/{id}                                READING
            POST /api/v1/cases                                     OFFICER
            POST /api/v1/cases/{id}/acts/{act}                     ACTING
            GET  /desk/notices                                     NOTICES
            GET  /desk/notices/{caseId}                            NOTICES
            GET  /desk/notices/{caseId}/acts/{act}                 NOTICE_AUTHOR PUBLISHER OFFICER
            POST /desk/notices/{caseId}/acts/{act}                 NOTICE_AUTHOR PUBLISHER OFFICER
            POST /api/v1/notices/{caseId}/acts/{act}               NOTICE_AUTHOR PUBLISHER OFFICER
            GET  /desk/register                                    READING SYSTEM_ADMINISTRATOR
            GET  /desk/register/authorities/new                    SYSTEM_ADMINISTRATOR
            POST /desk/register/authorities/new                    SYSTEM_ADMINISTRATOR
            GET  /desk/register/authorities/{id}                   SYSTEM_ADMINISTRATOR
            POST /desk/register/authorities/{id}                   SYSTEM_ADMINISTRATOR
            GET  /desk/register/units/new                          SYSTEM_ADMINISTRATOR
            POST /desk/register/units/new                          SYSTEM_ADMINISTRATOR
            GET  /desk/register/units/{id}                         SYSTEM_ADMINISTRATOR
            POST /desk/register/units/{id}                         SYSTEM_ADMINISTRATOR
            GET  /desk/register/officers/new                       SYSTEM_ADMINISTRATOR
            POST /desk/register/officers/new                       SYSTEM_ADMINISTRATOR
            GET  /desk/register/officers/{person}                  SYSTEM_ADMINISTRATOR
            POST /desk/register/officers/{person}                  SYSTEM_ADMINISTRATOR
            GET  /desk/register/officers/{person}/record            READING SYSTEM_ADMINISTRATOR
            GET  /desk/register/officers/{person}/photo             READING SYSTEM_ADMINISTRATOR
            GET  /desk/register/officers/{person}/photo/new         SYSTEM_ADMINISTRATOR
            POST /desk/register/officers/{person}/photo/new         SYSTEM_ADMINISTRATOR
            GET  /desk/register/officers/{person}/training/{year}   SYSTEM_ADMINISTRATOR
            POST /desk/register/officers/{person}/training/{year}   SYSTEM_ADMINISTRATOR
            GET  /desk/register/import/{register}                   SYSTEM_ADMINISTRATOR
            POST /desk/register/import/{register}                   SYSTEM_ADMINISTRATOR
            POST /desk/register/import/{register}/accept            SYSTEM_ADMINISTRATOR
            GET  /desk/register/advisers                            READING SYSTEM_ADMINISTRATOR
            GET  /desk/register/advisers/new                        SYSTEM_ADMINISTRATOR
            POST /desk/register/advisers/new                        SYSTEM_ADMINISTRATOR
            GET  /desk/register/advisers/{id}                       SYSTEM_ADMINISTRATOR
            POST /desk/register/advisers/{id}                       SYSTEM_ADMINISTRATOR
            GET  /desk/register/issuers                             READING SYSTEM_ADMINISTRATOR
            GET  /desk/register/issuers/new                         SYSTEM_ADMINISTRATOR
            POST /desk/register/issuers/new                         SYSTEM_ADMINISTRATOR
            GET  /desk/devices                                      EQUIPMENT OFFICER
            GET  /desk/devices/list.xlsx                            EQUIPMENT
            GET  /desk/devices/list.csv                             EQUIPMENT
            GET  /desk/devices/new                                  UNIT_HEAD
            POST /desk/devices/new                                  UNIT_HEAD
            GET  /desk/devices/import                               UNIT_HEAD
            POST /desk/devices/import                               UNIT_HEAD
            POST /desk/devices/import/accept                        UNIT_HEAD
            GET  /desk/devices/{id}                                 EQUIPMENT OFFICER
            GET  /desk/devices/{id}/change                          UNIT_HEAD
            POST /desk/devices/{id}/change                          UNIT_HEAD
            GET  /desk/devices/{id}/use/{act}                       UNIT_HEAD OFFICER
            POST /desk/devices/{id}/use/{act}                       UNIT_HEAD OFFICER
            GET  /desk/devices/{id}/keep/{act}                      UNIT_HEAD
            POST /desk/devices/{id}/keep/{act}                      UNIT_HEAD
            GET  /desk/rooms                                        EQUIPMENT OFFICER
            GET  /desk/rooms/new                                    UNIT_HEAD
            POST /desk/rooms/new                                    UNIT_HEAD
            GET  /desk/rooms/{id}                                   UNIT_HEAD
            POST /desk/rooms/{id}                                   UNIT_HEAD
            GET  /desk/devices/needs                                EQUIPMENT
            GET  /desk/devices/needs/list.xlsx                      EQUIPMENT
            GET  /desk/devices/needs/list.csv                       EQUIPMENT
            GET  /desk/devices/needs/people                         EQUIPMENT
            GET  /desk/devices/needs/new                            UNIT_HEAD
            POST /desk/devices/needs/new                            UNIT_HEAD
            GET  /desk/devices/prices/new                           UNIT_HEAD
            POST /desk/devices/prices/new                           UNIT_HEAD
            GET  /desk/credential                                   READING
            GET  /admin                                            ADMINISTRATORS
            GET  /admin/accounts                                   SYSTEM_ADMINISTRATOR SECURITY_ADMINISTRATOR
            GET  /admin/accounts/new                               SYSTEM_ADMINISTRATOR
            POST /admin/accounts/new                               SYSTEM_ADMINISTRATOR
            GET  /admin/accounts/staff                             SYSTEM_ADMINISTRATOR
            POST /admin/accounts/staff                             SYSTEM_ADMINISTRATOR
            GET  /admin/accounts/{person}                          SYSTEM_ADMINISTRATOR SECURITY_ADMINISTRATOR
            POST /admin/accounts/{person}/suspend                  SYSTEM_ADMINISTRATOR SECURITY_ADMINISTRATOR
            POST /admin/accounts/{person}/resume                   SYSTEM_ADMINISTRATOR SECURITY_ADMINISTRATOR
            POST /admin/accounts/{person}/password                 SYSTEM_ADMINISTRATOR
            POST /admin/accounts/{person}/second-factor/remove     SYSTEM_ADMINISTRATOR SECURITY_ADMINISTRATOR
            GET  /admin/accounts/{person}/grant                    SECURITY_ADMINISTRATOR
            POST /admin/accounts/{person}/grant                    SECURITY_ADMINISTRATOR
            GET  /admin/accounts/{person}/posts/{held}/end         SECURITY_ADMINISTRATOR
            POST /admin/accounts/{person}/posts/{held}/end         SECURITY_ADMINISTRATOR
            GET  /admin/access-log                                 AUDIT_ADMINISTRATOR
            GET  /desk/fixity                                      ARCHIVIST SUPERVISOR ADMINISTRATORS
            GET  /desk/restorations                                ARCHIVIST SUPERVISOR ADMINISTRATORS
            GET  /admin/calendar                                   SYSTEM_ADMINISTRATOR
            POST /admin/calendar                                   SYSTEM_ADMINISTRATOR
            POST /admin/calendar/check                             SYSTEM_ADMINISTRATOR
            """;

    private static final Map<String, String> GROUPS = Map.of(
            "ACTING",
            "OFFICER UNIT_HEAD REVIEWER REVIEW_HEAD DEPUTY_CHIEF CHIEF",
            "READING",
            "OFFICER UNIT_HEAD REVIEWER REVIEW_HEAD DEPUTY_CHIEF CHIEF NOTICE_AUTHOR PUBLISHER SUPERVISOR ARCHIVIST",
            "NOTICES",
            "NOTICE_AUTHOR PUBLISHER OFFICER UNIT_HEAD DEPUTY_CHIEF CHIEF SUPERVISOR",
            "LISTS",
            "OFFICER UNIT_HEAD REVIEWER REVIEW_HEAD DEPUTY_CHIEF CHIEF NOTICE_AUTHOR PUBLISHER SUPERVISOR",
            "EQUIPMENT",
            "UNIT_HEAD DEPUTY_CHIEF CHIEF SUPERVISOR",
            "DRAWING",
            "NOTICE_AUTHOR UNIT_HEAD REVIEWER",
            "ADMINISTRATORS",
            "SYSTEM_ADMINISTRATOR SECURITY_ADMINISTRATOR AUDIT_ADMINISTRATOR");

    /** The table by method and pattern, such as {@code GET /desk/cases/{id}}. */
    static Map<String, WhoMayOpen> table() {
        Map<String, WhoMayOpen> table = new LinkedHashMap<>();
        TABLE.lines()
                .map(line -> line.split(" +", 3))
                .forEach(cells -> table.put(cells[0] + " " + cells[1], of(cells[2])));
        return table;
    }

    /** Whether anybody may open it at all. */
    boolean isThere() {
        return everybody || !posts.isEmpty();
    }

    private static WhoMayOpen of(String words) {
        return switch (words) {
            case "*" -> new WhoMayOpen(true, EnumSet.allOf(Post.class));
            case "+" -> new WhoMayOpen(false, EnumSet.allOf(Post.class));
            case "-" -> new WhoMayOpen(false, Set.of());
            default -> new WhoMayOpen(false, posts(words));
        };
    }

    private static Set<Post> posts(String words) {
        return Arrays.stream(words.split(" "))
                .flatMap(word -> Arrays.stream(GROUPS.getOrDefault(word, word).split(" ")))
                .map(Post::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
