package cn.mingjing.ui.form;

import static cn.mingjing.ui.form.TestForms.FORMS;
import static cn.mingjing.ui.form.TestForms.problems;
import static cn.mingjing.ui.form.TestForms.sent;
import static cn.mingjing.ui.form.TestForms.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import cn.mingjing.law.Fen;
import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Lines;
import cn.mingjing.ui.Submission;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

@DisplayName("表单不接受不能进入记录的内容，并说明怎样更正")
class HostileInputTest {

    record Note(@NotBlank @Lines(3) String remark) {}

    record Day(LocalDate day) {}

    record Moment(LocalDateTime moment) {}

    record Money(Fen amount) {}

    record Count(int count) {}

    @Test
    @DisplayName("五十万字的正文被拒绝，并说明最多多少字")
    void half_a_million_characters_are_refused() {
        assertThat(problems(Note.class, sent("remark", "字".repeat(500_000))))
                .containsExactly(new FieldProblem("remark", "too-long", "备注：最多20000个字，现有500000个字，请删减。"));
        assertThat(problems(Note.class, sent("remark", "字".repeat(20_000)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\u001b", "\u0085", "\u202e", "\u2066", "\u200d", "\u2028", "\ufffe", "\ud800"
            })
    @DisplayName("看不见的控制字符、改变文字方向的字符被拒绝，并指出第几个")
    void invisible_characters_are_refused(String hidden) {
        assertThat(problems(Note.class, sent("remark", "前后" + hidden + "文")))
                .extracting(FieldProblem::code, FieldProblem::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("hidden-character", "备注的第3个字符是看不见的控制字符，请删除后重新输入。"));
    }

    @Test
    @DisplayName("首尾空格、换行方式、制表符、零宽空格、组合字符统一后存入")
    void what_word_processors_leave_behind_is_tidied() {
        assertThat(valid(FORMS.bind(
                                Note.class,
                                FormContext.empty(),
                                sent("remark", "\u3000 e\u0301一\r\n二\t三\u200b四\ufeff  \r\n")))
                        .remark())
                .isEqualTo("é一\n二 三四");
        assertThat(problems(Note.class, sent("remark", " \u3000\r\n\u00a0")))
                .containsExactly(new FieldProblem("remark", "missing", "请填写备注。"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-11-21",
        "2026年2月3日, 2026-02-03",
        "2026/2/3, 2026-02-03",
        "2026.02.03, 2026-02-03",
        "20260203, 2026-02-03",
        "２０２６-02-03, 2026-02-03",
        "2024-02-29, 2024-02-29"
    })
    @DisplayName("日期按通常写法都能识别")
    void days_are_read_as_people_write_them(String typed, LocalDate day) {
        assertThat(valid(FORMS.bind(Day.class, FormContext.empty(), sent("day", typed)))
                        .day())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, no-such-date, 日期填写的2026年2月30日不存在，请核对日期。",
        "2025-02-29, no-such-date, 日期填写的2025年2月29日不存在，请核对日期。",
        "2026-13-01, no-such-date, 日期填写的2026年13月1日不存在，请核对日期。",
        "0026-01-01, date-range, 日期的年份应当在1900年至2200年之间，请核对。",
        "明天, date, 日期请按“年-月-日”填写，例如 2026-11-21。",
        "2026-1/2, date, 日期请按“年-月-日”填写，例如 2026-11-21。",
        "99999-01-01, date, 日期请按“年-月-日”填写，例如 2026-11-21。"
    })
    @DisplayName("不存在的日期不会被悄悄改成别的日期")
    void impossible_days_are_refused(String typed, String code, String message) {
        assertThat(problems(Day.class, sent("day", typed))).containsExactly(new FieldProblem("day", code, message));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T09:30", "2026-11-20 09:30", "2026-11-20T9:30:00", "2026年11月20日 9时30分", "2026年11月20日9时30分"})
    @DisplayName("时间按通常写法都能识别")
    void moments_are_read_as_people_write_them(String typed) {
        assertThat(valid(FORMS.bind(Moment.class, FormContext.empty(), sent("moment", typed)))
                        .moment())
                .isEqualTo(LocalDateTime.of(2026, 11, 20, 9, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, date-time",
        "2026-11-20 24:00, no-such-time",
        "2026-02-30 09:00, no-such-date",
        "9:30, date-time"
    })
    @DisplayName("不存在的时间被拒绝")
    void impossible_moments_are_refused(String typed, String code) {
        assertThat(problems(Moment.class, sent("moment", typed)))
                .extracting(FieldProblem::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "600, 60000",
        "600.5, 60050",
        "'1,200.50', 120050",
        "￥600, 60000",
        "600元, 60000",
        "６００, 60000",
        "0.01, 1",
        "10000000, 1000000000",
        "1.10000, 110",
        "1000000000000, 100000000000000"
    })
    @DisplayName("金额以元填写，以分存入")
    void yuan_become_fen(String typed, long fen) {
        assertThat(valid(FORMS.bind(Money.class, FormContext.empty(), sent("amount", typed)))
                        .amount())
                .isEqualTo(new Fen(fen));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, amount-negative",
        "－600, amount-negative",
        "0.001, amount-decimals",
        "1e9, amount",
        "NaN, amount",
        "六百, amount",
        "'1,20', amount",
        "0x10, amount",
        "1000000000000.01, amount-range",
        "99999999999999999999999999, amount-range"
    })
    @DisplayName("负数、指数、三位小数、天文数字都不是金额")
    void impossible_amounts_are_refused(String typed, String code) {
        assertThat(problems(Money.class, sent("amount", typed)))
                .extracting(FieldProblem::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"1.5, number", "1e3, number", "2147483648, number-range", "99999999999999999999, number-range"})
    @DisplayName("整数不接受小数和放不下的数")
    void impossible_numbers_are_refused(String typed, String code) {
        assertThat(problems(Count.class, sent("count", typed)))
                .extracting(FieldProblem::code)
                .containsExactly(code);
    }

    @Test
    @DisplayName("没有列出的选项、已停用的选项、没有的分支都不能选，理由说清楚")
    void only_what_is_offered_can_be_chosen() {
        var context = FormContext.empty();
        var sent = Browser.send(FORMS.of(new SomeThings(7).everything(), context));
        sent.texts().set("desk", "t4");
        sent.texts().set("tone", "LOUD");
        sent.texts().add("tones", "LOUD");
        sent.texts().set("code", "abc");
        sent.texts().set("number", "-1");
        sent.texts().set("answer", "java.lang.String");
        assertThat(problems(FORMS.bind(Everything.class, context, sent)))
                .containsExactly(
                        new FieldProblem("tone", "not-offered", "语气只能从列出的选项中选择。"),
                        new FieldProblem("tones", "not-offered", "可用语气只能从列出的选项中选择。"),
                        new FieldProblem("desk", "barred", "4号桌正在修理。"),
                        new FieldProblem("code", "complaint", "编码只能用大写字母。"),
                        new FieldProblem("number", "unfit", "序号填写的内容不能成立，请核对后重新填写。"),
                        new FieldProblem("answer", "not-offered", "答复只能从列出的选项中选择。"));
    }

    @Test
    @DisplayName("约束用整句中文说明")
    void constraints_speak_in_sentences() {
        assertThat(problems(
                        Small.class,
                        sent(
                                "note", "长",
                                "notes[0]", "一二三四五六",
                                "notes[1]", "乙",
                                "notes[7]", "丙",
                                "share", "0",
                                "past", "2026-11-22")))
                .containsExactly(
                        new FieldProblem("note", "Size", "短语至少要有2个字。"),
                        new FieldProblem("notes[0]", "too-long", "多条短语 1：最多5个字，现有6个字，请删减。"),
                        new FieldProblem("share", "Positive", "金额必须大于0。"),
                        new FieldProblem("past", "PastOrPresent", "发生日期不能晚于现在。"));
        assertThat(problems(
                        Small.class,
                        sent("note", "短语", "past", "2026-11-21", "notes[0]", "甲", "notes[3]", "乙", "notes[7]", "丙")))
                .containsExactly(new FieldProblem("notes", "Size", "多条短语不能超过2项。"));
        assertThat(problems(Small.class, sent("note", "短语", "share", "", "past", "2026-11-21")))
                .isEmpty();
    }

    @Test
    @DisplayName("各项都对、合在一起不成立的，也要说明")
    void what_is_wrong_together_is_a_problem_of_the_whole() {
        assertThat(problems(Small.Stay.class, sent("from", "2026-11-21", "to", "2026-11-20")))
                .containsExactly(new FieldProblem("", "AssertTrue", "结束日期不能早于开始日期。"));
        assertThat(problems(Small.Stay.class, sent("from", "2026-11-21", "to", "2026-11-21")))
                .isEmpty();
    }

    @Test
    @DisplayName("填写有误时，已填的内容原样保留")
    void what_was_typed_is_kept() {
        var bound = FORMS.bind(Small.class, FormContext.empty(), sent("note", "<b>太长太长太长太长</b>", "past", "2026-02-30"));
        assertThat(bound).isInstanceOfSatisfying(cn.mingjing.ui.Bound.Invalid.class, invalid -> {
            var kept = Browser.send(invalid.form());
            assertThat(kept.texts().getFirst("note")).isEqualTo("<b>太长太长太长太长</b>");
            assertThat(kept.texts().getFirst("past")).isEqualTo("2026-02-30");
        });
    }

    @Test
    @DisplayName("随意拼凑的字段名和内容只会得到说明，不会出错")
    void nonsense_never_breaks_the_machinery() {
        var names = List.of(
                "line",
                "text",
                "day",
                "tones",
                "visitors[0].name",
                "visitors[9999].name",
                "visitors[x].name",
                "visitors[-1]",
                "visitors[",
                "tags[0]",
                "tags[0][0]",
                "answer",
                "answer.Declined.reason",
                "answer.Declined",
                "place",
                "place.house",
                "",
                ".",
                "[0]",
                Submission.REMOVE);
        var values =
                List.of("", "x", "2026-02-30", "\u0000", "Declined", "visitors[0]", "t1", "-", "999999999999999999999");
        for (long seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            var texts = new LinkedMultiValueMap<String, String>();
            for (int i = random.nextInt(12); i > 0; i--) {
                texts.add(names.get(random.nextInt(names.size())), values.get(random.nextInt(values.size())));
            }
            assertThatNoException()
                    .as("seed %d: %s", seed, texts)
                    .isThrownBy(() -> FORMS.bind(Everything.class, FormContext.empty(), Submission.of(texts)));
        }
    }

    @Test
    @DisplayName("加一行、删一行由按钮完成，不需要脚本，已填内容不丢")
    void rows_are_added_and_removed_by_buttons() {
        var added = rows(sent("tags[0]", "甲", "tags[1]", "", Submission.ADD, "tags"));
        assertThat(added).containsExactly("甲", "", "");
        var removed = rows(sent("tags[0]", "甲", "tags[1]", "乙", "tags[2]", "丙", Submission.REMOVE, "tags[1]"));
        assertThat(removed).containsExactly("甲", "丙");
    }

    private static List<String> rows(Submission sent) {
        var bound = FORMS.bind(Everything.class, FormContext.empty(), sent);
        assertThat(problems(bound)).isEmpty();
        return Optional.of(bound).stream()
                .map(cn.mingjing.ui.Bound.Invalid.class::cast)
                .map(invalid -> (cn.mingjing.ui.Field.Rows) invalid.form().field("tags"))
                .flatMap(rows -> rows.rows().stream())
                .map(row -> ((cn.mingjing.ui.Field.Line) row).value())
                .toList();
    }
}
