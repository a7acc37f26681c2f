package cn.mingjing.identity.log;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.StreamId;
import cn.mingjing.identity.AccessLog;
import cn.mingjing.identity.ActRefused;
import cn.mingjing.identity.Looked;
import cn.mingjing.law.Objection;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Writes every event of access as a stream of its own.
 *
 * <p>One stream per event, because a shared one would make its writers wait for each other, and an attacker could make
 * everybody wait.
 */
@Component
public class FactAccessLog implements AccessLog {

    /** The kind of stream the access log is kept in. */
    public static final String STREAM_KIND = "access-log";

    private final FactStore facts;
    private final Clock clock;

    FactAccessLog(FactStore facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public void refused(Actor actor, String act, StreamId about, List<Objection> why) {
        record(new ActRefused(act, about, why), actor);
    }

    @Override
    public void looked(Actor actor, StreamId about, String what) {
        record(new Looked(about, what), actor);
    }

    /** Records an event in a transaction of its own. */
    public void record(Fact event, Actor actor) {
        var stream = new StreamId(STREAM_KIND, UUID.randomUUID());
        facts.appendAlone(stream, 0, List.of(event), actor, clock.instant());
    }
}
