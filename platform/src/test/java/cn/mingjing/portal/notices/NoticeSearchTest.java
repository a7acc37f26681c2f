package cn.mingjing.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.disclosure.published.Bigrams;
import cn.mingjing.portal.notices.NoticeQuestion.Asked;
import cn.mingjing.testing.DatabaseTest;
import cn.mingjing.testing.TestDatabase;
import cn.mingjing.testing.TestTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@DisplayName("检索公示：找得到公开的，也只找得到公开的")
class NoticeSearchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private final TestDatabase database;
    private final NoticeSearch search;

    NoticeSearchTest(TestDatabase database) {
        this.database = database;
        this.search = new NoticeSearch(database.portal(), Clock.fixed(TestTime.START, ZoneOffset.UTC));
    }

    @BeforeEach
    void empty() {
        database.owner().sql("DELETE FROM disclosure.notice").update();
    }

    private UUID notice(String party, String violation, String authority, LocalDate released) {
        var id = UUID.randomUUID();
        database.owner()
                .sql("""
                        INSERT INTO disclosure.notice
                               (id, case_id, authority, authority_name, document_number, party, party_code, violation,
                                decided_on, released_on, parts, proof, words)
                        VALUES (:id, :id, :authority, '某局', '某罚〔2026〕1号', :party, '91410900MA44K7T278', :violation,
                                :released, :released, '[]', '[]', array_to_tsvector(:words))
                        """)
                .param("id", id)
                .param("authority", authority)
                .param("party", party)
                .param("violation", violation)
                .param("released", released)
                .param(
                        "words",
                        Bigrams.of(List.of(party, "某罚〔2026〕1号", "某局", violation))
                                .toArray(String[]::new))
                .update();
        return id;
    }

    private Found find(@Nullable String q, @Nullable String authority, @Nullable String from, @Nullable String page) {
        var question = NoticeQuestion.of(new Asked(q, authority, null, from, null, page));
        assertThat(question.problems()).isEmpty();
        return search.search(question);
    }

    private List<UUID> found(String q) {
        return find(q, null, null, null).lines().stream().map(NoticeLine::id).toList();
    }

    @Test
    @DisplayName("两个字的词、更长的词、几个词一起，都按新旧排好；字都有而不相连的不算")
    void words_are_found_newest_first() {
        var old = notice("甲食品店", "无证经营烟草", "a", DAY);
        var newer = notice("乙食品店", "销售过期食品", "b", DAY.plusDays(5));
        var scattered = notice("丙商店", "经营无照，又无证经手", "a", DAY.plusDays(9));

        assertThat(found("食品")).containsExactly(newer, old);
        assertThat(found("无证经营")).containsExactly(old);
        assertThat(found("无证 烟草")).containsExactly(old);
        assertThat(found("经手")).containsExactly(scattered);
        assertThat(found("没有")).isEmpty();
        assertThat(find(null, "a", null, null).total()).isEqualTo(2);
        assertThat(find("食品", "b", null, null).lines()).hasSize(1);
        assertThat(find(null, null, DAY.plusDays(6).toString(), null).lines())
                .extracting(NoticeLine::id)
                .containsExactly(scattered);
    }

    @Test
    @DisplayName("常见的词走另一条路，页页相接，不重不漏，总数封顶")
    void a_common_word_is_paged_without_gaps() {
        database.owner().sql("""
                        INSERT INTO disclosure.notice
                               (id, case_id, authority, authority_name, document_number, party, party_code, violation,
                                decided_on, released_on, parts, proof, words)
                        SELECT gen_random_uuid(), gen_random_uuid(), 'a', '某局', '', '某店', '9', '无证经营',
                               DATE '2020-01-01' + n % 2000, DATE '2020-01-01' + n % 2000, '[]', '[]',
                               array_to_tsvector(ARRAY['无证', '证经', '经营'])
                          FROM generate_series(1, 21000) AS n
                        """).update();

        var first = find("无证经营", null, null, "1");
        var second = find("无证经营", null, null, "2");

        assertThat(first.capped()).isTrue();
        assertThat(first.total()).isEqualTo(Found.CAP);
        assertThat(first.lines()).hasSize(Found.PAGE);
        assertThat(second.lines()).doesNotContainAnyElementsOf(first.lines());
        var all = database.owner()
                .sql("SELECT id FROM disclosure.notice ORDER BY released_on DESC, id LIMIT 40")
                .query(UUID.class)
                .list();
        assertThat(first.lines()).extracting(NoticeLine::id).containsExactlyElementsOf(all.subList(0, 20));
        assertThat(second.lines()).extracting(NoticeLine::id).containsExactlyElementsOf(all.subList(20, 40));
    }

    @Test
    @DisplayName("撤下的、停止公示的、公示期届满的都找不到；门户角色除了公开的编号什么也问不出来")
    void nothing_behind_the_barrier_is_told() {
        var shown = notice("甲食品店", "无证经营", "a", DAY);
        change(notice("乙食品店", "无证经营", "a", DAY), "state = 'WITHDRAWN', withdrawn_on = '2026-10-20'");
        change(notice("丙食品店", "无证经营", "a", DAY), "state = 'ENDED'");
        change(notice("丁食品店", "无证经营", "a", DAY), "public_until = '2026-10-31'");
        JdbcClient portal = database.portal();

        assertThat(found("食品")).containsExactly(shown);
        for (String way : List.of("ANY", "RARE", "COMMON")) {
            assertThat(portal.sql("""
                                    SELECT * FROM disclosure.found(:today, ''::tsquery, '{}', '', '1900-01-01', '2200-12-31',
                                                                   :way, 100, 0)
                                    """)
                            .param("today", LocalDate.of(2026, 11, 20))
                            .param("way", way)
                            .query(UUID.class)
                            .list())
                    .as(way)
                    .containsExactly(shown);
        }
        assertThatThrownBy(() -> portal.sql("SELECT id FROM disclosure.notice")
                        .query(UUID.class)
                        .list())
                .hasStackTraceContaining("permission denied");
        for (var role : List.of(database.intake(), database.eraser())) {
            assertThatThrownBy(() -> role.sql("""
                                    SELECT * FROM disclosure.found(current_date, ''::tsquery, '{}', '', current_date,
                                                                   current_date, 'ANY', 1, 0)
                                    """).query(UUID.class).list())
                    .hasStackTraceContaining("permission denied");
        }
    }

    private void change(UUID id, String set) {
        database.owner()
                .sql("UPDATE disclosure.notice SET " + set + " WHERE id = :id")
                .param("id", id)
                .update();
    }
}
