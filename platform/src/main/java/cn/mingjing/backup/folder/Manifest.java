package cn.mingjing.backup.folder;

import cn.mingjing.database.Schemas.Migration;
import cn.mingjing.database.StoredTable;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * What a snapshot is.
 *
 * @param format 1; what another number means this program does not know
 * @param application the program's version
 * @param takenAt when its state was seen
 * @param log how far the log was in that state
 * @param schemas the migrations that made the schemas, by module
 * @param tables every table with its rows
 * @param sequences where the sequences stand
 * @param originals how many originals that state knows; {@code originals.txt.gz} lists them
 * @param files every file of the snapshot but this one and the sums
 */
public record Manifest(
        int format,
        String application,
        Instant takenAt,
        Log log,
        SortedMap<String, List<Migration>> schemas,
        List<Rows> tables,
        SortedMap<String, Long> sequences,
        Count originals,
        List<StoredFile> files) {

    static final int FORMAT = 1;

    /**
     * The log in that state.
     *
     * @param checkpoint its newest checkpoint as it was signed
     * @param waiting facts that were on record and not sealed yet
     */
    public record Log(String origin, long size, String checkpoint, Instant signedAt, long waiting) {}

    /** The rows of one table, in a file of {@code COPY} text, packed with gzip. */
    public record Rows(String table, List<String> columns, long rows, String file) {

        public StoredTable stored() {
            return new StoredTable(table, columns);
        }
    }

    /**
     * Originals.
     *
     * @param bytes of all of them
     * @param missing digests of those whose bytes the installation itself did not have any more
     */
    public record Count(long count, long bytes, List<String> missing) {}

    /** All rows together. */
    public long rows() {
        return tables.stream().mapToLong(Rows::rows).sum();
    }
}
