package cn.mingjing.bench;

import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.database.setup.Server;
import cn.mingjing.law.AuthorityId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Authorities with two hundred officers and a list of five hundred items each, made up, brought straight into the tables of the
 * registers and of lists; only ever in a database of the benchmark.
 */
final class ManyAuthorities {

    static final int OFFICERS = 200;
    static final int ITEMS = 500;

    private static final String AUTHORITY = """
            INSERT INTO authority.authority (id, version, valid_from, name, code_word, credit_code, level, nature,
                   division_code, sectors, superior, telephone, address, recorded_at, recorded_by)
            VALUES (?, 1, '2026-01-05', ?, '测', '11410900012345671Y', ?, 'AGENCY', '410900', '{}', ?, '0393-0000000',
                    '测试路一号', now(), 'bench')
            """;

    private static final String UNIT = """
            INSERT INTO authority.unit (id, version, valid_from, authority, name, role, open, recorded_at, recorded_by)
            VALUES (?::uuid, 1, '2026-01-05', ?, '稽查大队', 'HANDLING', true, now(), 'bench')
            """;

    private static final String OFFICERS_OF = """
            INSERT INTO authority.officer (person, version, valid_from, name, authority, unit, title, standing,
                   credential_number, credential_issuer, credential_area, credential_fields, credential_from,
                   credential_to, credential_status, recorded_at, recorded_by)
            SELECT ? || n, 1, '2026-01-05',
                   substr('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨', 1 + n % 16, 1) || chr(19968 + (n * 37) % 3000)
                   || chr(19968 + (n * 101) % 3000),
                   ?, ?::uuid, '执法人员', 'STAFF', ? || lpad(n::text, 4, '0'), '省级人民政府', '本辖区', '{市场监管}',
                   '2026-01-05', '2030-01-05', 'IN_FORCE', now(), 'bench'
              FROM generate_series(1, ?) AS n
            """;

    private static final String EDITION = """
            INSERT INTO catalogue.edition (list, edition, authority, kind, effective_from, released_on, items)
            VALUES (?::uuid, 1, ?, 'ENFORCEMENT_ITEMS', '2026-01-05', '2026-01-05', ?)
            """;

    private static final String ITEMS_OF = """
            INSERT INTO catalogue.item (list, edition, place, code, name, content)
            SELECT ?::uuid, 1, n, 'B' || n, name, jsonb_build_object('kind', 'EnforcementItem', 'code', 'B' || n, 'act',
                   'PENALTY', 'name', name, 'subject', '本机关', 'duties', '查处违法行为。', 'basis',
                   '《中华人民共和国' || chr(19968 + n % 3000) || chr(20968 + n % 3000) || '法》第' || n || '条',
                   'procedure', '立案、调查、审核、告知、决定、送达。', 'remedies', '申请行政复议或者提起行政诉讼。', 'more', '[]'::jsonb)
              FROM (SELECT n, '对' || chr(19968 + (n * 53) % 3000) || chr(19968 + (n * 97) % 3000) || '经营者'
                              || (ARRAY['食品', '药品', '广告', '价格', '计量'])[1 + n % 5] || '违法行为的处罚' AS name
                      FROM generate_series(1, ?) AS n) AS each
            """;

    private final Server database;
    private final List<String> ids = new ArrayList<>();

    ManyAuthorities(Server database) {
        this.database = database;
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    /** Adds authorities until there are so many; every tenth is above the nine that follow. */
    void upTo(int authorities) throws SQLException {
        try (Connection connection = database.connect()) {
            while (ids.size() < authorities) {
                add(connection, ids.size());
            }
            run(connection, "UPDATE authority.register_changes SET count = count + 1");
            for (String table :
                    List.of("authority.authority", "authority.officer", "catalogue.edition", "catalogue.item")) {
                run(connection, "VACUUM ANALYZE " + table);
            }
        }
    }

    private void add(Connection connection, int number) throws SQLException {
        String id = "bench-%03d".formatted(number);
        String unit = UUID.nameUUIDFromBytes(id.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        String list = new ListId(new AuthorityId(id), ListKind.ENFORCEMENT_ITEMS)
                .value()
                .toString();
        boolean above = number % 10 == 0;
        run(
                connection,
                AUTHORITY,
                id,
                "第" + number + "市场监督管理局",
                above ? "CITY" : "COUNTY",
                above ? "" : "bench-%03d".formatted(number / 10 * 10));
        run(connection, UNIT, unit, id);
        run(connection, OFFICERS_OF, id + "-", id, unit, "41%05d".formatted(number), OFFICERS);
        run(connection, EDITION, list, id, ITEMS);
        run(connection, ITEMS_OF, list, ITEMS);
        ids.add(id);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place].equals("") ? null : values[place]);
            }
            statement.execute();
        }
    }
}
