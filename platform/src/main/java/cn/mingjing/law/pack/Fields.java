package cn.mingjing.law.pack;

import cn.mingjing.law.pack.Problems.Place;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The keys and values of one YAML mapping, each taken once; what nobody took is a problem. */
final class Fields {

    /** A key with its value and the place of the key. */
    record Entry(String key, Node value, Place place) {}

    private final String file;
    private final Place place;
    private final Problems problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Fields(String file, MappingNode mapping, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.place = place(mapping);
        for (NodeTuple tuple : mapping.getValue()) {
            Place at = place(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(at, "key-not-text");
            } else if (entries.containsKey(key.getValue())) {
                problems.add(at, "key-twice", key.getValue());
            } else {
                entries.put(key.getValue(), new Entry(key.getValue(), tuple.getValueNode(), at));
            }
        }
    }

    Place place() {
        return place;
    }

    Place place(Node node) {
        return new Place(file, node.getStartMark().getLine() + 1);
    }

    Optional<Entry> take(String key) {
        return Optional.ofNullable(entries.remove(key));
    }

    /** Every entry not taken yet, in order. */
    List<Entry> takeRest() {
        List<Entry> rest = List.copyOf(entries.values());
        entries.clear();
        return rest;
    }

    void refuseRest() {
        takeRest().forEach(entry -> problems.add(entry.place(), "key-unknown", entry.key()));
    }

    Optional<String> text(String key) {
        return take(key).flatMap(entry -> scalar(entry.value()));
    }

    /** Takes a key that must be there; a problem when it is not. */
    Optional<Entry> require(String key) {
        Optional<Entry> entry = take(key);
        if (entry.isEmpty()) {
            problems.add(place, "key-missing", key);
        }
        return entry;
    }

    /** The text of a key that must be there and say something. */
    Optional<String> requiredText(String key) {
        return require(key).flatMap(entry -> {
            Optional<String> text = scalar(entry.value());
            if (text.isPresent() && text.get().isEmpty()) {
                problems.add(entry.place(), "key-empty", key);
            }
            return text.filter(said -> !said.isEmpty());
        });
    }

    Optional<LocalDate> date(String key) {
        return take(key).flatMap(this::date);
    }

    Optional<LocalDate> requiredDate(String key) {
        return require(key).flatMap(this::date);
    }

    private Optional<LocalDate> date(Entry entry) {
        return scalar(entry.value()).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException notADate) {
                problems.add(place(entry.value()), "not-a-date", entry.key(), text);
                return Optional.empty();
            }
        });
    }

    /** One text or a list of texts. */
    List<String> texts(Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            return scalar(node).map(List::of).orElse(List.of());
        }
        List<String> texts = new ArrayList<>();
        for (Node element : sequence.getValue()) {
            scalar(element).ifPresent(texts::add);
        }
        return texts;
    }

    /** The text of a value that must be a single one; a problem when it is a list or a mapping. */
    Optional<String> scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        problems.add(place(node), "not-one-value");
        return Optional.empty();
    }
}
