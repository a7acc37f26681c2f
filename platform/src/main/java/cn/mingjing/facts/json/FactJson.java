package cn.mingjing.facts.json;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactTypes;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns facts into JSON, one member per record component, and back; knows every fact type of the installation.
 *
 * <p>The member {@code @actor} carries the actor's name and post at that moment, so that they are committed to as well.
 */
@Component
public class FactJson {

    public static final String ACTOR = "@actor";

    private final JsonMapper mapper;
    private final Map<String, Class<? extends Fact>> types = new HashMap<>();
    private final Map<String, List<String>> fields = new HashMap<>();

    public FactJson(List<FactTypes> known) {
        this.mapper = JsonMapper.builder()
                .addModule(new VocabularyModule())
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        known.forEach(module -> module.types().forEach(this::register));
    }

    private void register(Class<? extends Fact> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("a fact is a record: " + type.getName());
        }
        Class<? extends Fact> namesake = types.putIfAbsent(type.getSimpleName(), type);
        if (namesake != null && namesake != type) {
            throw new IllegalArgumentException("two facts share a name: " + type.getName() + ", " + namesake.getName());
        }
        List<String> names = new ArrayList<>(List.of(ACTOR));
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
        }
        fields.put(type.getSimpleName(), List.copyOf(names));
    }

    /** The type's stored name. */
    public String nameOf(Fact fact) {
        String name = fact.getClass().getSimpleName();
        if (types.get(name) != fact.getClass()) {
            throw new IllegalArgumentException(
                    "no module declares this fact type: " + fact.getClass().getName());
        }
        return name;
    }

    /** The fields of a type in committed order, {@link #ACTOR} first. */
    public List<String> fieldsOf(String type) {
        List<String> names = fields.get(type);
        if (names == null) {
            throw new IllegalStateException("the record holds a fact of an unknown type: " + type);
        }
        return names;
    }

    public ObjectNode write(Fact fact, Actor actor) {
        ObjectNode payload = mapper.valueToTree(fact);
        payload.putObject(ACTOR)
                .put("name", actor.name())
                .put("post", actor.post().name());
        return payload;
    }

    public Fact read(String type, ObjectNode payload) {
        Class<? extends Fact> known = types.get(type);
        if (known == null) {
            throw new IllegalStateException("the record holds a fact of an unknown type: " + type);
        }
        ObjectNode content = payload.deepCopy();
        content.remove(ACTOR);
        return mapper.treeToValue(content, known);
    }

    public ObjectNode parse(String payload) {
        return (ObjectNode) mapper.readTree(payload);
    }

    /** The JSON form of any value a fact may hold; used by those who digest parts of facts. */
    public JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }
}
