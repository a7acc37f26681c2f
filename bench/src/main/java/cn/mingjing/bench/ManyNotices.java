package cn.mingjing.bench;

import cn.mingjing.database.setup.Server;
import cn.mingjing.disclosure.published.Bigrams;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Public notices in any number, made up, brought straight into the derived table; only ever in a database of the benchmark. */
final class ManyNotices {

    static final List<String> PLACES = List.of("华龙", "清丰", "南乐", "范县", "台前", "昆都仑", "青山", "西青", "陵川", "高平", "阳城", "沁水");
    static final List<String> TRADES = List.of("食品", "烟草", "餐饮", "药品", "运输", "通信", "建材", "燃气", "客运", "广告", "电器", "物流");
    static final List<String> VIOLATIONS =
            List.of("无证经营", "销售超过保质期的", "未按规定公示价格经营", "虚假宣传", "超出核定范围从事", "未取得许可从事", "未落实安全责任的", "擅自占道经营");

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1700;

    private final Server database;
    private final Random chance = new Random(1);

    ManyNotices(Server database) {
        this.database = database;
    }

    /** Indexes are made anew afterwards, as after any bulk load. */
    void load(int number) throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("SET maintenance_work_mem = '512MB'");
            List<String> indexes = new ArrayList<>();
            try (var row = statement.executeQuery("""
                    SELECT indexname, indexdef FROM pg_indexes
                     WHERE schemaname = 'disclosure' AND tablename = 'notice' AND indexname <> 'notice_pkey'
                    """)) {
                while (row.next()) {
                    indexes.add("DROP INDEX disclosure." + row.getString(1));
                    indexes.add(row.getString(2));
                }
            }
            for (int index = 0; index < indexes.size(); index += 2) {
                statement.execute(indexes.get(index));
            }
            copy(connection, number);
            for (int index = 1; index < indexes.size(); index += 2) {
                statement.execute(indexes.get(index));
            }
            statement.execute("VACUUM ANALYZE disclosure.notice");
        }
    }

    private void copy(Connection connection, int number) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                        COPY disclosure.notice (id, case_id, authority, authority_name, document_number, party, party_code,
                                                violation, decided_on, released_on, parts, proof, words) FROM STDIN
                        """);
        for (int notice = 0; notice < number; notice++) {
            byte[] line = line(notice).getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(line, 0, line.length);
        }
        copy.endCopy();
    }

    private String line(int number) {
        String place = one(PLACES);
        String trade = one(TRADES);
        String authority = place + one(List.of("市场监督管理局", "交通运输局", "通信管理局", "城市管理局", "工业和信息化局"));
        String document = "%s罚〔%d〕%d号".formatted(place, 2022 + number % 5, number);
        String party = place + han() + han() + trade + one(List.of("有限公司", "商店", "经营部", "服务站"));
        String violation = one(VIOLATIONS) + trade + one(List.of("", "，货值较小", "，拒不改正", "，危及安全"));
        LocalDate released = FIRST_DAY.plusDays(chance.nextInt(DAYS));
        String words = Bigrams.of(List.of(party, document, authority, violation)).stream()
                .map(pair -> "'" + pair + "'")
                .collect(Collectors.joining(" "));
        return String.join(
                        "\t",
                        new UUID(chance.nextLong(), chance.nextLong()).toString(),
                        new UUID(chance.nextLong(), chance.nextLong()).toString(),
                        "bench-" + place,
                        authority,
                        document,
                        party,
                        "92410900MA%08d".formatted(number),
                        violation,
                        released.minusDays(5).toString(),
                        released.toString(),
                        parts(party, violation),
                        "[]",
                        words)
                + "\n";
    }

    private static String parts(String party, String violation) {
        return "[{\"field\":\"partyName\",\"text\":\"%s\"},{\"field\":\"violation\",\"text\":\"%s\"},{\"field\":\"facts\",\"text\":\"%s\"}]"
                .formatted(party, violation, "经查，当事人于检查当日被发现上述行为，现场检查笔录、询问笔录和照片为证。".repeat(2));
    }

    private String one(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }

    /** One of the three thousand characters at the beginning of their block. */
    private String han() {
        return String.valueOf((char) (0x4E00 + chance.nextInt(3000)));
    }
}
