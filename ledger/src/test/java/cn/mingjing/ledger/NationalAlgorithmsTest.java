package cn.mingjing.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("国密算法与公开向量一致")
class NationalAlgorithmsTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final String SECRET = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";
    private static final String X = "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020";
    private static final String Y = "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
    private static final String K = "59276e27d506861a16680f3ad9c02dccef3cc1fa3cdbe4ce6d54b80deac1bc21";
    private static final String R = "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3";
    private static final String S = "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa";
    private static final byte[] MESSAGE = "message digest".getBytes(US_ASCII);
    private static final byte[] IDENTITY = "1234567812345678".getBytes(US_ASCII);

    @Test
    @DisplayName("本测试所载数值与随附向量文件相同")
    void carriesTheValuesOfTheVectorFiles() {
        Vectors.contain("sm2_sign_vector.json", List.of(SECRET, X, Y, K, R, S));
        Vectors.contain(
                "sm3_vectors.json",
                List.of(
                        "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
                        "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"));
    }

    @ParameterizedTest
    @CsvSource({
        "616263, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        "61626364616263646162636461626364616263646162636461626364616263646162636461626364616263646162636461626364"
                + "616263646162636461626364, debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
    })
    @DisplayName("SM3 摘要")
    void digestsWithSm3(String message, String digest) {
        assertThat(Sm3.digest(HEX.parseHex(message)).hex()).isEqualTo(digest);
    }

    @Test
    @DisplayName("SM2 签名：同一随机数得出同一签名，公钥由私钥算出")
    void signsTheStandardsExample() {
        var key = Sm2.privateKey(HEX.parseHex(SECRET));
        assertThat(HEX.formatHex(Sm2.publicPoint(key))).isEqualTo("04" + X + Y);
        assertThat(HEX.formatHex(Sm2.sign(key, drawing(K), MESSAGE))).isEqualTo(R + S);
    }

    @Test
    @DisplayName("SM2 验签：标准例成立；改签名、改标识、改原文都不成立")
    void verifiesTheStandardsExampleAndNothingElse() {
        var key = Sm2.publicKey(HEX.parseHex("04" + X + Y));
        byte[] signature = HEX.parseHex(R + S);
        assertThat(Sm2.verify(key, IDENTITY, MESSAGE, signature)).isTrue();
        assertThat(Sm2.verify(key, "1234567812345679".getBytes(US_ASCII), MESSAGE, signature))
                .isFalse();
        assertThat(Sm2.verify(key, "message digesT".getBytes(US_ASCII), signature))
                .isFalse();
        for (int bit = 0; bit < 512; bit++) {
            byte[] changed = signature.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Sm2.verify(key, MESSAGE, changed)).isFalse();
        }
        assertThat(Sm2.verify(key, MESSAGE, new byte[0])).isFalse();
        assertThat(Sm2.verify(key, MESSAGE, new byte[64])).isFalse();
        assertThat(Sm2.verify(key, MESSAGE, new byte[65])).isFalse();
        assertThat(Sm2.verify(key, MESSAGE, HEX.parseHex("ff".repeat(64)))).isFalse();
    }

    /** Chance from outside: draws the number that the standard's example draws. */
    private static SecureRandom drawing(String hex) {
        return new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(HEX.parseHex(hex), 0, bytes, 0, bytes.length);
            }
        };
    }
}
