package cn.mingjing.facts;

/** Somebody else added facts to the stream since it was read; read it again and decide again. */
public final class StreamChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StreamChanged(StreamId stream, int expectedVersion) {
        super("stream " + stream + " has moved on from version " + expectedVersion);
    }
}
