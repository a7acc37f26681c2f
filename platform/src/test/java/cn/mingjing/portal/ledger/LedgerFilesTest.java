package cn.mingjing.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Disclosures;
import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.StreamId;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.TestTime;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

@MingjingTest
@DisplayName("台账对外公开，外人用自己的程序就能核对")
class LedgerFilesTest {

    private final FactStore store;
    private final Disclosures disclosures;
    private final OutsideClient client;
    private final int port;

    LedgerFilesTest(FactStore store, Disclosures disclosures, @Value("${local.server.port}") int port) {
        this.store = store;
        this.disclosures = disclosures;
        this.port = port;
        this.client = new OutsideClient(port);
    }

    private FactId append(int count) {
        var stream = new StreamId("register", UUID.randomUUID());
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            facts.add(new EntryChanged("test", "entry " + i, Map.of(), Map.of("value", "某值 " + i)));
        }
        return store.append(stream, 0, facts, Actor.system(), TestTime.START)
                .getLast()
                .id();
    }

    private String disclosedLeaf(FactId id) {
        return disclosures.of(id, List.of("after")).leaf();
    }

    private long awaitNumber(String leaf) throws InterruptedException {
        var path = "/ledger/leaf/" + HexFormat.of().formatHex(OutsideClient.leafHash(leaf));
        for (int tries = 0; tries < 300; tries++) {
            var answer = client.get(path);
            if (answer.statusCode() == 200) {
                return Long.parseLong(new String(answer.body(), StandardCharsets.US_ASCII));
            }
            Thread.sleep(50);
        }
        throw new AssertionError("never sealed: " + leaf);
    }

    @Test
    @DisplayName("签名、各级哈希块、树根逐一相符；后来的树以先前的树开头；公开的叶子在树中")
    void an_outside_client_verifies_the_whole_log() throws Exception {
        var first = disclosedLeaf(append(70));
        awaitNumber(first);
        var earlier = client.checkpoint();
        var last = disclosedLeaf(append(300));
        long number = awaitNumber(last);

        var head = client.checkpoint();
        var leaves = client.leaves(head.size());

        assertThat(head.size()).isGreaterThan(256 + 70);
        assertThat(head.origin()).isEqualTo(earlier.origin()).contains("settable-clock");
        assertThat(base64(OutsideClient.root(leaves))).isEqualTo(head.root());
        assertThat(base64(OutsideClient.root(leaves.subList(0, (int) earlier.size()))))
                .isEqualTo(earlier.root());
        assertThat(leaves.get((int) number)).isEqualTo(OutsideClient.leafHash(last));
        assertThat(leaves.get((int) awaitNumber(first))).isEqualTo(OutsideClient.leafHash(first));
    }

    @Test
    @DisplayName("检查点只许缓存片刻，哈希块永不改变")
    void heads_are_fresh_and_tiles_are_kept_for_ever() throws Exception {
        awaitNumber(disclosedLeaf(append(1)));

        var checkpoint = client.get("/ledger/checkpoint");
        var tile = client.get("/ledger/tile/0/000.p/1");

        assertThat(checkpoint.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(checkpoint.headers().firstValue("Cache-Control").orElse("")).contains("max-age=2");
        assertThat(tile.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(tile.headers().firstValue("Cache-Control").orElse("")).contains("immutable", "max-age=31536000");
        assertThat(tile.body()).hasSize(32);
    }

    @Test
    @DisplayName("公开的密钥有两把：Ed25519 在前，SM2 在后")
    void the_keys_are_published() {
        var keys = new String(client.get("/ledger/keys").body(), StandardCharsets.UTF_8);

        assertThat(keys.lines()).hasSize(2).allMatch(key -> key.matches("[^ +]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/=]+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ledger",
                "/ledger/",
                "/ledger/entries",
                "/ledger/tile/entries/000",
                "/ledger/tile/entries/000.p/1",
                "/ledger/tile/0/x001/000",
                "/ledger/tile/0/0",
                "/ledger/tile/00/000",
                "/ledger/tile/0/000.p/0",
                "/ledger/tile/0/000.p/256",
                "/ledger/tile/0/000.p/01",
                "/ledger/tile/0/000/",
                "/ledger/tile/64/000",
                "/ledger/tile/-1/000",
                "/ledger/tile/0/999999999999999999999",
                "/ledger/leaf/00",
                "/ledger/leaf/x",
                "/ledger/leaf/0000000000000000000000000000000000000000000000000000000000000000",
                "/ledger/checkpoint/1",
                "/ledger/tile/7/000",
                "/ledger/facts",
            })
    @DisplayName("其余一概没有：条目不公开，写法只有一种")
    void everything_else_is_not_there(String path) {
        assertThat(client.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ledger/checkpoint", "/ledger/tile/0/000", "/ledger/keys"})
    @DisplayName("台账只能看，不能写")
    void the_ledger_cannot_be_written_to(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();

        assertThat(client.send(request).statusCode()).isIn(302, 303, 401, 403, 405);
    }

    private static String base64(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }
}
