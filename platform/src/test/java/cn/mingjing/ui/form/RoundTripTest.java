package cn.mingjing.ui.form;

import static cn.mingjing.ui.form.TestForms.FORMS;
import static cn.mingjing.ui.form.TestForms.valid;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("表单所见即所存：写出去的记录读回来一字不差")
class RoundTripTest {

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("任意一条记录，画成表单、由浏览器原样发回，得到同一条记录")
    void a_record_drawn_and_sent_back_is_the_same_record(long seed) {
        var things = new SomeThings(seed);
        for (int i = 0; i < 50; i++) {
            var record = things.everything();
            var sent = Browser.send(FORMS.of(record, FormContext.empty()));
            assertThat(valid(FORMS.bind(Everything.class, FormContext.empty(), sent)))
                    .isEqualTo(record);
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @Test
    @DisplayName("记录的每一项恰好有一个字段，次序相同")
    void every_component_has_exactly_one_field() {
        var form = FORMS.open(Everything.class, FormContext.empty());
        assertThat(paths(form))
                .containsExactlyElementsOf(Arrays.stream(Everything.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
        assertThat(form.everyField().map(field -> field.head().path()))
                .doesNotHaveDuplicates()
                .contains("place.street", "place.house", "visitors[0].belongings[0]", "answer.Declined.reason");
    }

    @Test
    @DisplayName("系统已知的一项只显示不询问，也不从请求中取值")
    void what_is_known_is_shown_and_not_asked() {
        var context = FormContext.empty().known("line", "已知标题", "已知标题").given("count", 7);
        var record = new SomeThings(99).everything();
        var form = FORMS.of(record, context);
        assertThat(paths(form)).contains("line").doesNotContain("count");
        var sent = Browser.send(form);
        sent.texts().add("line", "伪造");
        sent.texts().add("count", "8");
        var bound = valid(FORMS.bind(Everything.class, context, sent));
        assertThat(bound.line()).isEqualTo("已知标题");
        assertThat(bound.count()).isEqualTo(7);
    }

    private static java.util.List<String> paths(Form form) {
        return form.fields().stream().map(field -> field.head().path()).toList();
    }
}
