package cn.mingjing.recording.upload;

import cn.mingjing.recording.upload.UploadRefused.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says of a file: {@code filename} and, if it has taken it, {@code sha256} in hexadecimal. Everything else it
 * says is passed over.
 */
record Metadata(String name, Optional<String> sha256) {

    private static final String HEADER = "Upload-Metadata";

    /** Reads keys with values in Base64, separated by commas. */
    static Metadata parse(@Nullable String header) {
        Map<String, String> said = new HashMap<>();
        for (String pair : header == null || header.isBlank() ? new String[0] : header.split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            said.put(parts[0], parts.length == 2 ? decoded(parts[1]) : "");
        }
        Optional<String> sha256 =
                Optional.ofNullable(said.get("sha256")).map(digest -> digest.toLowerCase(Locale.ROOT));
        if (sha256.filter(digest -> !digest.matches("[0-9a-f]{64}")).isPresent()) {
            throw new UploadRefused(Reason.UNREADABLE, HEADER);
        }
        return new Metadata(said.getOrDefault("filename", ""), sha256);
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getDecoder().decode(value.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw (UploadRefused) new UploadRefused(Reason.UNREADABLE, HEADER).initCause(e);
        }
    }
}
