package cn.mingjing.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.demo.Story;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.disclosure.NoticeId;
import cn.mingjing.disclosure.acts.ReleaseNotice;
import cn.mingjing.disclosure.treatment.Draft;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks a notice with docs/ledger-format.md in hand: sections 1 to 5 and 7, the JDK, and none of our code. */
@MingjingTest
@DisplayName("照公开的账本格式，外人用自己的程序核对一条公示")
class NoticeProofTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HexFormat HEX = HexFormat.of();

    private final Story story;
    private final NoticeHandling notices;
    private final OutsideClient client;

    NoticeProofTest(ApplicationContext application, NoticeHandling notices, @Value("${local.server.port}") int port) {
        this.story = Story.in(application, Story.BAOTOU);
        this.notices = notices;
        this.client = new OutsideClient(port);
    }

    @BeforeEach
    void a_notice_is_public() {
        story.decided();
        assertThat(notices.perform(story.id(), Draft.suggested(story.file()), story.actor(Post.NOTICE_AUTHOR)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(notices.perform(story.id(), new ReleaseNotice(true, true), story.actor(Post.PUBLISHER)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("每个公开的字段打开它的承诺，每片叶子算到有签名的树根；页面上的每一项就是证明里的那一项")
    void every_field_opens_its_commitment_and_every_leaf_leads_to_the_signed_root() throws Exception {
        JsonNode facts = proof().path("facts");
        Map<String, Map<String, JsonNode>> told = new HashMap<>();
        var numbers = new HashMap<String, Long>();
        for (JsonNode fact : facts) {
            var opened = opened(fact);
            JsonNode leaf = JSON.readTree(fact.path("leaf").asString());
            assertThat(fact.path("id").asString())
                    .isEqualTo(leaf.path("stream").asString() + "#"
                            + leaf.path("number").asLong());
            told.put(leaf.path("type").asString(), opened);
            numbers.put(
                    fact.path("leaf").asString(), awaitNumber(fact.path("leaf").asString()));
        }
        assertThat(told.keySet())
                .allMatch(type -> type.matches(".*(DecisionMade|NoticeChecked|NoticeReleased)"))
                .hasSize(3);

        var head = client.checkpoint();
        var leaves = client.leaves(head.size());
        assertThat(Base64.getEncoder().encodeToString(OutsideClient.root(leaves)))
                .isEqualTo(head.root());
        numbers.forEach(
                (leaf, number) -> assertThat(leaves.get(number.intValue())).isEqualTo(OutsideClient.leafHash(leaf)));
        assertThat(proof().path("facts").path(0).path("index").asLong())
                .isEqualTo(numbers.get(facts.path(0).path("leaf").asString()));

        String page = page();
        JsonNode decision = told.entrySet().stream()
                .filter(one -> one.getKey().endsWith("DecisionMade"))
                .map(one -> one.getValue().get("content"))
                .findFirst()
                .orElseThrow();
        assertThat(page).contains(decision.asString());
        JsonNode treated = told.entrySet().stream()
                .filter(one -> one.getKey().endsWith("NoticeChecked"))
                .map(one -> one.getValue().get("treated"))
                .findFirst()
                .orElseThrow();
        assertThat(treated)
                .isNotEmpty()
                .allSatisfy(part -> assertThat(page).contains(part.path("text").asString()));
    }

    @Test
    @DisplayName("改动公开的一个字，承诺就打不开；改动叶子，树里就没有它")
    void what_was_changed_does_not_check() {
        JsonNode fact = proof().path("facts").path(0);
        JsonNode field = fact.path("fields").path(0);
        String leaf = fact.path("leaf").asString();

        assertThat(leaf).contains(commitment(field, field.path("json").asString()));
        assertThat(leaf).doesNotContain(commitment(field, field.path("json").asString() + " "));
        assertThat(client.get("/ledger/leaf/"
                                + HEX.formatHex(OutsideClient.leafHash(leaf.replace("\"v\":1", "\"v\":2"))))
                        .statusCode())
                .isEqualTo(404);
    }

    /** The fields of one fact, each found in the leaf under its name. */
    private static Map<String, JsonNode> opened(JsonNode fact) {
        JsonNode leaf = JSON.readTree(fact.path("leaf").asString());
        var commitments = new HashMap<String, String>();
        leaf.path("fields")
                .forEach(pair ->
                        commitments.put(pair.path(0).asString(), pair.path(1).asString()));
        var values = new HashMap<String, JsonNode>();
        for (JsonNode field : fact.path("fields")) {
            String json = field.path("json").asString();
            assertThat(commitments).containsEntry(field.path("name").asString(), commitment(field, json));
            values.put(field.path("name").asString(), JSON.readTree(json));
        }
        assertThat(values).isNotEmpty();
        return values;
    }

    /** Section 4: SHA-256("mingjing/field/1" ‖ 0x00 ‖ salt ‖ UTF-8(field) ‖ 0x00 ‖ value). */
    private static String commitment(JsonNode field, String value) {
        return HEX.formatHex(OutsideClient.sha256(
                "mingjing/field/1".getBytes(StandardCharsets.UTF_8),
                new byte[] {0},
                HEX.parseHex(field.path("salt").asString()),
                field.path("name").asString().getBytes(StandardCharsets.UTF_8),
                new byte[] {0},
                value.getBytes(StandardCharsets.UTF_8)));
    }

    private long awaitNumber(String leaf) throws InterruptedException {
        var path = "/ledger/leaf/" + HEX.formatHex(OutsideClient.leafHash(leaf));
        for (int tries = 0; tries < 300; tries++) {
            var answer = client.get(path);
            if (answer.statusCode() == 200) {
                return Long.parseLong(new String(answer.body(), StandardCharsets.US_ASCII));
            }
            Thread.sleep(50);
        }
        throw new AssertionError("never sealed: " + leaf);
    }

    private JsonNode proof() {
        return JSON.readTree(served("/proof.json"));
    }

    private String page() {
        return served("");
    }

    private String served(String what) {
        var answer =
                client.get("/notices/" + NoticeId.ofCase(story.id().value()).value() + what);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
