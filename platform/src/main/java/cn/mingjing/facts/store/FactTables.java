package cn.mingjing.facts.store;

import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.StreamChanged;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes facts of any number of streams in one statement: what that costs is hardly more for a hundred than for one. */
final class FactTables {

    private final JdbcClient database;

    FactTables(JdbcClient database) {
        this.database = database;
    }

    /** @throws StreamChanged when a stream has not the length it must have; nothing is written then if the transaction ends */
    void write(List<Addition> additions) {
        List<Row> rows = additions.stream()
                .flatMap(addition -> addition.facts().stream().map(fact -> new Row(addition.before(), fact)))
                .toList();
        try {
            if (insert(rows) != rows.size()) {
                throw changed(additions);
            }
        } catch (DuplicateKeyException e) {
            throw changed(additions);
        }
    }

    private static StreamChanged changed(List<Addition> additions) {
        return new StreamChanged(
                additions.getFirst().stream(), additions.getFirst().before());
    }

    private int insert(List<Row> rows) {
        return database.sql("""
                        WITH arriving AS MATERIALIZED (
                          SELECT nextval('facts.fact_seq_seq') AS seq, new.*
                            FROM unnest(:kinds, :streams::uuid[], :before, :numbers, :types,
                                        :occurred::timestamptz[], :recorded::timestamptz[], :actors, :authorities,
                                        :leaves, :hashes, :seeds, :payloads)
                              AS new (stream_kind, stream_id, before, number, type,
                                      occurred_at, recorded_at, actor, authority,
                                      leaf, leaf_hash, seed, payload)
                           WHERE before = (SELECT coalesce(max(f.number), 0) FROM facts.fact f
                                            WHERE f.stream_kind = new.stream_kind AND f.stream_id = new.stream_id)
                        ), header AS (
                          INSERT INTO facts.fact (seq, stream_kind, stream_id, number, type, occurred_at, recorded_at,
                                                  actor, authority, leaf, leaf_hash)
                          OVERRIDING SYSTEM VALUE
                          SELECT seq, stream_kind, stream_id, number, type, occurred_at, recorded_at,
                                 actor, authority, leaf, leaf_hash
                            FROM arriving
                        ), waiting AS (
                          INSERT INTO facts.unsealed (seq) SELECT seq FROM arriving
                        )
                        INSERT INTO facts.content (seq, seed, payload)
                        SELECT seq, seed, payload::jsonb FROM arriving
                        """)
                .param("kinds", column(rows, row -> row.recorded().id().stream().kind(), String[]::new))
                .param(
                        "streams",
                        column(rows, row -> row.recorded().id().stream().id().toString(), String[]::new))
                .param("before", column(rows, Row::before, Integer[]::new))
                .param("numbers", column(rows, row -> row.recorded().id().number(), Integer[]::new))
                .param("types", column(rows, row -> row.fact().type(), String[]::new))
                .param(
                        "occurred",
                        column(rows, row -> row.recorded().occurredAt().toString(), String[]::new))
                .param(
                        "recorded",
                        column(rows, row -> row.recorded().recordedAt().toString(), String[]::new))
                .param("actors", column(rows, row -> row.recorded().actor().person(), String[]::new))
                .param(
                        "authorities",
                        column(rows, row -> row.recorded().actor().authority().value(), String[]::new))
                .param("leaves", column(rows, row -> row.fact().leaf(), byte[][]::new))
                .param("hashes", column(rows, row -> row.fact().leafHash(), byte[][]::new))
                .param("seeds", column(rows, row -> row.fact().seed(), byte[][]::new))
                .param("payloads", column(rows, row -> row.fact().payload(), String[]::new))
                .update();
    }

    private static <T> T[] column(List<Row> rows, Function<Row, T> value, IntFunction<T[]> array) {
        T[] column = array.apply(rows.size());
        for (int place = 0; place < column.length; place++) {
            column[place] = value.apply(rows.get(place));
        }
        return column;
    }

    private record Row(int before, NewFact fact) {

        Recorded<?> recorded() {
            return fact.recorded();
        }
    }
}
