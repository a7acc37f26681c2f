package cn.mingjing.catalogue;

import cn.mingjing.facts.StreamId;
import cn.mingjing.law.AuthorityId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names one list; an authority has one of each kind, with as many editions as it has released. */
public record ListId(AuthorityId authority, ListKind kind) {

    private static final String STREAM = "list";

    public UUID value() {
        return UUID.nameUUIDFromBytes((STREAM + "/" + authority + "/" + kind).getBytes(StandardCharsets.UTF_8));
    }

    public StreamId stream() {
        return new StreamId(STREAM, value());
    }

    /** Where the agency that reviews it beforehand reads and answers. */
    public String priorReview() {
        return "/desk/prior-reviews/" + authority + "/" + kind.path();
    }

    /** The page on the desk where it is kept. */
    public String desk() {
        return "/desk/lists/" + kind.path();
    }
}
