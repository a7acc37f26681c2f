package cn.mingjing.ui.form;

import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Draft;
import cn.mingjing.ui.Drafts;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Submission;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Forms made from records; see {@link Forms}. */
@Component
final class RecordForms implements Forms {

    private final Shapes shapes;
    private final Constraints constraints;
    private final Optional<Drafts> drafts;

    @Autowired
    RecordForms(ObjectProvider<FieldComponent<?>> components, ObjectProvider<Drafts> drafts, Clock clock) {
        this(components.stream().toList(), Optional.ofNullable(drafts.getIfAvailable()), clock);
    }

    RecordForms(List<FieldComponent<?>> components, Optional<Drafts> drafts, Clock clock) {
        this.drafts = drafts;
        this.shapes = new Shapes(components);
        this.constraints = new Constraints(clock);
    }

    @Override
    public <R extends Record> Form open(Class<R> act, FormContext context) {
        var shape = shapes.of(act);
        var draft = draft(context);
        var entry = draft.map(begun -> new FromBrowser(Submission.of(begun.texts()), context).group(shape, ""))
                .orElseGet(() -> new FromValue(context).suggestions(shape, ""));
        var restored = draft.map(begun -> Shown.moment(begun.keptAt())).orElse("");
        return form(shape, context, entry, List.of(), restored);
    }

    @Override
    public <R extends Record> Form of(R act, FormContext context) {
        var shape = shapes.of(act.getClass());
        return form(shape, context, new FromValue(context).group(shape, act, ""), List.of());
    }

    @Override
    public <R extends Record> Bound<R> bind(Class<R> act, FormContext context, Submission sent) {
        var shape = shapes.of(act);
        var reading = new FromBrowser(sent, context);
        var entry = reading.group(shape, "");
        return sent.asksForRows()
                ? new Bound.Invalid<>(form(shape, context, entry, List.of()), List.of())
                : bound(act, shape, context, entry, reading.problems());
    }

    @Override
    public <R extends Record> Bound<R> bindJson(Class<R> act, FormContext context, JsonNode body) {
        var shape = shapes.of(act);
        var reading = new FromJson(context);
        var entry = reading.group(shape, body, "");
        return bound(act, shape, context, entry, reading.problems());
    }

    private <R extends Record> Bound<R> bound(
            Class<R> act, Shape.Group shape, FormContext context, Entry entry, List<FieldProblem> besides) {
        var binding = new Binding(context, constraints);
        var record = binding.read(shape, entry, "", Labels.title(act));
        var problems = new ArrayList<>(binding.problems());
        problems.addAll(besides);
        return record.isPresent() && problems.isEmpty()
                ? new Bound.Valid<>(act.cast(record.get()))
                : new Bound.Invalid<>(form(shape, context, entry, problems), List.copyOf(problems));
    }

    private Optional<Draft> draft(FormContext context) {
        return context.keeping().flatMap(keeping -> drafts.flatMap(all -> all.find(keeping.account(), keeping.key())));
    }

    private static Form form(Shape.Group shape, FormContext context, Entry entry, List<FieldProblem> problems) {
        return form(shape, context, entry, problems, "");
    }

    private static Form form(
            Shape.Group shape, FormContext context, Entry entry, List<FieldProblem> problems, String restored) {
        var fields = new Drawing(context, problems).group(shape, entry, "");
        var form = new Form(
                shape.type().getSimpleName(),
                Labels.title(shape.type()),
                Labels.button(shape.type()),
                UUID.randomUUID().toString(),
                fields,
                problems,
                context.keeping().map(keeping -> new Form.Draft(keeping.key(), keeping.href(), restored)));
        if (form.draft().isPresent() && form.asksForSecrets()) {
            throw new IllegalArgumentException("a form that asks for a secret is never kept: " + form.name());
        }
        return form;
    }
}
