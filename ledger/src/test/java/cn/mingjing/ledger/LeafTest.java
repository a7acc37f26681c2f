package cn.mingjing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("台账的叶：只有题头和逐项承诺，没有内容")
class LeafTest {
    /** Made by a second implementation in another language from docs/ledger-format.md. */
    static final String TEXT = "{\"actor\":\"officer \\\"王\\\"\\n\\u0001\",\"authority\":\"puyang\",\"fields\":["
            + "[\"~\",\"6207efaad9f45d65f9d2167451d65fda4dae0f447d41254cd2744f622464d3aa\"],"
            + "[\"处罚决定书文号\",\"75a433d73ae3ed1680c0ee9c1b3ac0f5855398517d921a10f30a59880eb3a164\"],"
            + "[\"amount\",\"bea9dc65c309b4176681559c6f6a75b76d91c20f69150fbf578975f2bf675163\"],"
            + "[\"party\",\"05d32669706f248eeb10bfec99ad9bef067645a43eb808dd92dc9a3d788037d3\"]],"
            + "\"number\":7,\"occurred\":\"2026-11-21T03:16:00.000Z\",\"recorded\":\"2026-11-21T03:16:00.123Z\","
            + "\"sm3\":\"c0408c27466c84e669d45e91259c371fa62c9171c9034b200234f707a0eda256\","
            + "\"stream\":\"case/2026-1\",\"type\":\"DecisionMade\",\"v\":1}";

    static final Leaf LEAF = new Leaf(
            "case/2026-1",
            7,
            "DecisionMade",
            Instant.parse("2026-11-21T03:16:00Z"),
            Instant.parse("2026-11-21T03:16:00.123Z"),
            "officer \"王\"\n\u0001",
            "puyang",
            CommitmentsTest.COMMITMENTS);

