package cn.mingjing.facts.store;

import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.StreamId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The streams a transaction has read and then added to: until it ends, nobody else can add to them, so that what it knows
 * of them is all there is and need not be read again.
 */
final class StreamsAppended {

    /** An act looks into a few streams and adds to one; a walk through all of them must not pile them up. */
    private static final int MOST = 8;

    private record Known(List<Recorded<?>> facts, boolean appended) {}

    /** The whole stream, where this transaction has added to it. */
    Optional<List<Recorded<?>>> whole(StreamId stream) {
        return Optional.ofNullable(ofTransaction().get(stream))
                .filter(Known::appended)
                .map(Known::facts);
    }

    /** Remembers what was read, in case that something is added to it. */
    void read(StreamId stream, List<Recorded<?>> facts) {
        ofTransaction().put(stream, new Known(List.copyOf(facts), false));
    }

    /** Adds what was appended to {@code before} facts; forgets a stream that was read at another length. */
    void appended(StreamId stream, int before, List<Recorded<?>> added) {
        Map<StreamId, Known> streams = ofTransaction();
        @Nullable Known known = streams.remove(stream);
        if (before == 0) {
            streams.put(stream, new Known(List.copyOf(added), true));
        } else if (known != null && known.facts().size() == before) {
            streams.put(
                    stream,
                    new Known(
                            Stream.concat(known.facts().stream(), added.stream())
                                    .toList(),
                            true));
        }
    }

    @SuppressWarnings("unchecked")
    private Map<StreamId, Known> ofTransaction() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashMap<>();
        }
        var bound = (Map<StreamId, Known>) TransactionSynchronizationManager.getResource(this);
        return bound == null ? begin() : bound;
    }

    private Map<StreamId, Known> begin() {
        var streams = new LinkedHashMap<StreamId, Known>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<StreamId, Known> eldest) {
                return size() > MOST;
            }
        };
        TransactionSynchronizationManager.bindResource(this, streams);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(StreamsAppended.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(StreamsAppended.this, streams);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(StreamsAppended.this);
            }
        });
        return streams;
    }
}
