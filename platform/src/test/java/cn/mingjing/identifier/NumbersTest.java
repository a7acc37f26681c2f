package cn.mingjing.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("统一社会信用代码、注册号和身份号码按国家标准校验")
class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "11410900005742345C", "1141090000574234XN"})
    @DisplayName("校验位正确的统一社会信用代码被接受")
    void a_credit_code_with_a_right_check_is_read(String code) {
        assertThat(CreditCode.read(code)).contains(new CreditCode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y44",
                "91350100M000100Y4",
                "91350100I000100Y43",
                "00000000000000000X",
                "9135010OM000100Y43",
                ""
            })
    @DisplayName("校验位错误、长度不对、含不用字母的代码被拒绝")
    void a_wrong_credit_code_is_not(String code) {
        assertThat(CreditCode.read(code)).isEmpty();
        assertThatThrownBy(() -> new CreditCode(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("全角、小写和空格照样能认")
    void codes_are_read_as_people_type_them() {
        assertThat(CreditCode.read("９１３５０１００ m000100y43").map(CreditCode::value))
                .contains("91350100M000100Y43");
        assertThat(CreditCode.read("91350100M000100Y43").map(CreditCode::divisionCode))
                .contains("350100");
    }

    @Test
    @DisplayName("任何一位写错，信用代码都能发现")
    void one_wrong_character_never_passes() {
        String right = "91350100M000100Y43";
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (int at = 0; at < right.length(); at++) {
            for (char other : alphabet.toCharArray()) {
                if (other != right.charAt(at)) {
                    assertThat(CreditCode.read(right.substring(0, at) + other + right.substring(at + 1)))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    @DisplayName("旧的十五位注册号保留并标明已被取代")
    void an_old_registration_number_is_kept_and_flagged() {
        assertThat(EntityNumber.read("120111600435901")).hasValueSatisfying(number -> {
            assertThat(number).isInstanceOf(RegistrationNumber.class);
            assertThat(number.superseded()).isTrue();
        });
        assertThat(EntityNumber.read("91350100M000100Y43"))
                .hasValueSatisfying(number -> assertThat(number.superseded()).isFalse());
        assertThat(EntityNumber.read("120111600435902")).isEmpty();
    }

    @Test
    @DisplayName("旧号码认得出是哪一种：15 位身份证号、15 位和 13 位工商注册号；现行的号码和别的数字不是")
    void old_numbers_are_known_by_their_kind() {
        assertThat(OldNumber.in("410901850101123")).contains(OldNumber.CITIZEN_15);
        assertThat(OldNumber.in("4109 0185 0101 123")).contains(OldNumber.CITIZEN_15);
        assertThat(OldNumber.in("120111600435901")).contains(OldNumber.REGISTRATION_15);
        assertThat(OldNumber.in("4109002001234")).contains(OldNumber.REGISTRATION_13);
        assertThat(java.util.List.of(
                        "120111600435902",
                        "410901851301123",
                        "9909002001234",
                        "91350100M000100Y43",
                        "11010519491231002X",
                        "13800138000",
                        ""))
                .allSatisfy(
                        number -> assertThat(OldNumber.in(number)).as(number).isEmpty());
    }

    @Test
    @DisplayName("身份号码校验出生日期和校验位，打印时只显示首尾")
    void an_identity_number_is_checked_and_never_printed() {
        var number = IdentityNumber.read("11010519491231002x").orElseThrow();
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(number).hasToString("110105**********2X");
        assertThat(IdentityNumber.read("110105194912310021")).isEmpty();
        assertThat(IdentityNumber.read("110105194902300028")).isEmpty();
    }

    @Test
    @DisplayName("满十四周岁从生日当天起算")
    void age_is_counted_in_full_years() {
        var number = new IdentityNumber("440524188001010014");
        assertThat(number.ageOn(LocalDate.of(1893, 12, 31))).isEqualTo(13);
        assertThat(number.ageOn(LocalDate.of(1894, 1, 1))).isEqualTo(14);
    }
}
