package cn.mingjing.database;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which migrations have made the schemas.
 *
 * @param migrations of each module that has a schema, in the order of their versions
 */
public record Schemas(SortedMap<String, List<Migration>> migrations) {

    public Schemas(Map<String, List<Migration>> migrations) {
        this(new TreeMap<>(migrations));
    }

    /**
     * One step of one schema.
     *
     * @param version as its file is named
     * @param checksum of that file
     */
    public record Migration(String version, int checksum) {}
}
