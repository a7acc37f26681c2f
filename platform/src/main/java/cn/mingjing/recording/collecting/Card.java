package cn.mingjing.recording.collecting;

import cn.mingjing.facts.Recorded;
import cn.mingjing.recording.Collecting;
import cn.mingjing.recording.Collecting.CardFile;
import cn.mingjing.recording.Collecting.CardRead;
import cn.mingjing.recording.Collecting.CollectingBegun;
import cn.mingjing.recording.Collecting.CollectingEnded;
import cn.mingjing.recording.Collecting.FileCollected;
import cn.mingjing.recording.Collecting.FileLeft;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A collecting as its facts tell it.
 *
 * @param files what lies on the device, in its order; empty until it was read
 * @param done what became of a file, by its path
 */
record Card(
        CollectingId id,
        int version,
        CollectingBegun begun,
        String by,
        String byName,
        Instant at,
        Map<String, CardFile> files,
        Map<String, Collecting> done,
        Optional<Instant> endedAt) {

    static Optional<Card> of(CollectingId id, List<Recorded<?>> facts) {
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        Map<String, CardFile> files = new LinkedHashMap<>();
        Map<String, Collecting> done = new LinkedHashMap<>();
        Optional<Instant> ended = Optional.empty();
        for (Recorded<?> recorded : facts) {
            switch ((Collecting) recorded.fact()) {
                case CollectingBegun begun -> {}
                case CardRead read -> read.files().forEach(file -> files.put(file.path(), file));
                case FileCollected collected -> done.put(collected.path(), collected);
                case FileLeft left -> done.put(left.path(), left);
                case CollectingEnded end -> ended = Optional.of(recorded.occurredAt());
            }
        }
        Recorded<?> first = facts.getFirst();
        return Optional.of(new Card(
                id,
                facts.size(),
                (CollectingBegun) first.fact(),
                first.actor().person(),
                first.actor().name(),
                first.occurredAt(),
                files,
                done,
                ended));
    }

    /** What nothing has become of yet. */
    List<CardFile> outstanding() {
        return files.values().stream()
                .filter(file -> !done.containsKey(file.path()))
                .toList();
    }

    /** What is kept, and may be cleared from the device by whoever looks after it. */
    List<FileCollected> kept() {
        return done.values().stream()
                .filter(FileCollected.class::isInstance)
                .map(FileCollected.class::cast)
                .toList();
    }

    List<FileLeft> left() {
        return done.values().stream()
                .filter(FileLeft.class::isInstance)
                .map(FileLeft.class::cast)
                .toList();
    }

    /** A file that can be taken in now: it lies on the device, and nothing has become of it. */
    Optional<CardFile> awaited(String path) {
        return Optional.ofNullable(files.get(path)).filter(file -> !done.containsKey(path));
    }
}
