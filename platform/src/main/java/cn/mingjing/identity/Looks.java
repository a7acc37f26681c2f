package cn.mingjing.identity;

import cn.mingjing.facts.StreamId;
import cn.mingjing.law.Post;
import java.time.Instant;
import java.util.List;

/** Who looked at what is not for everybody, read back from the access log (duty R-11). */
public interface Looks {

    /** One look. */
    record Look(Instant at, String name, Post post) {}

    /** The newest looks at one thing, newest first. */
    List<Look> at(StreamId about, String what, int most);

    /** Whether this person has looked at it since then. */
    boolean since(Instant then, String person, StreamId about, String what);
}
