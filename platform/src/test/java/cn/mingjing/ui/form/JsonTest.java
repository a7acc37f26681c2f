package cn.mingjing.ui.form;

import static cn.mingjing.ui.form.TestForms.FORMS;
import static cn.mingjing.ui.form.TestForms.problems;
import static cn.mingjing.ui.form.TestForms.sent;
import static cn.mingjing.ui.form.TestForms.valid;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.law.Fen;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Submission;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("接口与页面同一套校验：同样的错误得到同样的说明")
class JsonTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String BODY = """
            {"line": "标题", "text": "第一行\\n第二行", "day": "2026-11-21", "moment": "2026-11-20T09:30", "amount": 60050,
             "count": 3, "total": 9007199254740993, "yes": false, "perhaps": true, "tone": "PLAIN", "tones": ["SHARP", "WARM"],
             "desk": "t2", "desks": ["t3", "t1"], "code": "ABC", "number": 12, "nickname": null,
             "place": {"street": "建设路", "house": 8},
             "visitors": [{"name": "李四", "born": "1990-01-02", "belongings": ["手机"]}],
             "tags": ["甲", "乙"], "answer": {"kind": "Declined", "reason": "不在场"}}
            """;

    @Test
    @DisplayName("一份完整的请求读成一条记录")
    void a_whole_body_becomes_a_record() {
        assertThat(valid(bind(Everything.class, BODY)))
                .isEqualTo(new Everything(
                        "标题",
                        "第一行\n第二行",
                        Optional.empty(),
                        null,
                        "",
                        LocalDate.of(2026, 11, 21),
                        Optional.empty(),
                        LocalDateTime.of(2026, 11, 20, 9, 30),
                        new Fen(60050),
                        3,
                        9007199254740993L,
                        false,
                        Optional.of(true),
                        Everything.Tone.PLAIN,
                        Set.of(Everything.Tone.WARM, Everything.Tone.SHARP),
                        new Everything.Table(2),
                        List.of(new Everything.Table(1), new Everything.Table(3)),
                        new Everything.Code("ABC"),
                        new Everything.Number(12),
                        new Everything.Place("建设路", Optional.of(8)),
                        List.of(new Everything.Visitor("李四", LocalDate.of(1990, 1, 2), List.of("手机"))),
                        List.of("甲", "乙"),
                        new Everything.Answer.Declined("不在场")));
    }

    @ParameterizedTest
    @MethodSource("sameMistakes")
    @DisplayName("同样的错误")
    <R extends Record> void the_same_mistake_gets_the_same_problems(Class<R> type, Submission form, String json) {
        var byPage = problems(FORMS.bind(type, FormContext.empty(), form));
        assertThat(byPage).isNotEmpty();
        assertThat(problems(bind(type, json))).isEqualTo(byPage);
    }

    static Stream<Arguments> sameMistakes() {
        return Stream.of(
                Arguments.of(Small.class, sent(), "{}"),
                Arguments.of(Everything.class, sent(), "{}"),
                Arguments.of(
                        Small.class,
                        sent("note", "长", "past", "2026-11-22", "share", "0"),
                        "{\"note\":\"长\",\"past\":\"2026-11-22\",\"share\":0}"),
                Arguments.of(
                        Small.class,
                        sent("note", "短\u202e语", "past", "2026-02-30", "share", "-1"),
                        "{\"note\":\"短\u202e语\",\"past\":\"2026-02-30\",\"share\":-100}"),
                Arguments.of(
                        Small.Stay.class,
                        sent("from", "2026-11-21", "to", "2026-11-20"),
                        "{\"from\":\"2026-11-21\",\"to\":\"2026-11-20\"}"),
                Arguments.of(
                        Small.class,
                        sent(
                                "note",
                                "短语",
                                "past",
                                "2026-11-21",
                                "notes[0]",
                                "一二三四五六",
                                "notes[1]",
                                "乙",
                                "notes[2]",
                                "丙"),
                        "{\"note\":\"短语\",\"past\":\"2026-11-21\",\"notes\":[\"一二三四五六\",\"乙\",\"丙\"]}"));
    }

    @Test
    @DisplayName("不认识的字段被拒绝，多层之内也一样")
    void unknown_keys_are_refused() {
        var body = BODY.replace("\"house\": 8", "\"house\": 8, \"floor\": 2")
                .replace("\"line\"", "\"extra\": 1, \"line\"");
        assertThat(problems(bind(Everything.class, body)))
                .containsExactly(
                        new FieldProblem("place.floor", "unknown", "请求中有不认识的字段“place.floor”，请删除。"),
                        new FieldProblem("extra", "unknown", "请求中有不认识的字段“extra”，请删除。"));
    }

    @Test
    @DisplayName("系统已知的一项，请求不能自带")
    void what_is_known_cannot_be_sent() {
        var context = FormContext.empty().given("note", "短语");
        var bound = FORMS.bindJson(Small.class, context, JSON.readTree("{\"note\":\"伪造\",\"past\":\"2026-11-21\"}"));
        assertThat(problems(bound)).extracting(FieldProblem::code).containsExactly("unknown");
    }

    @Test
    @DisplayName("类型不对的值被指出应当是什么")
    void values_of_the_wrong_kind_are_named() {
        var body = BODY.replace("\"标题\"", "5")
                .replace("60050", "600.5")
                .replace("\"count\": 3", "\"count\": \"3\"")
                .replace("false", "\"false\"")
                .replace("[\"甲\", \"乙\"]", "\"甲\"")
                .replace("{\"kind\": \"Declined\", \"reason\": \"不在场\"}", "\"Declined\"")
                .replace("[\"SHARP\", \"WARM\"]", "[1]");
        assertThat(problems(bind(Everything.class, body)))
                .extracting(FieldProblem::message)
                .containsExactly(
                        "标题的类型不对，应当是字符串。",
                        "金额的类型不对，应当是以分为单位的整数。",
                        "数量的类型不对，应当是整数。",
                        "是否同意的类型不对，应当是true 或 false。",
                        "可用语气的类型不对，应当是字符串数组。",
                        "标签的类型不对，应当是数组。",
                        "答复的类型不对，应当是带有 kind 字段的对象。");
        assertThat(problems(bind(Everything.class, "[]")))
                .extracting(FieldProblem::message)
                .containsExactly("各类字段的类型不对，应当是对象。");
    }

    private static <R extends Record> Bound<R> bind(Class<R> type, String json) {
        return FORMS.bindJson(type, FormContext.empty(), JSON.readTree(json));
    }
}
