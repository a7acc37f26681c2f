package cn.mingjing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("逐项承诺与选择性公开")
class CommitmentsTest {
    static final Seed SEED = Seed.of(new byte[] {
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
        30, 31
    });
    static final Field NUMBER = new Field("处罚决定书文号", "\"濮市监罚〔2026〕1号\"");
    static final Field AMOUNT = new Field("amount", "50000");
    static final Field PARTY = new Field("party", "{\"name\":\"某某公司\"}");
    static final Commitments COMMITMENTS = Commitments.to(SEED, List.of(NUMBER, AMOUNT, PARTY));

    @Test
    @DisplayName("盐值、承诺和国密摘要与另一种语言的独立实现相同")
    void agreesWithASecondImplementation() {
        assertThat(SEED.salt("~").hex()).isEqualTo("3faf8ac40b4da53059db741a8c5794df2db9ab9f34d7a5de9dc448954a4cc307");
        assertThat(SEED.salt("amount").hex())
                .isEqualTo("bc023cbc5ca66e070c97cfe9115282c2d7ee8ddad8a2e7fd4cad31f303247c16");
        assertThat(COMMITMENTS.list())
                .containsExactly(
                        commitment("~", "6207efaad9f45d65f9d2167451d65fda4dae0f447d41254cd2744f622464d3aa"),
                        commitment("处罚决定书文号", "75a433d73ae3ed1680c0ee9c1b3ac0f5855398517d921a10f30a59880eb3a164"),
                        commitment("amount", "bea9dc65c309b4176681559c6f6a75b76d91c20f69150fbf578975f2bf675163"),
                        commitment("party", "05d32669706f248eeb10bfec99ad9bef067645a43eb808dd92dc9a3d788037d3"));
        assertThat(COMMITMENTS.sm3().hex())
                .isEqualTo("c0408c27466c84e669d45e91259c371fa62c9171c9034b200234f707a0eda256");
    }

    @Test
    @DisplayName("公开的一项能与台账核对，别的值、别的盐、别的项都不能")
    void aDisclosureOpensItsOwnFieldOnly() {
        var disclosure = Disclosure.of(SEED, AMOUNT);
        assertThat(disclosure.opens(LeafTest.LEAF)).isTrue();
        assertThat(new Disclosure(new Field("amount", "50001"), disclosure.salt()).opens(COMMITMENTS))
                .isFalse();
        assertThat(new Disclosure(new Field("party", "50000"), disclosure.salt()).opens(COMMITMENTS))
                .isFalse();
        assertThat(new Disclosure(new Field("amount2", "50000"), disclosure.salt()).opens(COMMITMENTS))
                .isFalse();
        assertThat(new Disclosure(AMOUNT, SEED.salt("party")).opens(COMMITMENTS))
                .isFalse();
        var other = Commitments.to(Seed.random(new SecureRandom()), List.of(NUMBER, AMOUNT, PARTY));
        assertThat(disclosure.opens(other)).isFalse();
    }

    @Test
    @DisplayName("盐改动任何一位，核对不成立")
    void noChangedSaltOpens() {
        byte[] salt = SEED.salt("amount").bytes();
        for (int bit = 0; bit < 256; bit++) {
            byte[] changed = salt.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(new Disclosure(AMOUNT, Hash.of(changed)).opens(COMMITMENTS))
                    .isFalse();
        }
    }

    @Test
    @DisplayName("项名与值的分界移动，承诺不同")
    void namesAndValuesDoNotRunIntoEachOther() {
        var one = new Disclosure(new Field("ab", "1"), SEED.salt("x")).commitment();
        var two = new Disclosure(new Field("a", "b1"), SEED.salt("x")).commitment();
        assertThat(one).isNotEqualTo(two);
    }

    @Test
    @DisplayName("没有内容的事实也有一项遮蔽承诺，猜不出题头")
    void aFactWithoutFieldsIsBlindedAllTheSame() {
        var random = new SecureRandom();
        var one = Commitments.to(Seed.random(random), List.of());
        var two = Commitments.to(Seed.random(random), List.of());
        assertThat(one.list()).extracting(Commitment::field).containsExactly("~");
        assertThat(one).isNotEqualTo(two);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0", "a\n", "\u007f", "\u0085"})
    @DisplayName("项名不得为空或含控制字符")
    void refusesNamesThatCouldBeMistaken(String name) {
        assertThatThrownBy(() -> new Field(name, "1")).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> new Commitment(name, TreeHasher.EMPTY_ROOT)).isInstanceOf(MalformedException.class);
    }

    @Test
    @DisplayName("遮蔽项不得有值、不得另列、不得公开；项名不得重复")
    void keepsTheBlindingFieldAndNamesApart() {
        assertThatThrownBy(() -> new Field("~", "1")).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> new Field("a", "")).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> Disclosure.of(SEED, Field.blinding())).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> Commitments.to(SEED, List.of(Field.blinding())))
                .isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> Commitments.to(SEED, List.of(AMOUNT, AMOUNT))).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> new Commitments(List.of())).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> new Commitments(COMMITMENTS.list().reversed())).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> Commitments.to(SEED, List.of(new Field("a", "\"\ud800\""))))
                .isInstanceOf(MalformedException.class);
    }

    @Test
    @DisplayName("种子与内容不会写进日志")
    void keepsSecretsOutOfLogs() {
        assertThat(SEED).hasToString("Seed[secret]");
        assertThat(PARTY.toString()).doesNotContain("某某公司");
        assertThat(Disclosure.of(SEED, PARTY).toString()).doesNotContain("某某公司");
        assertThatThrownBy(() -> Seed.of(new byte[31])).isInstanceOf(MalformedException.class);
        assertThat(Seed.of(SEED.bytes())).isEqualTo(SEED);
    }

    private static Commitment commitment(String field, String hex) {
        return new Commitment(field, Hash.parseHex(hex));
    }
}
