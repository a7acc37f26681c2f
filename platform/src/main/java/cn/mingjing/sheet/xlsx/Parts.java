package cn.mingjing.sheet.xlsx;

import cn.mingjing.sheet.reading.Budget;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The parts of a workbook by their names, as loosely as programs write them: either slash, either case. */
final class Parts implements AutoCloseable {

    private final ZipFile zip;
    private final Budget budget;
    private final Map<String, String> entries = new HashMap<>();

    /** Goes through one part. */
    interface Reading<T> {
        T of(Xml part) throws XMLStreamException;
    }

    Parts(Path file, Budget budget) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.budget = budget;
        zip.stream().forEach(entry -> entries.put(key(entry.getName()), entry.getName()));
    }

    /** Reads the part; {@code otherwise} if the workbook has none of this name. */
    <T> T read(String name, T otherwise, Reading<T> reading) throws IOException {
        return entries.containsKey(key(name)) ? read(name, reading) : otherwise;
    }

    /** Reads a part without which the workbook is not whole. */
    <T> T read(String name, Reading<T> reading) throws IOException {
        var entry = entries.get(key(name));
        if (entry == null) {
            throw new FileNotFoundException(name);
        }
        try (var in = zip.getInputStream(zip.getEntry(entry));
                var part = new Xml(in, budget)) {
            return reading.of(part);
        } catch (XMLStreamException e) {
            throw new IOException("part " + name, e);
        }
    }

    /** What the relations of a part call their targets: id to name of the part. */
    Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        return read(folder + "_rels/" + part.substring(slash) + ".rels", Map.of(), xml -> {
            var found = new HashMap<String, Relation>();
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    var target = xml.attribute("Target", "");
                    found.put(
                            xml.attribute("Id", ""),
                            new Relation(xml.attribute("Type", ""), target.startsWith("/") ? target : folder + target));
                }
            }
            return found;
        });
    }

    record Relation(String type, String part) {

        boolean leadsTo(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private static String key(String name) {
        var path = Path.of("/" + name.replace('\\', '/')).normalize().toString();
        return path.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
