package cn.mingjing.ui.form;

import cn.mingjing.ui.Field;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.Submission;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;

/** Sends a drawn form as a browser would: what stands in each field, under the field's name. */
final class Browser {

    private final LinkedMultiValueMap<String, String> texts = new LinkedMultiValueMap<>();

    private Browser() {}

    static Submission send(Form form) {
        var browser = new Browser();
        browser.send(form.fields());
        return Submission.of(browser.texts);
    }

    private void send(List<Field> fields) {
        fields.forEach(this::send);
    }

    private void send(Field field) {
        var name = field.head().path();
        switch (field) {
            case Field.Line line -> texts.add(name, line.value());
            // A browser sends line ends of a text as CRLF.
            case Field.Paragraphs paragraphs ->
                texts.add(name, paragraphs.value().replace("\n", "\r\n"));
            case Field.Choices choices -> send(choices, name);
            case Field.Group group -> send(group.fields());
            case Field.Rows rows -> send(rows.rows());
            case Field.Alternatives alternatives -> send(alternatives, name);
            case Field.Files _, Field.Known _ -> {}
        }
    }

    private void send(Field.Choices choices, String name) {
        var chosen = choices.choices().stream()
                .filter(Field.Choice::chosen)
                .map(Field.Choice::key)
                .toList();
        if (chosen.isEmpty() && choices.look() == Field.Look.SELECT) {
            texts.add(name, "");
        }
        chosen.forEach(key -> texts.add(name, key));
    }

    private void send(Field.Alternatives alternatives, String name) {
        for (var alternative : alternatives.alternatives()) {
            if (alternative.chosen()) {
                texts.add(name, alternative.key());
            }
            send(alternative.fields());
        }
    }
}
