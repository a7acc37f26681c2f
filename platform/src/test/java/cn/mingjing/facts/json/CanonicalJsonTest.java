package cn.mingjing.facts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("规范 JSON 与 RFC 8785 逐字节一致")
class CanonicalJsonTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What RFC 8785, section 3.2, and its reference library make of hostile texts. */
    private static final String[] NASTY = {
        "",
        "\"",
        "\\",
        "/",
        "<script>",
        "\b\t\n\f\r",
        "\u0000\u0001\u001f",
        "\u007f\u0080\u009f",
        "\u00a0",
        "\u2028\u2029",
        "\ufeff",
        "\ufffd\uffff",
        "😀 𬭎 \ud834\udd1e",
        "e\u0301 é",
        "行⾏",
        "\u202e反",
        "　",
        "1e999",
        "null",
    };

    @Test
    @DisplayName("刁钻的文字与参考实现相同")
    void nasty_texts_are_the_librarys() throws IOException {
        for (var text : NASTY) {
            assertSame(NODES.stringNode(text));
            assertSame(NODES.objectNode().put(text, text));
        }
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                assertSame(NODES.stringNode("a" + (char) c));
            }
        }
    }

    @Test
    @DisplayName("RFC 8785 第 3.2.3 条的成员次序例子")
    void members_stand_in_the_order_of_the_rfc() {
        var object = JSON.readTree("""
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}
                """);

        assertThat(CanonicalJson.of(object))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                "1",
                "-1",
                "1.0",
                "10.50",
                "0.1",
                "1e-7",
                "1e-6",
                "0.000001",
                "4.5",
                "2e-3",
                "9007199254740991",
                "-9007199254740991",
                "9007199254740991.0",
                "1E5",
                "2.2250738585072014e-308",
                "0.30000000000000004",
            })
    @DisplayName("数与参考实现相同")
    void numbers_are_the_librarys(String number) throws IOException {
        assertSame(JSON.readTree(number));
        assertSame(NODES.numberNode(new BigDecimal(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740992", "-9007199254740993", "1e21", "1e400", "1234567890.12345678901"})
    @DisplayName("规范 JSON 不能如实表示的数被拒绝，而不是悄悄改变")
    void numbers_that_would_change_are_refused(String number) {
        assertThatThrownBy(() -> CanonicalJson.of(NODES.numberNode(new BigDecimal(number))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("as text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udc00", "a\ud800b", "\udc00\ud800", "x\ud83d"})
    @DisplayName("半个代理对被拒绝")
    void half_a_surrogate_pair_is_refused(String text) {
        assertThatThrownBy(() -> CanonicalJson.of(NODES.stringNode(text))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.of(NODES.objectNode().put(text, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @RepeatedTest(200)
    @DisplayName("随机生成的值与参考实现相同")
    void random_values_are_the_librarys(RepetitionInfo repetition) throws IOException {
        assertSame(random(new Random(repetition.getCurrentRepetition()), 4));
    }

    private static void assertSame(JsonNode value) throws IOException {
        var wrapped = new JsonCanonicalizer("[" + value + "]").getEncodedString();
        assertThat(CanonicalJson.of(value)).isEqualTo(wrapped.substring(1, wrapped.length() - 1));
    }

    private static JsonNode random(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextLong() >> (11 + random.nextInt(52)));
            case 3 -> NODES.numberNode((random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(20) - 10));
            case 4 -> NODES.stringNode(NASTY[random.nextInt(NASTY.length)]);
            case 5 -> NODES.stringNode(text(random));
            case 6 -> {
                var array = NODES.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(random(random, depth - 1));
                }
                yield array;
            }
            default -> {
                var object = NODES.objectNode();
                for (int i = random.nextInt(5); i > 0; i--) {
                    object.set(text(random), random(random, depth - 1));
                }
                yield object;
            }
        };
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            int c = random.nextInt(0x110000);
            text.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? '明' : c);
        }
        return text.toString();
    }
}
