package cn.mingjing.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("断行：避头尾，数字和字母不拆开")
class ChineseLineBreaksTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "当事人。|当/事/人。",
                "（甲、乙）等|（甲、/乙）/等",
                "罚款600.00元|罚/款/600.00/元",
                "濮市监罚〔2026〕17号|濮/市/监/罚/〔2026〕/17/号",
                "《烟草专卖法》第六条|《烟/草/专/卖/法》/第六/条",
                "20%至50%的|20%/至/50%/的",
                "见http://a.cn/b处|见/http://a.cn/b/处",
                "他说：“是。”又|他/说：/“是。”/又",
                "𬭎𬭎|𬭎/𬭎",
                "a b|a /b",
            })
    void breaks(String text, String expected) {
        assertThat(String.join("/", pieces(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource("64")
    @DisplayName("很长的连写（如摘要值）可以断开")
    void breaksVeryLongWords(int length) {
        assertThat(pieces("f".repeat(length)))
                .allMatch(piece -> piece.length() <= 24)
                .hasSize(3);
    }

    private static List<String> pieces(String text) {
        var breaks = new ChineseLineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int last = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            pieces.add(text.substring(last, at));
            last = at;
        }
        return pieces;
    }
}
