package cn.mingjing.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("可离线核对的证明文件")
class TlogProofTest {
    private static final String ORIGIN = "mingjing.example/test";
    private static final NoteSigner SIGNER = NoteSigner.ed25519(ORIGIN, new SecureRandom());
    private static final LogVerifier VERIFIER = new LogVerifier(ORIGIN, List.of(SIGNER.verifier()));
    private static final int INDEX = 300;
    private static final List<Hash> LEAVES = leaves();
    private static final TlogProof PROOF = proof();

    private static List<Hash> leaves() {
        var leaves = new ArrayList<>(Reference.leaves(1_000));
        leaves.set(INDEX, LeafTest.LEAF.hash());
        return leaves;
    }

    private static TlogProof proof() {
        var tree = new TiledTree(1_000, MemoryTiles.of(LEAVES));
        var note = SignedNote.sign(new Checkpoint(ORIGIN, tree.head()).text(), List.of(SIGNER));
        return TlogProof.of(tree.inclusion(INDEX), note, LeafTest.LEAF.bytes());
    }

    @Test
    @DisplayName("写出再读回，仍然成立，所附的叶可以再核")
    void survivesItsText() {
        var read = TlogProof.parse(PROOF.bytes());
        assertThat(read).isEqualTo(PROOF);
        assertThat(read.proves(Leaf.parse(StrictBase64.decode(read.extra())).hash(), VERIFIER))
                .isTrue();
        assertThat(new String(PROOF.bytes(), UTF_8))
                .startsWith("c2sp.org/tlog-proof@v1\nextra eyJhY3Rvc")
                .contains("\nindex 300\n", "\n\n" + ORIGIN + "\n1000\n");
        var bare = new TlogProof("", INDEX, PROOF.path(), PROOF.checkpoint());
        assertThat(TlogProof.parse(bare.bytes())).isEqualTo(bare);
        assertThat(bare.proves(LEAVES.get(INDEX), VERIFIER)).isTrue();
        assertThat(bare.proves(LEAVES.getFirst(), VERIFIER)).isFalse();
        assertThat(bare.proves(LEAVES.get(INDEX), new LogVerifier("elsewhere", List.of(SIGNER.verifier()))))
                .isFalse();
    }

    @Test
    @DisplayName("改动任何一个字节，不再成立")
    void noChangedByteProves() {
        byte[] bytes = new TlogProof("", INDEX, PROOF.path(), PROOF.checkpoint()).bytes();
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            boolean proved;
            try {
                proved = TlogProof.parse(changed).proves(LEAVES.get(INDEX), VERIFIER);
            } catch (MalformedException e) {
                proved = false;
            }
            assertThat(proved).as("byte " + at).isFalse();
        }
    }

    @Test
    @DisplayName("不合格式的读不进")
    void refusesWhatIsNoProof() {
        String note = new String(PROOF.checkpoint().bytes(), UTF_8);
        for (String text : List.of(
                "",
                note,
                "c2sp.org/tlog-proof@v1\n\n" + note,
                "c2sp.org/tlog-proof@v2\nindex 0\n\n" + note,
                "c2sp.org/tlog-proof@v1\nindex 00\n\n" + note,
                "c2sp.org/tlog-proof@v1\nindex -1\n\n" + note,
                "c2sp.org/tlog-proof@v1\nindex 9999999999999999999\n\n" + note,
                "c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\n" + note,
                "c2sp.org/tlog-proof@v1\nindex 0\n",
                "c2sp.org/tlog-proof@v1\nindex 0\n\n",
                "c2sp.org/tlog-proof@v1\nindex 0\nextra AAAA\n\n" + note,
                "c2sp.org/tlog-proof@v1\nextra \nindex 0\n\n" + note,
                "c2sp.org/tlog-proof@v1\nextra AAA\nindex 0\n\n" + note,
                "c2sp.org/tlog-proof@v1\nextra AAAA\n\n" + note,
                "c2sp.org/tlog-proof@v1\nindex 0\n" + (LEAVES.getFirst().base64() + "\n").repeat(64) + "\n" + note)) {
            assertThatThrownBy(() -> TlogProof.parse(text.getBytes(UTF_8))).isInstanceOf(MalformedException.class);
        }
        assertThatThrownBy(() -> TlogProof.parse(new byte[2_000_000])).isInstanceOf(MalformedException.class);
    }
}
