package cn.mingjing.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A bundle taken apart, as somebody would who wants to pass off another one for it. */
final class BundleBox {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static BundleBox open(Path zip) {
        var box = new BundleBox();
        try (var in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                box.files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return box;
    }

    Path pack(Path zip) {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip;
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The first file whose name begins so. */
    String named(String beginning) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    byte[] bytes(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    BundleBox put(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    BundleBox put(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    BundleBox remove(String name) {
        files.remove(name);
        return this;
    }

    BundleBox swap(String one, String other) {
        byte[] kept = bytes(one);
        files.put(one, bytes(other));
        files.put(other, kept);
        return this;
    }

    BundleBox text(String name, UnaryOperator<String> change) {
        return put(name, change.apply(text(name)));
    }

    BundleBox json(String name, Consumer<ObjectNode> change) {
        ObjectNode node = (ObjectNode) MAPPER.readTree(text(name));
        change.accept(node);
        return put(name, MAPPER.writeValueAsString(node));
    }

    ObjectNode json(String name) {
        return (ObjectNode) MAPPER.readTree(text(name));
    }

    BundleBox list(String name, Consumer<ArrayNode> change) {
        ArrayNode node = (ArrayNode) MAPPER.readTree(text(name));
        change.accept(node);
        return put(name, MAPPER.writeValueAsString(node));
    }

    /** How many facts its manifest lists. */
    int facts() {
        return json("bundle.json").path("facts").size();
    }

    static String fact(int number) {
        return "facts/%04d.json".formatted(number);
    }

    static String proof(int number) {
        return "proofs/%04d.tlog-proof".formatted(number);
    }

    /** The number of the first fact of a type. */
    int first(String type) {
        for (var fact : json("bundle.json").path("facts")) {
            if (fact.path("type").asString("").equals(type)) {
                return fact.path("number").asInt();
            }
        }
        throw new AssertionError("the bundle has no fact of type " + type);
    }
}
