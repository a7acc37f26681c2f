package cn.mingjing.ui.form;

import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Submission;
import cn.mingjing.ui.UploadedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Sorts a browser's fields into entries. Rows left blank are dropped, unless the sender is still adding rows. */
final class FromBrowser {

    private static final int MOST_ROWS = 200;

    private final Submission sent;
    private final FormContext context;
    private final List<FieldProblem> problems = new ArrayList<>();

    FromBrowser(Submission sent, FormContext context) {
        this.sent = sent;
        this.context = context;
    }

    /** The files that are not kept. */
    List<FieldProblem> problems() {
        return problems;
    }

    Entry.Fields group(Shape.Group group, String path) {
        var parts = new LinkedHashMap<String, Entry>();
        for (var part : group.parts()) {
            var inner = Paths.inner(path, part.name());
            if (context.givenAt(inner).isEmpty()) {
                parts.put(part.name(), entry(part.shape(), inner, Labels.label(part)));
            }
        }
        return new Entry.Fields(parts);
    }

    private Entry entry(Shape shape, String path, String label) {
        return switch (shape) {
            case Shape.Scalar _, Shape.Chosen _ -> first(path).isEmpty() ? Entry.NOTHING : new Entry.Typed(first(path));
            case Shape.Several _ -> new Entry.Picked(all(path));
            case Shape.Group group -> group(group, path);
            case Shape.Wrapped wrapped -> entry(wrapped.part().shape(), path, label);
            case Shape.Repeat(var element) -> rows(element, path, label);
            case Shape.Alternatives alternatives -> alternative(alternatives, path);
            case Shape.Files _ -> new Entry.Sent(files(path));
            case Shape.Kept kept -> new Keeping(kept, path, label, problems).entry(all(path), files(path));
        };
    }

    private Entry alternative(Shape.Alternatives alternatives, String path) {
        var variants = new LinkedHashMap<String, Entry>();
        alternatives.variants().forEach((name, group) -> variants.put(name, group(group, Paths.inner(path, name))));
        return new Entry.Alternative(first(path), variants);
    }

    private Entry rows(Shape element, String path, String label) {
        var rows = new ArrayList<Entry>();
        for (int row : numbers(path).limit(MOST_ROWS).toArray()) {
            var at = Paths.row(path, row);
            var entry = entry(element, at, Labels.row(label, row));
            if (!sent.removes(at) && (sent.asksForRows() || !entry.blank())) {
                rows.add(entry);
            }
        }
        if (sent.adds(path)) {
            rows.add(Entry.NOTHING);
        }
        return new Entry.Rows(rows);
    }

    private IntStream numbers(String path) {
        var numbers = new TreeSet<Integer>();
        var start = path + "[";
        for (var names : List.of(sent.texts().keySet(), sent.files().keySet())) {
            for (var name : names) {
                int end = name.startsWith(start) ? name.indexOf(']', start.length()) : -1;
                var number = end < 0 ? "" : name.substring(start.length(), end);
                if (number.matches("[0-9]{1,4}")) {
                    numbers.add(Integer.valueOf(number));
                }
            }
        }
        return numbers.stream().mapToInt(Integer::intValue);
    }

    private List<UploadedFile> files(String path) {
        return sent.files().getOrDefault(path, List.of());
    }

    private String first(String path) {
        var value = sent.texts().getFirst(path);
        return value == null ? "" : value;
    }

    private List<String> all(String path) {
        return sent.texts().getOrDefault(path, List.of()).stream()
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }
}
