package cn.mingjing.originals.keeping;

import cn.mingjing.originals.Digesting;
import cn.mingjing.originals.Digests;
import cn.mingjing.originals.Fixity;
import cn.mingjing.originals.Original;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.OriginalRefused;
import cn.mingjing.originals.Originals;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Originals on local disk. */
@Component
class DiskOriginals implements Originals {

    private static final Logger LOG = LoggerFactory.getLogger(DiskOriginals.class);

    private final OriginalsFolder folder;
    private final OriginalsRegister register;

    DiskOriginals(OriginalsFolder folder, OriginalsRegister register) {
        this.folder = folder;
        this.register = register;
    }

    @Override
    public OriginalRef keep(InputStream content, String name, long atMost) {
        try (var arrived = folder.receive(content, atMost)) {
            return takeOver(arrived.file(), arrived.digests(), name);
        }
    }

    @Override
    public OriginalRef takeOver(Path file, Digests digests, String name) {
        if (digests.size() == 0) {
            throw new OriginalRefused(OriginalRefused.Reason.EMPTY);
        }
        Path bytes = Files.exists(file) ? file : folder.path(digests.sha256());
        var kind = MediaKinds.of(bytes).orElseThrow(() -> new OriginalRefused(OriginalRefused.Reason.UNKNOWN_KIND));
        folder.place(file, digests.sha256());
        var ref = new OriginalRef(digests.sha256(), "", kind, digests.size()).named(name);
        register.add(ref, digests.sm3());
        return ref;
    }

    @Override
    public Optional<Original> find(String sha256) {
        return register.find(sha256);
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(folder.path(sha256));
        } catch (NoSuchFileException e) {
            throw (NoSuchElementException)
                    new NoSuchElementException("no original under this digest: " + sha256).initCause(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Fixity check(String sha256) {
        var known = find(sha256);
        try (var content = Files.newInputStream(folder.path(sha256))) {
            var found = Digesting.of(content);
            return known.filter(original -> digestsOf(original).equals(found)).isPresent()
                    ? Fixity.HOLDS
                    : Fixity.CHANGED;
        } catch (NoSuchFileException e) {
            return Fixity.MISSING;
        } catch (IOException e) {
            LOG.error("the bytes of original {} cannot be read", sha256, e);
            return Fixity.UNREADABLE;
        }
    }

    private static Digests digestsOf(Original original) {
        return new Digests(
                original.ref().sha256(), original.sm3(), original.ref().size());
    }

    @Override
    public List<Original> after(String sha256, int most) {
        return register.after(sha256, most);
    }
}
