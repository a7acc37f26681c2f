package cn.mingjing.originals;

/**
 * Points to original bytes that are kept write-once.
 *
 * @param sha256 digest of the bytes, lower-case hexadecimal; also their address
 * @param name the name the file came with; a label only
 * @param mediaType what the bytes are, as found by looking at them
 * @param size bytes
 */
public record OriginalRef(String sha256, String name, String mediaType, long size) {

    /** The same bytes under another label, of which only what can safely be shown is taken. */
    public OriginalRef named(String label) {
        return new OriginalRef(sha256, Labels.clean(label), mediaType, size);
    }
}