    @Test
    @DisplayName("字节和叶哈希与另一种语言的独立实现相同")
    void writesWhatASecondImplementationWrites() {
        assertThat(new String(LEAF.bytes(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
        assertThat(LEAF.bytes()).hasSize(599);
        assertThat(LEAF.hash().hex()).isEqualTo("9d3a3314e88e5be366e31901839950abcd3e0a8261cd87fd04ec2af9a2af260f");
    }

    @Test
    @DisplayName("读入与写出互逆")
    void readsWhatItWrites() {
        assertThat(Leaf.parse(LEAF.bytes())).isEqualTo(LEAF);
    }

    @Test
    @DisplayName("改动任何一个字节，或读不进，或是另一片叶")
    void noChangedByteGoesUnnoticed() {
        byte[] bytes = LEAF.bytes();
        for (int at = 0; at < bytes.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) (1 << bit);
                try {
                    assertThat(Leaf.parse(changed)).isNotEqualTo(LEAF);
                } catch (MalformedException expected) {
                    assertThat(expected).hasMessageContaining(" ");
                }
            }
        }
    }

    @Test
    @DisplayName("截断或多出字节，读不进")
    void noShorterOrLongerFormIsRead() {
        byte[] bytes = LEAF.bytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> Leaf.parse(cut)).isInstanceOf(MalformedException.class);
        }
        refused(TEXT + "\n");
        refused(TEXT + TEXT);
        assertThatThrownBy(() -> Leaf.parse(new byte[1_000_000])).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> Leaf.parse(new byte[] {(byte) 0xff})).isInstanceOf(MalformedException.class);
    }

    @ParameterizedTest(name = "{0} 写成 {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"v\":1 | \"v\":2",
                "\"v\":1 | \"v\":1.0",
                "\"number\":7 | \"number\":07",
                "\"number\":7 | \"number\":-7",
                "\"number\":7 | \"number\":7e0",
                "\"number\":7 | \"number\":9007199254740992",
                "\"number\":7 | \"number\":99999999999999999999999",
                "\"number\":7 | \"number\": 7",
                "\"number\":7 | \"number\":",
                "03:16:00.000Z | 03:16:00Z",
                "03:16:00.000Z | 03:16:00.000000Z",
                "03:16:00.123Z | 03:16:00.1230001Z",
                "03:16:00.000Z | 11:16:00.000+08:00",
                "03:16:00.000Z | 24:16:00.000Z",
                "2026-11-21T03:16:00.000Z | +12026-11-21T03:16:00.000Z",
                "puyang | p\\u0075yang",
                "puyang | p\\/uyang",
                "puyang | p\\ud83dyang",
                "puyang | p\\u00",
                "\\u0001 | \\u001",
                "\\u0001 | \\u00+1",
                "\\n | \\u000a",
                "c0408c | C0408C",
                "c0408c | c0408d",
                "\"~\" | \"!\"",
                "\"amount\" | \"~\"",
                "\"amount\" | \"party\"",
                "\"amount\" | \"\"",
                "\"amount\" | \"a\\u0000\"",
                "case/2026-1 | ''",
                "DecisionMade | ''",
            })
    @DisplayName("同义的其他写法一律读不进")
    void refusesEveryOtherSpelling(String written, String other) {
        assertThat(TEXT).contains(written);
        refused(TEXT.replace(written, other));
    }

    @Test
    @DisplayName("叶无承诺项，读不进")
    void refusesALeafWithoutFields() {
        refused(TEXT.replaceAll("\"fields\":\\[.*]],", "\"fields\":[],"));
    }

    @Test
    @DisplayName("时间不足整毫秒、年份超四位、序号超界，造不出叶")
    void cannotMakeALeafThatCannotBeWritten() {
        var good = LEAF.occurred();
        assertThatThrownBy(() -> at(good.plusNanos(1))).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> at(Instant.parse("+10000-01-01T00:00:00Z"))).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> at(Instant.parse("-0001-12-31T23:59:59.999Z"))).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> at(Instant.MAX)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> at(Instant.MIN)).isInstanceOf(MalformedException.class);
        assertThat(Leaf.parse(at(Instant.parse("9999-12-31T23:59:59.999Z")).bytes())
                        .occurred())
                .isEqualTo("9999-12-31T23:59:59.999Z");
        assertThat(Leaf.parse(at(Instant.parse("0000-01-01T00:00:00Z")).bytes()).occurred())
                .isEqualTo("0000-01-01T00:00:00Z");
        assertThatThrownBy(() -> numbered(-1)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> numbered(1L << 53)).isInstanceOf(MalformedException.class);
        assertThat(Leaf.parse(numbered((1L << 53) - 1).bytes()).number()).isEqualTo(9007199254740991L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\udc00", "a\ud83db", "\udc00\ud83d"})
    @DisplayName("半个代理对写不成字节")
    void refusesHalfASurrogatePair(String text) {
        var leaf = new Leaf(text, 0, "T", LEAF.occurred(), LEAF.recorded(), "", "", LEAF.commitments());
        assertThatThrownBy(leaf::bytes).isInstanceOf(MalformedException.class);
    }

    @Test
    @DisplayName("全部控制字符、补充平面汉字照写照读")
    void writesEveryCharacter() {
        var text = new StringBuilder("𠮷\u007f\u2028\ufeff/<>&'");
        IntStream.range(0, 32).forEach(c -> text.append((char) c));
        var leaf = new Leaf(text.toString(), 0, "T", LEAF.occurred(), LEAF.recorded(), "", "", LEAF.commitments());
        assertThat(Leaf.parse(leaf.bytes())).isEqualTo(leaf);
        assertThat(new String(leaf.bytes(), StandardCharsets.UTF_8))
                .contains("\"𠮷\u007f\u2028\ufeff/<>&'\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n"
                        + "\\u000b\\f\\r\\u000e\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017"
                        + "\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f\"");
    }

    @Test
    @DisplayName("叶不得超过六万五千五百三十五字节")
    void refusesALeafThatFitsNoEntryBundle() {
        var fields = IntStream.range(0, 900)
                .mapToObj(i -> new Field("field" + i, "1"))
                .toList();
        var leaf = new Leaf(
                "s", 0, "T", LEAF.occurred(), LEAF.recorded(), "", "", Commitments.to(CommitmentsTest.SEED, fields));
        assertThatThrownBy(leaf::bytes).isInstanceOf(MalformedException.class);
    }

    @Test
    @DisplayName("恰好六万五千五百三十五字节的叶读得进")
    void readsALeafOfTheGreatestLength() {
        int others = actedBy("").bytes().length;
        byte[] longest = actedBy("a".repeat(Leaf.MAX_BYTES - others)).bytes();
        assertThat(longest).hasSize(Leaf.MAX_BYTES);
        assertThat(Leaf.parse(longest).bytes()).isEqualTo(longest);
        var longer = actedBy("a".repeat(Leaf.MAX_BYTES - others + 1));
        assertThatThrownBy(longer::bytes).isInstanceOf(MalformedException.class);
    }

    private static Leaf actedBy(String actor) {
        return new Leaf("s", 0, "T", LEAF.occurred(), LEAF.recorded(), actor, "", LEAF.commitments());
    }

    private static Leaf at(Instant occurred) {
        return new Leaf("s", 0, "T", occurred, LEAF.recorded(), "", "", LEAF.commitments());
    }

    private static Leaf numbered(long number) {
        return new Leaf("s", number, "T", LEAF.occurred(), LEAF.recorded(), "", "", LEAF.commitments());
    }

    private static void refused(String text) {
        assertThatThrownBy(() -> Leaf.parse(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedException.class);
    }
}
