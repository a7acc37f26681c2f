package cn.mingjing.catalogue.drafting;

import cn.mingjing.catalogue.Item;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Items as JSON, as they also stand in facts. */
@Component
public class ItemJson {

    private static final TypeReference<List<Item>> ITEMS = new TypeReference<>() {};

    private final JsonMapper mapper;

    ItemJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    public List<Item> items(String text) {
        return mapper.readValue(text, ITEMS);
    }

    public Item item(String text) {
        return mapper.readValue(text, Item.class);
    }

    public String text(List<Item> items) {
        return mapper.writerFor(ITEMS).writeValueAsString(items);
    }
}
