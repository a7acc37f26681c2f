package cn.mingjing.authority;

import cn.mingjing.facts.StreamId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** In which streams the registers' changes stand. */
public final class RegisterStreams {

    private RegisterStreams() {}

    /**
     * The stream of one entry.
     *
     * @param register {@code authority}, {@code unit}, {@code officer}, {@code credential-issuer}, {@code training}, {@code photo}
     *     or {@code legal-adviser}
     * @param entry the entry's own id
     */
    public static StreamId of(String register, String entry) {
        return new StreamId(register, UUID.nameUUIDFromBytes(entry.getBytes(StandardCharsets.UTF_8)));
    }
}
