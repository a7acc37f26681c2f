package cn.mingjing.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("签名文书")
class SignedNoteTest {
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String PETER_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String ENOCH_KEY = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
    private static final String PETER_LINE =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";
    private static final String ENOCH_LINE =
            "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=";
    private static final NoteVerifier PETER = NoteVerifier.parse(PETER_KEY);
    private static final NoteVerifier ENOCH = NoteVerifier.parse(ENOCH_KEY);
    private static final String BOTH = TEXT + "\n" + PETER_LINE + "\n" + ENOCH_LINE + "\n";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    @DisplayName("本测试所载数值与随附向量文件相同")
    void carriesTheValuesOfTheVectorFile() {
        Vectors.contain("signed_note_vectors.json", List.of(PETER_KEY, ENOCH_KEY, PETER_LINE, ENOCH_LINE));
    }

    @Test
    @DisplayName("公开向量：两个签名都成立，读入与写出互逆")
    void verifiesThePublishedNote() {
        var note = SignedNote.parse(BOTH.getBytes(UTF_8));
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.verify(List.of(ENOCH, PETER))).isEqualTo(new NoteVerdict.Verified(note, List.of(PETER, ENOCH)));
        assertThat(new String(note.bytes(), UTF_8)).isEqualTo(BOTH);
    }

    @Test
    @DisplayName("规范所举的例子成立")
    void verifiesTheExampleOfTheSpecification() {
        var key = NoteVerifier.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        var note = note("This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ON"
                + "ncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n");
        assertThat(note.verify(List.of(key))).isEqualTo(new NoteVerdict.Verified(note, List.of(key)));
    }

    @Test
    @DisplayName("未知密钥的签名不看；没有一个已知密钥签名，不予采信")
    void ignoresUnknownKeysAndNeedsOneThatIsKnown() {
        var note = note(BOTH);
        assertThat(note.verify(List.of(ENOCH))).isEqualTo(new NoteVerdict.Verified(note, List.of(ENOCH)));
        assertThat(note.verify(List.of())).isEqualTo(new NoteVerdict.NotSigned());
        var renamed = note(BOTH.replace("— PeterNeumann", "— CarmenSandiego"));
        assertThat(renamed.verify(List.of(PETER))).isEqualTo(new NoteVerdict.NotSigned());
        assertThat(renamed.verify(List.of(PETER, ENOCH))).isInstanceOf(NoteVerdict.Verified.class);
        var stranger = NoteSigner.ed25519("PeterNeumann", RANDOM);
        assertThat(SignedNote.sign(TEXT, List.of(stranger)).verify(List.of(PETER)))
                .isEqualTo(new NoteVerdict.NotSigned());
    }

    @Test
    @DisplayName("已知密钥的坏签名使整份文书无效，即使另有好签名，即使重复在后")
    void oneBadSignatureOfAKnownKeyRejectsTheNote() {
        var bad = new NoteSignature(PETER.name(), PETER.keyId(), new byte[64]);
        var good = note(BOTH).signatures();
        for (var lines : List.of(
                List.of(bad, good.get(1)),
                List.of(good.get(1), bad),
                List.of(good.get(0), good.get(1), bad),
                List.of(new NoteSignature(PETER.name(), PETER.keyId(), new byte[1]), good.get(1)))) {
            assertThat(new SignedNote(TEXT, lines).verify(List.of(PETER, ENOCH)))
                    .isEqualTo(new NoteVerdict.BadSignature("PeterNeumann", PETER.keyId()));
        }
    }

    @Test
    @DisplayName("同一好签名重复出现，只算一个")
    void countsARepeatedSignatureOnce() {
        var line = note(BOTH).signatures().getFirst();
        var note = new SignedNote(TEXT, List.of(line, line));
        assertThat(note.verify(List.of(PETER))).isEqualTo(new NoteVerdict.Verified(note, List.of(PETER)));
    }

    @Test
    @DisplayName("两把已知密钥同名同号，不予采信")
    void refusesAnAmbiguousKey() {
        assertThat(note(BOTH).verify(List.of(PETER, ENOCH, NoteVerifier.parse(PETER_KEY))))
                .isEqualTo(new NoteVerdict.AmbiguousKey("PeterNeumann", PETER.keyId()));
    }

    @Test
    @DisplayName("改动任何一个字节，不再采信")
    void noChangedByteIsBelieved() {
        byte[] bytes = BOTH.getBytes(UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) (1 << bit);
                NoteVerdict verdict;
                try {
                    verdict = SignedNote.parse(changed).verify(List.of(PETER, ENOCH));
                } catch (MalformedException e) {
                    continue;
                }
                if (verdict instanceof NoteVerdict.Verified verified) {
                    assertThat(verified.by()).as("byte " + at).hasSize(1);
                    assertThat(verified.note().text()).isEqualTo(TEXT);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "text\n",
                "text\n\n",
                "text\n\n\n",
                "text\n— n AAAAAAE=\n",
                "text\n\n— n AAAAAAE=",
                "text\n\n— n AAAAAAE=\n\n",
                "text\n\n— n AAAAAAE=\nmore\n",
                "text\n\n- n AAAAAAE=\n",
                "text\n\n—  n AAAAAAE=\n",
                "text\n\n—n AAAAAAE=\n",
                "text\n\n— n\n",
                "text\n\n— n \n",
                "text\n\n— n  AAAAAAE=\n",
                "text\n\n—  AAAAAAE=\n",
                "text\n\n— n+m AAAAAAE=\n",
                "text\n\n— n\u00a0m AAAAAAE=\n",
                "text\n\n— n\u3000m AAAAAAE=\n",
                "text\n\n— n\u0085m AAAAAAE=\n",
                "text\n\n— n AAAAAA==\n",
                "text\n\n— n AAAA\n",
                "text\n\n— n AAAAAAE\n",
                "text\n\n— n AAAAAAF=\n",
                "text\n\n— n AAAA_AE=\n",
                "text\n\n— n AAAAAAE= \n",
                "text\r\n\n— n AAAAAAE=\n",
                "te\0xt\n\n— n AAAAAAE=\n",
                "te\txt\n\n— n AAAAAAE=\n",
            })
    @DisplayName("不合格式的读不进")
    void refusesWhatIsNoNote(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note.getBytes(UTF_8))).isInstanceOf(MalformedException.class);
    }

    @Test
    @DisplayName("正文可有空行，以最后一个空行为界")
    void theTextMayHaveEmptyLines() {
        var note = note("a\n\nb\n\n\n— n AAAAAAE=\n");
        assertThat(note.text()).isEqualTo("a\n\nb\n\n");
        assertThat(note("\n\n— n AAAAAAE=\n").text()).isEqualTo("\n");
    }

    @Test
    @DisplayName("非 UTF-8、过长、签名过多，读不进；一百个签名读得进")
    void keepsItsLimits() {
        assertThatThrownBy(() -> SignedNote.parse(new byte[] {'a', (byte) 0xc0, (byte) 0x80, '\n'}))
                .isInstanceOf(MalformedException.class);
        String line = "— n AAAAAAE=\n";
        assertThat(note("a\n\n" + line.repeat(100)).signatures()).hasSize(100);
        assertThatThrownBy(() -> note("a\n\n" + line.repeat(101))).isInstanceOf(MalformedException.class);
        String longest = "a".repeat(SignedNote.MAX_BYTES - 2 - line.getBytes(UTF_8).length) + "\n\n" + line;
        assertThat(note(longest).bytes()).hasSize(SignedNote.MAX_BYTES);
        assertThatThrownBy(() -> note("a" + longest)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> new SignedNote(TEXT, List.of())).isInstanceOf(MalformedException.class);
        var many = new ArrayList<>(
                Collections.nCopies(101, note("a\n\n" + line).signatures().getFirst()));
        assertThatThrownBy(() -> new SignedNote(TEXT, many)).isInstanceOf(MalformedException.class);
    }

    @Test
    @DisplayName("没有换行收尾、含控制字符或半个代理对的正文，不签")
    void signsOnlyATextThatCanBeANote() {
        var signer = List.of(NoteSigner.ed25519("n", RANDOM));
        for (String text : List.of("", "a", "a\r\n", "\u0007\n", "\ud800\n")) {
            assertThatThrownBy(() -> SignedNote.sign(text, signer)).isInstanceOf(MalformedException.class);
        }
    }

    @Test
    @DisplayName("两种算法并列签名；后来的见证可以追加")
    void signsWithBothAlgorithmsAndAddsLater() {
        var ed25519 = NoteSigner.ed25519("明镜.example/台账", RANDOM);
        var sm2 = NoteSigner.sm2("明镜.example/台账", RANDOM);
        var note = SignedNote.sign(TEXT, List.of(ed25519)).signedAlso(List.of(sm2));
        var read = SignedNote.parse(note.bytes());
        assertThat(read).isEqualTo(note);
        assertThat(read.verify(List.of(sm2.verifier(), ed25519.verifier())))
                .isEqualTo(new NoteVerdict.Verified(read, List.of(ed25519.verifier(), sm2.verifier())));
    }

    private static SignedNote note(String text) {
        return SignedNote.parse(text.getBytes(UTF_8));
    }
}
