package cn.mingjing.recording.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is to add to which upload: one at a time, and whoever comes later takes it over, because the line of the
 * earlier one is most likely dead. What needs an upload to stand still is done {@link #alone}.
 */
@Component
class Turns {

    private final UploadsFolder folder;
    private final Map<UploadId, Turn> current = new ConcurrentHashMap<>();

    /** Taken by the id's hash: two uploads may share one and then wait for each other. */
    private final Object[] locks =
            IntStream.range(0, 256).mapToObj(each -> new Object()).toArray();

    Turns(UploadsFolder folder) {
        this.folder = folder;
    }

    /** Takes the turn from whoever has it; {@link #end} it. */
    Turn begin(UploadId id) throws IOException {
        synchronized (lock(id)) {
            overtake(id);
            Turn mine = Turn.on(folder.content(id));
            current.put(id, mine);
            return mine;
        }
    }

    void end(UploadId id, Turn turn) throws IOException {
        synchronized (lock(id)) {
            current.remove(id, turn);
            turn.close();
        }
    }

    /** Takes the turn from whoever has it, and lets nobody begin until the work is done. */
    <T> T alone(UploadId id, Supplier<T> work) {
        synchronized (lock(id)) {
            try {
                overtake(id);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return work.get();
        }
    }

    private void overtake(UploadId id) throws IOException {
        Turn before = current.remove(id);
        if (before != null) {
            before.close();
        }
    }

    private Object lock(UploadId id) {
        return locks[Math.floorMod(id.hashCode(), locks.length)];
    }
}
