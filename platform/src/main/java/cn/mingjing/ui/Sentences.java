package cn.mingjing.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The message files read together, strictly: one key stands once, in one file. */
final class Sentences {

    private final Map<String, String> sentences;

    private Sentences(Map<String, String> sentences) {
        this.sentences = Map.copyOf(sentences);
    }

    static Sentences ofClassPath() {
        try {
            return read(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException("the message files cannot be read", e);
        }
    }

    static Sentences read(Resource... files) throws IOException {
        var all = new HashMap<String, String>();
        for (var file : files) {
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                strict(file, reader).forEach((key, sentence) -> {
                    if (all.put((String) key, (String) sentence) != null) {
                        throw new IllegalStateException("the message key stands twice: " + key + " in " + file);
                    }
                });
            }
        }
        return new Sentences(all);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(sentences.get(key));
    }

    private static Properties strict(Resource file, Reader reader) throws IOException {
        var properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                var before = super.put(key, value);
                if (before != null) {
                    throw new IllegalStateException("the message key stands twice: " + key + " in " + file);
                }
                return value;
            }
        };
        properties.load(reader);
        return properties;
    }
}
