package cn.mingjing.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.document.PlainForm.Section.Table;
import cn.mingjing.document.Span;
import cn.mingjing.law.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("文书用语")
class WordingTest {

    @Test
    @DisplayName("日期用阿拉伯数字，月日不编虚位，按中国时间")
    void wordsDays() {
        assertThat(Wording.day(LocalDate.of(2026, 3, 5))).isEqualTo("2026年3月5日");
        assertThat(Wording.day(Instant.parse("2026-11-20T16:00:00Z"))).isEqualTo("2026年11月21日");
        assertThat(Wording.minute(Instant.parse("2026-11-20T01:05:59Z"))).isEqualTo("2026年11月20日9时5分");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T01:10:00Z, 2026-11-20T02:05:00Z, 2026年11月20日9时10分至10时5分",
        "2026-11-20T15:30:00Z, 2026-11-20T16:30:00Z, 2026年11月20日23时30分至2026年11月21日0时30分"
    })
    @DisplayName("起止时间")
    void wordsSpans(Instant start, Instant end, String words) {
        assertThat(Wording.span(new Span(start, end))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"15, DAY, 15日", "5, WORKING_DAY, 5个工作日", "6, MONTH, 6个月", "24, HOUR, 24小时", "2, YEAR, 2年"})
    @DisplayName("期限")
    void wordsTerms(int length, Term.Unit unit, String words) {
        assertThat(Wording.term(new Term(length, unit))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "3, 三", "10, 十", "11, 十一", "20, 二十", "21, 二十一", "99, 九十九"})
    @DisplayName("序数")
    void counts(int number, String words) {
        assertThat(Wording.count(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"警告, 警告。", "警告。, 警告。", "'　警告；　', 警告；"})
    @DisplayName("句末只有一个标点")
    void endsSentences(String text, String sentence) {
        assertThat(Wording.sentence(text)).isEqualTo(sentence);
    }

    @Test
    @DisplayName("长文分段，去掉空行和原有的缩进")
    void splitsParagraphs() {
        assertThat(Wording.paragraphs("　　第一段。\r\n\r\n  第二段。　\n")).containsExactly("第一段。", "第二段。");
        assertThat(Wording.paragraphs(" \n　")).isEmpty();
    }

    @Test
    @DisplayName("短栏不折行，宽度合计百分之百")
    void columnsAreAsWideAsTheyNeed() {
        var widths = Columns.widths(
                new Table("", List.of("序号", "名称", "证明内容"), List.of(List.of("1", "案件移送函", "证明内容".repeat(9)))));

        assertThat(widths.stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(100, org.assertj.core.api.Assertions.within(0.1));
        assertThat(widths.get(0)).isBetween(8.0, 10.0);
        assertThat(widths.get(2)).isGreaterThan(60);
        assertThat(Columns.widths(new Table("", List.of("一", "二"), List.of()))).containsExactly(50.0, 50.0);
    }
}
