package cn.mingjing.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公开的台账格式说明与程序一致")
class LedgerFormatTest {
    private static final Pattern BLOCK = Pattern.compile("```[a-z]*\n(.*?)```", Pattern.DOTALL);

    private final String document = Files.readString(Path.of("../docs/ledger-format.md"));
    private final List<String> blocks =
            BLOCK.matcher(document).results().map(block -> block.group(1)).toList();

    LedgerFormatTest() throws IOException {}

    @Test
    @DisplayName("所举的盐、承诺、叶与程序算出的相同")
    void showsTheLeafThatTheProgramMakes() {
        for (Commitment commitment : CommitmentsTest.COMMITMENTS.list()) {
            String field = commitment.field();
            assertThat(document)
                    .contains("| `%s` | `%s` | `%s` |"
                            .formatted(field, CommitmentsTest.SEED.salt(field), commitment.hash()));
        }
        assertThat(blocks).contains(LeafTest.TEXT + "\n");
        assertThat(document).contains("Its leaf hash: `" + LeafTest.LEAF.hash() + "`");
    }

    @Test
    @DisplayName("所举的密钥可用，所举的证明两种签名都成立")
    void showsAProofThatHolds() {
        var keys = blocks.get(1).lines().toList();
        var verifiers = keys.stream().skip(2).map(NoteVerifier::parse).toList();
        assertThat(keys.stream()
                        .limit(2)
                        .map(key -> NoteSigner.parse(key, new SecureRandom()).verifier()))
                .isEqualTo(verifiers);
        var text = blocks.stream()
                .filter(block -> block.startsWith("c2sp.org/tlog-proof@v1"))
                .findFirst()
                .orElseThrow();
        var proof = TlogProof.parse(text.getBytes(UTF_8));
        assertThat(proof.checkpoint().verify(verifiers))
                .isEqualTo(new NoteVerdict.Verified(proof.checkpoint(), verifiers));
        var leaf = Leaf.parse(StrictBase64.decode(proof.extra()));
        assertThat(leaf).isEqualTo(LeafTest.LEAF);
        assertThat(proof.proves(leaf.hash(), new LogVerifier("mingjing.example/ledger", verifiers)))
                .isTrue();
    }

    @Test
    @DisplayName("所写的界限就是程序的界限")
    void statesTheLimitsOfTheProgram() {
        assertThat(SignedNote.MAX_BYTES).isEqualTo(1_000_000);
        assertThat(SignedNote.MAX_SIGNATURES).isEqualTo(100);
        assertThat(Leaf.MAX_BYTES).isEqualTo(65_535);
        assertThat(document).contains("at most 1 000 000 bytes and 100 signatures", "at most 65 535\nbytes");
        assertThat(document).contains(TreeHasher.EMPTY_ROOT.base64());
    }
}
