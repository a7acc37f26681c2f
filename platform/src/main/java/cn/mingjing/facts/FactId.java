package cn.mingjing.facts;

/**
 * Names one fact.
 *
 * @param stream the stream it stands in
 * @param number its place in the stream, counted from 1 without gaps
 */
public record FactId(StreamId stream, int number) {

    /** Reads what {@link #toString()} writes. */
    public static FactId parse(String text) {
        int hash = text.indexOf('#');
        return new FactId(StreamId.parse(text.substring(0, hash)), Integer.parseInt(text.substring(hash + 1)));
    }

    @Override
    public String toString() {
        return stream + "#" + number;
    }
}
