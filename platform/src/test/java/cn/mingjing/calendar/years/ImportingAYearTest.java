package cn.mingjing.calendar.years;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.calendar.Calendar;
import cn.mingjing.calendar.CalendarYearImported;
import cn.mingjing.calendar.CalendarYears;
import cn.mingjing.calendar.Whose;
import cn.mingjing.calendar.WorkingDays;
import cn.mingjing.calendar.YearPreview;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.law.Term;
import cn.mingjing.law.Term.Unit;
import cn.mingjing.testing.MingjingTest;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MingjingTest
@DisplayName("导入新公布的年度：先预览，有问题逐条说明；导入后暂定期限变为确定")
class ImportingAYearTest {

    private static final Actor ADMINISTRATOR =
            new Actor("li-si", "李四", Post.SYSTEM_ADMINISTRATOR, new AuthorityId("test-authority"));

    private final CalendarYears years;
    private final WorkingDays workingDays;
    private final FactStore facts;

    ImportingAYearTest(CalendarYears years, WorkingDays workingDays, FactStore facts) {
        this.years = years;
        this.workingDays = workingDays;
        this.facts = facts;
    }

    private static String year(int year, String days) {
        return """
                {"$schema":"…","year":%d,"papers":["https://example.org/%d"],"days":[%s]}
                """.formatted(year, year, days);
    }

    private static String day(String name, String date, boolean off) {
        return """
                {"name":"%s","date":"%s","isOffDay":%s}""".formatted(name, date, off);
    }

    @Test
    @DisplayName("导入前为暂定，导入后按新日历计算，不再暂定；更正是新的版本")
    void whatWasProvisionalIsSettled() {
        LocalDate from = LocalDate.parse("2031-09-30");
        Term one = new Term(1, Unit.WORKING_DAY);
        assertThat(workingDays.calendar().due(from, one, Whose.AUTHORITY).due())
                .isEqualTo(LocalDate.parse("2031-10-01"));
        assertThat(workingDays.calendar().due(from, one, Whose.AUTHORITY).provisional())
                .isTrue();

        String json = year(
                2031,
                day("国庆节", "2031-10-01", true) + "," + day("国庆节", "2031-10-02", true) + ","
                        + day("国庆节", "2031-10-04", true) + "," + day("元旦", "2030-12-29", false));
        YearPreview preview = years.preview(json);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.version()).isEqualTo(1);
        // 4 October 2031 is a Saturday and off anyway
        assertThat(preview.days())
                .extracting(day -> day.date() + " " + day.kind())
                .containsExactly("2030-12-29 WORK", "2031-10-01 OFF", "2031-10-02 OFF");
        assertThat(workingDays.calendar().announced(from)).isFalse();

        years.importYear(json, ADMINISTRATOR);
        Calendar calendar = workingDays.calendar();
        assertThat(calendar.due(from, one, Whose.AUTHORITY).due()).isEqualTo(LocalDate.parse("2031-10-03"));
        assertThat(calendar.due(from, one, Whose.AUTHORITY).provisional()).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2030-12-29"))).isTrue();

        String corrected = year(2031, day("国庆节", "2031-10-01", true) + "," + day("国庆节", "2031-10-03", true));
        assertThat(years.importYear(corrected, ADMINISTRATOR).version()).isEqualTo(2);
        assertThat(workingDays.calendar().due(from, one, Whose.AUTHORITY).due())
                .isEqualTo(LocalDate.parse("2031-10-02"));
        assertThat(workingDays.calendar().isWorkingDay(LocalDate.parse("2030-12-29")))
                .isFalse();

        assertThat(facts.read(CalendarYearImported.stream(2031)))
                .extracting(recorded -> recorded.fact() instanceof CalendarYearImported imported
                        ? imported.version() + " " + imported.days().size() + " " + imported.papers()
                        : "?")
                .containsExactly("1 3 [https://example.org/2031]", "2 2 [https://example.org/2031]");
        assertThat(years.years())
                .filteredOn(year -> year.year() == 2031)
                .extracting(year -> year.version() + " " + year.importedBy())
                .containsExactly("2 李四");
        assertThat(years.preview(corrected).problems()).containsExactly("2031 年的安排与现有版本完全相同，不需要导入。");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"year":2032,                        | 内容不是有效的 JSON 对象，请检查是否完整复制，长度不超过十万个字符。
                    []                                   | 内容不是有效的 JSON 对象，请检查是否完整复制，长度不超过十万个字符。
                    {"days":[]}                          | 缺少年份 year，或者年份不在 2018 至 2100 之间。
                    {"year":"2032","days":[]}            | 缺少年份 year，或者年份不在 2018 至 2100 之间。
                    {"year":1999,"days":[]}              | 缺少年份 year，或者年份不在 2018 至 2100 之间。
                    {"year":2032}                        | 2032 年的 days 应当是列表，并且至少有一天。
                    {"year":2032,"days":[]}              | 2032 年的 days 应当是列表，并且至少有一天。
                    {"year":2032,"days":[{"name":"元旦","date":"2032-13-01","isOffDay":true}]} | 第 1 天的日期“2032-13-01”无效，应当写成 2027-10-01 的形式。
                    {"year":2032,"days":[{"name":"元旦","date":"2031-11-30","isOffDay":true}]} | 2031-11-30 不属于 2032 年的通知：只可以涉及当年、上年十二月和次年一月。
                    {"year":2032,"days":[{"name":"元旦","date":"2032-01-01","isOffDay":true},{"name":"元旦","date":"2032-01-01","isOffDay":true}]} | 2032-01-01 出现了两次。
                    {"year":2032,"days":[{"date":"2032-01-01","isOffDay":true}]} | 2032-01-01 缺少节日名称，或者名称超过四十个字。
                    {"year":2032,"days":[{"name":"元旦","date":"2032-01-01"}]} | 2032-01-01 没有写明是放假还是上班：isOffDay 应当是 true 或者 false。
                    {"year":2032,"days":[{"name":"元旦","date":"2032-01-03","isOffDay":true}]} | 2032 年没有一天在工作日放假，请核对是否为放假安排的全文。
                    """)
    @DisplayName("有问题的内容不导入，逐条说明")
    void whatIsWrongIsSaidAndNothingIsImported(String json, String problem) {
        assertThat(years.preview(json).problems()).containsExactly(problem);
        assertThat(years.importYear(json, ADMINISTRATOR).importable()).isFalse();
        assertThat(years.years()).noneMatch(year -> year.year() == 2032);
    }

    @Test
    @DisplayName("多处问题一次说完")
    void allProblemsAreSaidAtOnce() {
        String json = year(2032, day("", "2032-01-01", true) + "," + day("春节", "2032-02-30", true));
        assertThat(years.preview(json).problems()).hasSize(2);
    }
}
