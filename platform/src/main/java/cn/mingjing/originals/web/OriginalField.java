package cn.mingjing.originals.web;

import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.OriginalRefused;
import cn.mingjing.originals.Originals;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FileRefused;
import cn.mingjing.ui.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets any act's record hold an {@link OriginalRef}: the chosen file becomes an original as the form is read.
 *
 * <p>The key of a kept one is its digest, optionally followed by {@code /} and the name to show.
 */
@Component
class OriginalField implements FieldComponent.Kept<OriginalRef> {

    /** Film and sound of every kind, for which a telephone offers its camera: the content decides, not the name. */
    private static final String ACCEPT = "application/pdf,image/jpeg,image/png,video/*,audio/*,.mkv,.ts,.mts,.amr,"
            + ".docx,application/zip,text/plain";

    private final Originals originals;
    private final UploadLimit limit;

    OriginalField(Originals originals, UploadLimit limit) {
        this.originals = originals;
        this.limit = limit;
    }

    @Override
    public Class<OriginalRef> type() {
        return OriginalRef.class;
    }

    @Override
    public String accept() {
        return ACCEPT;
    }

    @Override
    public int megabytes() {
        return limit.megabytes();
    }

    @Override
    public OriginalRef keep(UploadedFile file) throws FileRefused {
        try (var content = file.content().open()) {
            return originals.keep(content, file.label(), limit.bytes());
        } catch (OriginalRefused refused) {
            throw new FileRefused(refused.reason().word(), refused.sentence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String key(OriginalRef ref) {
        return ref.sha256() + "/" + ref.name();
    }

    @Override
    public Optional<OriginalRef> kept(String key) {
        int slash = key.indexOf('/');
        var digest = slash < 0 ? key : key.substring(0, slash);
        return originals
                .find(digest)
                .map(original -> slash < 0 ? original.ref() : original.ref().named(key.substring(slash + 1)));
    }

    @Override
    public String label(OriginalRef ref) {
        return ref.name();
    }
}
