package cn.mingjing.ui.form;

import cn.mingjing.law.China;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Submission;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;

/** Forms at noon of 21 November 2026 in China, and short ways to say what was sent. */
final class TestForms {

    static final Forms FORMS = new RecordForms(
            List.of(new Everything.Tables(), new Everything.Codes()),
            Optional.empty(),
            Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), China.ZONE));

    private TestForms() {}

    /** A submission of name, value, name, value and so on. */
    static Submission sent(String... namesAndValues) {
        var texts = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            texts.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Submission.of(texts);
    }

    static <R extends Record> List<FieldProblem> problems(Class<R> type, Submission sent) {
        return problems(FORMS.bind(type, FormContext.empty(), sent));
    }

    static <R extends Record> List<FieldProblem> problems(Bound<R> bound) {
        return switch (bound) {
            case Bound.Valid<R> _ -> List.of();
            case Bound.Invalid<R>(var _, var problems) -> problems;
        };
    }

    static <R extends Record> R valid(Bound<R> bound) {
        return switch (bound) {
            case Bound.Valid<R>(var record) -> record;
            case Bound.Invalid<R>(var _, var problems) -> throw new AssertionError("not valid: " + problems);
        };
    }
}
