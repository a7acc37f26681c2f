package cn.mingjing.originals.fixity;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.originals.Fixity;
import cn.mingjing.originals.Original;
import cn.mingjing.originals.Originals;
import cn.mingjing.originals.OriginalsChecked;
import cn.mingjing.originals.OriginalsChecked.Failing;
import cn.mingjing.originals.fixity.FixityHistory.Part;
import cn.mingjing.originals.fixity.FixityHistory.Round;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads every original again in the order of their digests, a part at a time, each on record when it is done. What was cut off is
 * read again from where the last part ended; nothing is skipped, and a round that is due begins however late it is.
 */
@Component
class FixityRounds {

    private static final Logger LOG = LoggerFactory.getLogger(FixityRounds.class);
    private static final int GROUP = 50;

    private final Originals originals;
    private final FixityHistory history;
    private final FactStore facts;
    private final FixitySettings settings;
    private final Clock clock;

    FixityRounds(Originals originals, FixityHistory history, FactStore facts, FixitySettings settings, Clock clock) {
        this.originals = originals;
        this.history = history;
        this.facts = facts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Reads the next part, where a round is under way or due. */
    void goOn() {
        Optional<Part> last = history.last();
        int known = last.map(Part::number).orElse(0);
        if (last.isPresent() && !last.get().whole()) {
            read(known, last.get().last());
        } else if (isDue()) {
            read(known, "");
        }
    }

    private boolean isDue() {
        return history.rounds(1).stream()
                .map(Round::begun)
                .findFirst()
                .map(begun -> !clock.instant().isBefore(begun.plus(settings.every())))
                .orElseGet(() -> !originals.after("", 1).isEmpty());
    }

    private void read(int known, String after) {
        OriginalsChecked checked = new Reading(after).toItsEnd();
        checked.faults()
                .forEach(failing -> LOG.error("original {} does not hold: {}", failing.sha256(), failing.found()));
        facts.appendAlone(OriginalsChecked.STREAM, known, List.of(checked), Actor.system(), clock.instant());
    }

    /** One part as it grows. */
    private final class Reading {

        private final Instant begun = clock.instant();
        private final long started = System.nanoTime();
        private final String after;
        private final List<Failing> faults = new ArrayList<>();
        private String last;
        private long count;
        private long bytes;

        Reading(String after) {
            this.after = after;
            this.last = after;
        }

        OriginalsChecked toItsEnd() {
            boolean whole = false;
            while (!whole && (count == 0 || !isTimeUp())) {
                List<Original> group = originals.after(last, GROUP);
                group.stream().takeWhile(original -> count == 0 || !isTimeUp()).forEach(this::check);
                whole = group.isEmpty();
            }
            return new OriginalsChecked(begun, after, last, count, bytes, faults, whole);
        }

        private boolean isTimeUp() {
            return System.nanoTime() - started > settings.part().toNanos();
        }

        private void check(Original original) {
            String sha256 = original.ref().sha256();
            Fixity found = originals.check(sha256);
            // Erased by law while the round came to it: then it is no longer registered.
            if (found != Fixity.HOLDS && originals.find(sha256).isPresent()) {
                faults.add(new Failing(sha256, found));
            }
            count++;
            bytes += original.ref().size();
            last = sha256;
        }
    }
}
