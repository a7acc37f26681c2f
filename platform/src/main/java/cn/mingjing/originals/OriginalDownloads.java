package cn.mingjing.originals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Sends original bytes to a browser, whole or by range (RFC 9110, section 14), without holding them in memory.
 *
 * <p>Asks nobody whether the reader may see them: call it only after you have decided that, and put the look on record.
 */
@Component
public class OriginalDownloads {

    private final Originals originals;

    OriginalDownloads(Originals originals) {
        this.originals = originals;
    }

    /** To be saved as a file; return it from a controller method. */
    public ResponseEntity<Resource> attachment(OriginalRef ref) {
        return send(ref, ContentDisposition.attachment());
    }

    /** To be shown in place: pictures, sound, film and PDF only; everything else is sent as an attachment. */
    public ResponseEntity<Resource> inline(OriginalRef ref) {
        var type = MediaType.parseMediaType(ref.mediaType());
        boolean shown = type.getType().matches("image|audio|video") || type.equals(MediaType.APPLICATION_PDF);
        return send(ref, shown ? ContentDisposition.inline() : ContentDisposition.attachment());
    }

    private ResponseEntity<Resource> send(OriginalRef ref, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ref.mediaType()))
                .eTag(ref.sha256())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(ref.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new OriginalBytes(ref));
    }

    /** Opened anew for each range; skipping to its start costs nothing. */
    private final class OriginalBytes extends AbstractResource {

        private final OriginalRef ref;

        private OriginalBytes(OriginalRef ref) {
            this.ref = ref;
        }

        @Override
        public InputStream getInputStream() {
            return originals.open(ref.sha256());
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public long contentLength() {
            return ref.size();
        }

        @Override
        public String getDescription() {
            return "original " + ref.sha256();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OriginalBytes that && ref.equals(that.ref);
        }

        @Override
        public int hashCode() {
            return ref.hashCode();
        }
    }
}
