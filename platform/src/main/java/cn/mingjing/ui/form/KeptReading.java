package cn.mingjing.ui.form;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.ui.FieldProblem;
import java.util.List;
import java.util.Optional;

/** Reads the kept files of one field from the keys that stand for them. */
record KeptReading(Shape.Kept shape, String path, String label, List<FieldProblem> problems) {

    Optional<Object> read(Entry entry) {
        var keys = entry instanceof Entry.Picked(var picked) ? picked : List.<String>of();
        if (keys.isEmpty() && !shape.many()) {
            // A file that was refused has its own problem already.
            return entry instanceof Entry.Picked ? Optional.empty() : problem("no-file");
        }
        if (keys.size() > 1 && !shape.many()) {
            return problem("one-file");
        }
        var values = keys.stream()
                .<Object>flatMap(key -> shape.by().kept(key).stream())
                .toList();
        if (values.size() < keys.size()) {
            return problem("not-kept");
        }
        return Optional.of(shape.many() ? values : values.getFirst());
    }

    private Optional<Object> problem(String code) {
        problems.add(new FieldProblem(path, code, text("ui.problem." + code, label)));
        return Optional.empty();
    }
}
