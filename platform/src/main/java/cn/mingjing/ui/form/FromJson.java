package cn.mingjing.ui.form;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.UploadedFile;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Sorts a JSON body into entries, strictly: each unknown key is a problem. */
final class FromJson {

    private static final String KIND = "kind";

    private final FormContext context;
    private final List<FieldProblem> problems = new ArrayList<>();

    FromJson(FormContext context) {
        this.context = context;
    }

    /** The keys that nobody knows, and the files that are not kept. */
    List<FieldProblem> problems() {
        return problems;
    }

    Entry group(Shape.Group group, JsonNode json, String path) {
        return group(group, json, path, Set.of());
    }

    private Entry group(Shape.Group group, JsonNode json, String path, Set<String> besides) {
        if (!json.isObject()) {
            return new Entry.Unfit("object");
        }
        var parts = new LinkedHashMap<String, Entry>();
        for (var part : group.parts()) {
            var inner = Paths.inner(path, part.name());
            if (context.givenAt(inner).isEmpty()) {
                var value = json.get(part.name());
                parts.put(
                        part.name(),
                        value == null ? Entry.NOTHING : entry(part.shape(), value, inner, Labels.label(part)));
            }
        }
        for (var key : json.propertyNames()) {
            if (!parts.containsKey(key) && !besides.contains(key)) {
                var inner = Paths.inner(path, key);
                problems.add(new FieldProblem(inner, "unknown", text("ui.problem.unknown", inner)));
            }
        }
        return new Entry.Fields(parts);
    }

    private Entry entry(Shape shape, JsonNode json, String path, String label) {
        if (json.isNull()) {
            return Entry.NOTHING;
        }
        return switch (shape) {
            case Shape.Scalar(var codec, var _) ->
                codec.typed(json).<Entry>map(Entry.Typed::new).orElseGet(() -> new Entry.Unfit(codec.expected()));
            case Shape.Chosen(var from) -> chosen(from instanceof YesOrNo, json);
            case Shape.Several _ -> several(json);
            case Shape.Group group -> group(group, json, path);
            case Shape.Wrapped wrapped -> entry(wrapped.part().shape(), json, path, label);
            case Shape.Repeat(var element) -> rows(element, json, path, label);
            case Shape.Alternatives alternatives -> alternative(alternatives, json, path);
            case Shape.Files files -> files(files.many(), json);
            case Shape.Kept kept -> kept(kept, json, path, label);
        };
    }

    private static Entry chosen(boolean question, JsonNode json) {
        if (question) {
            return json.isBoolean() ? new Entry.Typed(json.asString()) : new Entry.Unfit("boolean");
        }
        return json.isString() ? new Entry.Typed(json.stringValue()) : new Entry.Unfit("text");
    }

    private static Entry several(JsonNode json) {
        return json.isArray() && json.valueStream().allMatch(JsonNode::isString)
                ? new Entry.Picked(json.valueStream().map(JsonNode::stringValue).toList())
                : new Entry.Unfit("texts");
    }

    private Entry rows(Shape element, JsonNode json, String path, String label) {
        if (!json.isArray()) {
            return new Entry.Unfit("array");
        }
        var rows = new ArrayList<Entry>();
        for (var row : json) {
            rows.add(entry(element, row, Paths.row(path, rows.size()), Labels.row(label, rows.size())));
        }
        return new Entry.Rows(rows);
    }

    private Entry alternative(Shape.Alternatives alternatives, JsonNode json, String path) {
        var kind = json.isObject() ? json.get(KIND) : null;
        if (kind == null || !kind.isString()) {
            return new Entry.Unfit("kind");
        }
        var key = kind.stringValue();
        var group = alternatives.variants().get(key);
        var fields = new LinkedHashMap<String, Entry>();
        if (group != null) {
            fields.put(key, group(group, json, Paths.inner(path, key), Set.of(KIND)));
        }
        return new Entry.Alternative(key, fields);
    }

    private Entry kept(Shape.Kept shape, JsonNode json, String path, String label) {
        var sent = shape.many() && json.isArray() ? json.valueStream().toList() : List.of(json);
        var keys = sent.stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
        var files = sent.stream().flatMap(file -> file(file).stream()).toList();
        return keys.size() + files.size() == sent.size()
                ? new Keeping(shape, path, label, problems).entry(keys, files)
                : new Entry.Unfit("kept");
    }

    private static Entry files(boolean many, JsonNode json) {
        var sent = many && json.isArray() ? json.valueStream().toList() : List.of(json);
        var files = sent.stream().flatMap(file -> file(file).stream()).toList();
        return files.size() == sent.size() ? new Entry.Sent(files) : new Entry.Unfit("file");
    }

    private static Optional<UploadedFile> file(JsonNode json) {
        var label = json.path("label");
        var mediaType = json.path("mediaType");
        var content = json.path("content");
        if (json.size() != 3 || !label.isString() || !mediaType.isString() || !content.isString()) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getDecoder().decode(content.stringValue());
            return Optional.of(new UploadedFile(
                    label.stringValue(), mediaType.stringValue(), bytes.length, () -> new ByteArrayInputStream(bytes)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
