package cn.mingjing.casework.web;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.StreamId;
import cn.mingjing.identity.AccessLog;
import cn.mingjing.identity.Looks;
import cn.mingjing.originals.OriginalRef;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpRange;
import org.springframework.stereotype.Component;

/**
 * Puts every look at an original on record, once: whoever plays a film asks for it piece by piece, and one that he has begun
 * to look at within the hour he goes on looking at.
 */
@Component
class LookingAtOriginals {

    private static final Duration ONE_LOOK = Duration.ofHours(1);

    private final AccessLog accessLog;
    private final Looks looks;
    private final Clock clock;

    LookingAtOriginals(AccessLog accessLog, Looks looks, Clock clock) {
        this.accessLog = accessLog;
        this.looks = looks;
        this.clock = clock;
    }

    /** @param range what is asked for of it, as the browser says it; empty for all of it */
    void record(Actor actor, StreamId about, OriginalRef ref, Optional<String> range) {
        if (!range.map(LookingAtOriginals::goesOn).orElse(false)
                || !looks.since(clock.instant().minus(ONE_LOOK), actor.person(), about, ref.sha256())) {
            // The digest, not the name: those who audit access are not to learn what a case is about.
            accessLog.looked(actor, about, ref.sha256());
        }
    }

    /** Whether a later piece is asked for; what cannot be read is taken for a look of its own. */
    private static boolean goesOn(String range) {
        try {
            List<HttpRange> pieces = HttpRange.parseRanges(range);
            return !pieces.isEmpty() && pieces.stream().noneMatch(piece -> piece.getRangeStart(Long.MAX_VALUE) == 0);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
