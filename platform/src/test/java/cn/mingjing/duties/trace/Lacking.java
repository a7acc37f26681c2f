package cn.mingjing.duties.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The duties that are known not to be proven, or only in part; a list that may only shrink.
 *
 * @param remarks by the id of the duty: what the product still lacks, where the rest is proven; empty where nothing is
 */
record Lacking(Map<String, String> remarks) {

    Lacking {
        remarks = Map.copyOf(remarks);
    }

    /** One duty a line: its id, and after it what is still lacking, if a part is proven. Lines with # are remarks. */
    static Lacking in(Path file) throws IOException {
        var remarks = new LinkedHashMap<String, String>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.strip().split("\\s+", 2);
                remarks.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        return new Lacking(remarks);
    }

    Set<String> ids() {
        return remarks.keySet();
    }

    boolean holds(String duty) {
        return remarks.containsKey(duty);
    }

    /** What a duty lacks of which a part is proven; empty for every other. */
    String of(String duty) {
        return remarks.getOrDefault(duty, "");
    }
}
