package cn.mingjing.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("金额大写")
class ChineseAmountTest {

    @ParameterizedTest(name = "{0} 元：{1}")
    @CsvSource({
        "600, 陆佰元整",
        "410.39, 肆佰壹拾元叁角玖分",
        "1025.97, 壹仟零贰拾伍元玖角柒分",
        "2051.94, 贰仟零伍拾壹元玖角肆分",
        "1409.50, 壹仟肆佰零玖元伍角",
        "6007.14, 陆仟零柒元壹角肆分",
        "1680.32, 壹仟陆佰捌拾元叁角贰分",
        "107000.53, 壹拾万柒仟元伍角叁分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "325.04, 叁佰贰拾伍元零肆分",
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角",
        "0.55, 伍角伍分",
        "1, 壹元整",
        "10, 壹拾元整",
        "11.10, 壹拾壹元壹角",
        "100, 壹佰元整",
        "101, 壹佰零壹元整",
        "110, 壹佰壹拾元整",
        "1000, 壹仟元整",
        "1001, 壹仟零壹元整",
        "1010, 壹仟零壹拾元整",
        "10000, 壹万元整",
        "10001, 壹万零壹元整",
        "10010.01, 壹万零壹拾元零壹分",
        "11000, 壹万壹仟元整",
        "100000, 壹拾万元整",
        "100100, 壹拾万零壹佰元整",
        "1000000, 壹佰万元整",
        "1010000, 壹佰零壹万元整",
        "10000001, 壹仟万零壹元整",
        "100000000, 壹亿元整",
        "100000001, 壹亿零壹元整",
        "100010000, 壹亿零壹万元整",
        "110000000, 壹亿壹仟万元整",
        "1000000000000, 壹万亿元整",
        "1000000000001, 壹万亿零壹元整",
        "92233720368547758.07, 玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分"
    })
    void spellsAmounts(String yuan, String capitals) {
        assertThat(ChineseAmount.inCapitals(Fen.ofYuan(yuan))).isEqualTo(capitals);
    }

    @Test
    @DisplayName("数字和大写并列")
    void printsBoth() {
        assertThat(ChineseAmount.inBoth(Fen.ofYuan("600"))).isEqualTo("600.00元（陆佰元整）");
    }

    @Test
    @DisplayName("任何金额的大写都能读回原数，没有重复或多余的零")
    void readsBack() {
        var random = new Random(20261121);
        for (int i = 0; i < 200_000; i++) {
            long fen = random.nextLong(1L << random.nextInt(1, 50));
            var capitals = ChineseAmount.inCapitals(new Fen(fen));
            assertThat(read(capitals)).as(capitals).isEqualTo(fen);
            assertThat(capitals).doesNotContain("零零", "零万", "零亿", "零元整元");
        }
    }

    /** A reader of its own: adds up digits by the units that follow them. */
    private static long read(String capitals) {
        long total = 0;
        long section = 0;
        long digit = 0;
        long fen = 0;
        for (int i = 0; i < capitals.length(); i++) {
            char c = capitals.charAt(i);
            int unit = "拾佰仟".indexOf(c);
            int value = "零壹贰叁肆伍陆柒捌玖".indexOf(c);
            if (value >= 0) {
                digit = value;
            } else if (unit >= 0) {
                section += digit * new int[] {10, 100, 1000}[unit];
                digit = 0;
            } else if (c == '万') {
                total += (section + digit) * 10_000;
                section = 0;
                digit = 0;
            } else if (c == '亿') {
                total = (total + section + digit) * 100_000_000;
                section = 0;
                digit = 0;
            } else if (c == '元') {
                fen = (total + section + digit) * 100;
                digit = 0;
            } else if (c == '角') {
                fen += digit * 10;
                digit = 0;
            } else if (c == '分') {
                fen += digit;
            }
        }
        return fen;
    }
}
