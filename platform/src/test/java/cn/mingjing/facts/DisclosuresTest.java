package cn.mingjing.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.testing.DatabaseTest;
import cn.mingjing.testing.TestDatabase;
import cn.mingjing.testing.TestTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
@DisplayName("只公开事实中的几个字段，人人可以核对")
class DisclosuresTest {

    private final TestDatabase database;
    private final FactsAlone facts;
    private final Disclosures disclosures;

    DisclosuresTest(TestDatabase database) {
        this.database = database;
        this.facts = FactsAlone.on(database);
        this.disclosures = facts.get(Disclosures.class);
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private FactId recorded() {
        return facts.store()
                .append(FactsAlone.stream(), 0, List.of(Samples.fine()), Samples.OFFICER, TestTime.START)
                .getFirst()
                .id();
    }

    @Test
    @DisplayName("公开的字段与叶子里的承诺逐个相符（按公开格式另行计算）")
    void each_field_opens_its_commitment() throws Exception {
        var id = recorded();

        var disclosed = disclosures.of(id, List.of("amount", "party", "grounds", "day", "remark"));

        var leaf = JsonMapper.shared().readTree(disclosed.leaf());
        assertThat(leaf.get("stream").stringValue()).isEqualTo(id.stream().toString());
        assertThat(leaf.get("number").intValue()).isEqualTo(1);
        assertThat(leaf.get("type").stringValue()).isEqualTo("FineSet");
        assertThat(disclosed.fields())
                .extracting(DisclosedField::json)
                .containsExactly(
                        "50000",
                        "{\"code\":\"91410900MA44K7T278\",\"name\":\"濮阳某某商贸有限公司\"}",
                        "[\"第六十三条\",\"“引号” \\\\ \\n\"]",
                        "\"2026-11-20\"",
                        "null");
        for (var field : disclosed.fields()) {
            assertThat(commitment(field)).isEqualTo(committed(leaf, field.name()));
        }
    }

    @Test
    @DisplayName("没有公开的内容和种子不在公开的材料里")
    void nothing_else_is_told() {
        var id = recorded();

        var disclosed = disclosures.of(id, List.of("amount"));

        assertThat(disclosed.toString())
                .doesNotContain("濮阳")
                .doesNotContain("王明")
                .doesNotContain("2026-11-20");
        var seed = database.owner()
                .sql("SELECT encode(seed, 'hex') FROM facts.content JOIN facts.fact USING (seq) WHERE stream_id = ?")
                .param(id.stream().id())
                .query(String.class)
                .single();
        assertThat(disclosed.toString()).doesNotContain(seed);
    }

    @Test
    @DisplayName("没有的事实、没有的字段、盲化字段都不能公开")
    void what_is_not_there_cannot_be_disclosed() {
        var id = recorded();
        for (var field : List.of("nothing", "~", "")) {
            assertThatThrownBy(() -> disclosures.of(id, List.of(field))).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> disclosures.of(new FactId(id.stream(), 2), List.of("amount")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("库中内容被改过，就拒绝公开")
    void a_changed_content_is_not_disclosed() {
        var id = recorded();
        database.owner().sql("ALTER TABLE facts.content DISABLE TRIGGER USER").update();
        database.owner().sql("""
                        UPDATE facts.content SET payload = jsonb_set(payload, '{amount}', '1')
                         WHERE seq = (SELECT seq FROM facts.fact WHERE stream_id = ?)
                        """).param(id.stream().id()).update();

        assertThatThrownBy(() -> disclosures.of(id, List.of("amount")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("amount");
        assertThat(disclosures.of(id, List.of("party")).fields()).hasSize(1);
    }

    /** The rule of docs/ledger-format.md, section 4, written anew. */
    private static String commitment(DisclosedField field) throws Exception {
        var sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update("mingjing/field/1\0".getBytes(StandardCharsets.US_ASCII));
        sha256.update(HexFormat.of().parseHex(field.salt()));
        sha256.update(field.name().getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
        return HexFormat.of().formatHex(sha256.digest(field.json().getBytes(StandardCharsets.UTF_8)));
    }

    private static String committed(JsonNode leaf, String name) {
        for (JsonNode field : leaf.get("fields")) {
            if (field.get(0).stringValue().equals(name)) {
                return field.get(1).stringValue();
            }
        }
        throw new AssertionError("the leaf has no field " + name);
    }
}
