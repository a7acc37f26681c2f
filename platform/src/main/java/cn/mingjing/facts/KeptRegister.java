package cn.mingjing.facts;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A register that is written beside its record: every row of it stands as an {@link EntryChanged} says, and every
 * {@link EntryChanged} of it has its row. {@code mingjing verify} holds the two against each other.
 */
public interface KeptRegister {

    /**
     * One row, in the words of the record.
     *
     * @param version the number of the fact that was recorded with it, in the entry's stream
     */
    record Row(String register, String entry, int version, Map<String, String> words) {}

    /** What the people who read the report of a verification call it. */
    String title();

    /** The names under which its changes are recorded ({@link EntryChanged#register}). */
    Set<String> registers();

    /** Whether a change leaves the row before it standing; otherwise an entry has one row, that of its last change. */
    boolean keepsVersions();

    /**
     * All that stands in it.
     *
     * @throws IllegalArgumentException when a row cannot be read, because somebody else has written it
     */
    Stream<Row> rows();

    /** What a change says of the entry as it stands from then on, without what it tells of the change alone. */
    default Map<String, String> standing(EntryChanged changed) {
        return changed.after();
    }
}
