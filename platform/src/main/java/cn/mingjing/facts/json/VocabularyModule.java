package cn.mingjing.facts.json;

import cn.mingjing.facts.FactId;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Fen;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the field's first words as plain JSON values: ids as strings, money as whole fen. */
@Component
public final class VocabularyModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public VocabularyModule() {
        super("mingjing-vocabulary");
        asText(AuthorityId.class, AuthorityId::value, AuthorityId::new);
        asText(StreamId.class, StreamId::toString, StreamId::parse);
        asText(FactId.class, FactId::toString, FactId::parse);
        addSerializer(Fen.class, new StdSerializer<>(Fen.class) {
            @Override
            public void serialize(Fen fen, JsonGenerator json, SerializationContext context) {
                json.writeNumber(fen.amount());
            }
        });
        addDeserializer(Fen.class, new StdDeserializer<Fen>(Fen.class) {
            @Override
            public Fen deserialize(JsonParser json, DeserializationContext context) {
                return new Fen(json.getLongValue());
            }
        });
    }

    private <T> void asText(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(write.apply(value));
            }
        });
        addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                return read.apply(json.getString());
            }
        });
    }
}
