package cn.mingjing.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("签名密钥的文本形式")
class NoteKeysTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** RFC 8032, section 7.1, test 1; its message is empty. */
    private static final String RFC_8032_SECRET = "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=";

    private static final String RFC_8032_PUBLIC = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

    @Test
    @DisplayName("两种密钥写出再读回，签名互认")
    void bothKindsSurviveTheirText() {
        for (var signer :
                new NoteSigner[] {NoteSigner.ed25519("a.example", RANDOM), NoteSigner.sm2("a.example", RANDOM)}) {
            var again = NoteSigner.parse(signer.skey(), RANDOM);
            var verifier = NoteVerifier.parse(signer.verifier().vkey());
            byte[] text = "文\n".getBytes(UTF_8);
            assertThat(again.skey()).isEqualTo(signer.skey());
            assertThat(again.verifier()).isEqualTo(signer.verifier()).isEqualTo(verifier);
            assertThat(verifier.verify(text, again.sign(text))).isTrue();
            assertThat(verifier.verify("大\n".getBytes(UTF_8), again.sign(text))).isFalse();
            assertThat(signer.skey()).startsWith("PRIVATE+KEY+a.example+");
            assertThat(signer.toString()).isEqualTo(signer.verifier().vkey());
        }
    }

    @Test
    @DisplayName("Ed25519 密钥文本是通行形式，公钥与标准例相同")
    void ed25519HasTheFormOfGo() {
        byte[] typed = new byte[33];
        typed[0] = 1;
        System.arraycopy(Base64.getDecoder().decode(RFC_8032_SECRET), 0, typed, 1, 32);
        var signer = new Ed25519NoteSigner("n", Base64.getDecoder().decode(RFC_8032_SECRET));
        assertThat(signer.skey()).endsWith("+" + Base64.getEncoder().encodeToString(typed));
        System.arraycopy(Base64.getDecoder().decode(RFC_8032_PUBLIC), 0, typed, 1, 32);
        assertThat(signer.verifier().vkey()).endsWith("+" + Base64.getEncoder().encodeToString(typed));
        assertThat(Base64.getEncoder().encodeToString(signer.sign(new byte[0])))
                .isEqualTo("5VZDAMNgrHKQhuLMgG6CioSHfx645dl02HPgZSJJAVVfuIIVkKM7rMYeOXAc+bRr0lv18FlbviRlUUFDjnoQCw==");
    }

    @Test
    @DisplayName("同名的两种密钥编号不同；编号由名称、类型、公钥算出")
    void theIdCoversNameTypeAndKey() {
        assertThat(NoteSigner.ed25519("n", RANDOM).keyId())
                .isNotEqualTo(NoteSigner.ed25519("n", RANDOM).keyId());
        var key = new byte[32];
        key[31] = 1;
        assertThat(new Ed25519NoteSigner("n", key).keyId()).isNotEqualTo(new Ed25519NoteSigner("m", key).keyId());
        assertThat(new Ed25519NoteSigner("n", key).keyId()).isNotEqualTo(new Sm2NoteSigner("n", key, RANDOM).keyId());
    }

    @Test
    @DisplayName("国密公钥以 0xff 和长标识开头，点不压缩")
    void sm2KeysCarryTheLongIdentifier() {
        byte[] key = Base64.getDecoder()
                .decode(NoteSigner.sm2("n", RANDOM).verifier().vkey().substring(11));
        assertThat(key).hasSize(1 + 19 + 65).startsWith("\u00ffmingjing/sm2-sm3/1\0\u0004".getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "++",
                "PeterNeumann",
                "PeterNeumann+c74f20a3",
                "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeuman+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n",
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            })
    @DisplayName("不合格式、编号不符、类型不明的公钥读不进")
    void refusesBadPublicKeys(String vkey) {
        assertThatThrownBy(() -> NoteVerifier.parse(vkey)).isInstanceOf(MalformedException.class);
    }

    @Test
    @DisplayName("不在曲线上的点、越界的私钥、改过编号的私钥读不进")
    void refusesKeysThatAreNone() {
        byte[] point = new byte[65];
        point[0] = 4;
        point[64] = 1;
        assertThatThrownBy(() -> NoteVerifier.parse(
                        KeyText.ofPublic("n", KeyType.SM2_SM3, point).text()))
                .isInstanceOf(MalformedException.class);
        point[0] = 2;
        assertThatThrownBy(() -> NoteVerifier.parse(
                        KeyText.ofPublic("n", KeyType.SM2_SM3, point).text()))
                .isInstanceOf(MalformedException.class);
        byte[] high = new byte[32];
        Arrays.fill(high, (byte) 0xff);
        assertThatThrownBy(() -> NoteVerifier.parse(
                        KeyText.ofPublic("n", KeyType.ED25519, high).text()))
                .isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> new Sm2NoteSigner("n", high, RANDOM)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> new Sm2NoteSigner("n", new byte[32], RANDOM)).isInstanceOf(MalformedException.class);
        String skey = NoteSigner.ed25519("n", RANDOM).skey();
        assertThatThrownBy(() -> NoteSigner.parse(skey.replace("+n+", "+m+"), RANDOM))
                .isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> NoteSigner.parse(skey.substring(1), RANDOM)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> NoteSigner.parse(skey + "\n", RANDOM)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> NoteSigner.parse(
                        NoteSigner.ed25519("n", RANDOM).verifier().vkey(), RANDOM))
                .isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> NoteSigner.ed25519("a b", RANDOM)).isInstanceOf(MalformedException.class);
    }
}
