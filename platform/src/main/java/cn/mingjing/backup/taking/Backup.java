package cn.mingjing.backup.taking;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.backup.folder.BackupFolder;
import cn.mingjing.backup.folder.FolderLock;
import cn.mingjing.backup.folder.Retention;
import cn.mingjing.backup.folder.SnapshotWriting;
import cn.mingjing.backup.taking.BackupWanted.Unusable;
import cn.mingjing.start.Folders;
import cn.mingjing.start.ProgressLine;
import cn.mingjing.start.TerminalCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * {@code mingjing backup --to DIR [--with-keys DIR2] [--keep N] [--json]}: exit code 0 when it is taken, 1 when it is taken and
 * the installation itself lacks originals, 2 when it could not be taken.
 */
@Component
class Backup implements TerminalCommand {

    static final int TAKEN = 0;
    static final int INCOMPLETE = 1;
    static final int NOT_TAKEN = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);

    private final SnapshotWriting writing;
    private final Folders folders;

    Backup(SnapshotWriting writing, Folders folders) {
        this.writing = writing;
        this.folders = folders;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            var wanted = BackupWanted.of(arguments);
            var folder = new BackupFolder(wanted.to());
            apart(wanted);
            try (var lock =
                    FolderLock.take(folder).orElseThrow(() -> new Unusable("backup.unusable.in-use", folder.root()))) {
                return taken(wanted, folder, out, new ProgressLine(err));
            }
        } catch (Unusable e) {
            err.println(e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            LOG.error("no backup", e);
            err.println(disk(e));
        } catch (RuntimeException e) {
            LOG.error("no backup", e);
            err.println(text("backup.not-taken"));
        }
        return NOT_TAKEN;
    }

    private int taken(BackupWanted wanted, BackupFolder folder, PrintStream out, ProgressLine progress)
            throws IOException {
        long began = System.nanoTime();
        if (wanted.keys().isPresent()) {
            var other = KeysCopy.make(folders.keys(), wanted.keys().get());
            if (other.isPresent()) {
                throw new Unusable("backup.unusable.other-key", other.get());
            }
        }
        var written = writing.write(folder, progress).orElseThrow(() -> new Unusable("backup.unusable.erasing"));
        var removed = wanted.newest().isPresent()
                ? Optional.of(Retention.keep(wanted.newest().get(), folder))
                : Optional.<Retention.Removed>empty();
        var took = Duration.ofNanos(System.nanoTime() - began);
        var report = new BackupReport(written, removed, folders.keys(), wanted.keys(), took);
        out.print(wanted.json() ? report.json() : report.words());
        return written.manifest().originals().missing().isEmpty() ? TAKEN : INCOMPLETE;
    }

    /** A backup inside what it is to save would be lost with it; keys inside a backup would be given out with it. */
    private void apart(BackupWanted wanted) {
        for (Path ours : List.of(folders.data(), folders.keys())) {
            if (wanted.to().startsWith(ours)) {
                throw new Unusable("backup.unusable.inside", wanted.to(), ours);
            }
        }
        wanted.keys().ifPresent(keys -> {
            if (keys.startsWith(wanted.to()) || keys.startsWith(folders.data())) {
                throw new Unusable("backup.unusable.keys-inside", keys);
            }
        });
    }

    private static String disk(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var message = Objects.requireNonNullElse(cause.getMessage(), "");
            if (message.contains("No space left") || message.contains("Disk quota exceeded")) {
                return text("backup.disk-full");
            }
        }
        return text("backup.disk", failure.toString());
    }
}
