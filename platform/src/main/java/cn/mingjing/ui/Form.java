package cn.mingjing.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form ready to be drawn by {@code ui/form}: one field per component of the record it fills.
 *
 * @param name the record's name
 * @param title what the act is called
 * @param button what the button that sends it says
 * @param once a word that lets this form be acted upon only once
 * @param problems what is to be put right, in the order of the fields
 * @param draft where it is kept while being typed
 */
public record Form(
        String name,
        String title,
        String button,
        String once,
        List<Field> fields,
        List<FieldProblem> problems,
        Optional<Draft> draft) {

    public Form {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }

    /** The field at this path, wherever it lies; throws where there is none, so that a template cannot miss one silently. */
    public Field field(String path) {
        return everyField()
                .filter(field -> field.head().path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + path + " in the form of " + name));
    }

    /** Every field, outer before inner. */
    public Stream<Field> everyField() {
        return fields.stream().flatMap(Form::withInner);
    }

    /** Whether it sends files and therefore needs {@code multipart/form-data}. */
    public boolean sendsFiles() {
        return everyField().anyMatch(Field.Files.class::isInstance);
    }

    /** Whether it asks for something that must not be kept, shown or logged. */
    public boolean asksForSecrets() {
        return everyField().anyMatch(field -> field instanceof Field.Line line && line.kind() == Field.Kind.SECRET);
    }

    /** The HTML id where a problem can be put right: its field, else the form. */
    public String anchor(FieldProblem problem) {
        return everyField()
                .map(Field::head)
                .filter(head -> head.path().equals(problem.path()))
                .findFirst()
                .map(Field.Head::id)
                .orElse("form");
    }

    private static Stream<Field> withInner(Field field) {
        var inner = switch (field) {
            case Field.Group group -> group.fields().stream();
            case Field.Rows rows -> rows.rows().stream();
            case Field.Alternatives alternatives ->
                alternatives.alternatives().stream().flatMap(alternative -> alternative.fields().stream());
            case Field.Line _, Field.Paragraphs _, Field.Choices _, Field.Files _, Field.Known _ ->
                Stream.<Field>empty();
        };
        return Stream.concat(Stream.of(field), inner.flatMap(Form::withInner));
    }

    /**
     * Where a form is kept while it is being typed.
     *
     * @param key what the form is about, unique for the account
     * @param href the page that shows the form
     * @param restored when the shown values were kept, such as {@code 11月20日 15:02}; empty where nothing was kept
     */
    public record Draft(String key, String href, String restored) {}
}
