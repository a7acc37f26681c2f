package cn.mingjing.backup.restoring;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.Verification;
import cn.mingjing.originals.WholeOriginals;
import cn.mingjing.start.Folders;
import cn.mingjing.start.ProgressLine;
import cn.mingjing.start.TerminalCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * {@code mingjing restore --from DIR [--against FILE]… [--by NAME] [--json]}, into an empty data folder and an empty database:
 * exit code 0 when it is back and verified, 1 when the backup is damaged or what came back does not verify, 2 when it could not
 * be restored. When this runs the database is filled already ({@link BackedUp}); what is left are the originals and the proof.
 */
@Component
class Restore implements TerminalCommand {

    static final String NAME = "restore";

    static final int RESTORED = 0;
    static final int BROKEN = 1;

    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);
    private static final long MEGABYTE = 1_000_000;

    private final ObjectProvider<BackedUp> content;
    private final WholeOriginals originals;
    private final Verification verification;
    private final Folders folders;

    Restore(ObjectProvider<BackedUp> content, WholeOriginals originals, Verification verification, Folders folders) {
        this.content = content;
        this.originals = originals;
        this.verification = verification;
        this.folders = folders;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return restored(content.getObject(), out, new ProgressLine(err));
        } catch (IllegalArgumentException e) {
            err.println(text("backup.restore.against-spoilt", String.valueOf(e.getMessage())));
        } catch (IOException | UncheckedIOException e) {
            LOG.error("not restored", e);
            err.println(text("backup.disk", e.toString()));
        } catch (RuntimeException e) {
            LOG.error("not restored", e);
            err.println(text("backup.not-restored"));
        }
        err.println(text("backup.restore.stays", folders.data()));
        return RestoreWanted.NOT_RESTORED;
    }

    private int restored(BackedUp from, PrintStream out, ProgressLine progress) throws IOException {
        long began = System.nanoTime();
        bytes(from, progress);
        var verified = verification.against(from.wanted().checkpoints(from.checkpoint()), progress::at);
        if (verified.holds()) {
            Files.delete(folders.unfinishedRestore());
        }
        var report = new RestoreReport(from, folders, verified, (System.nanoTime() - began) / 1_000_000);
        out.print(from.wanted().json() ? report.json() : report.words());
        return verified.holds() ? RESTORED : BROKEN;
    }

    private void bytes(BackedUp from, ProgressLine progress) throws IOException {
        var snapshot = from.wanted().snapshot();
        var missing = List.copyOf(from.manifest().originals().missing());
        long[] done = new long[1];
        snapshot.originals((sha256, size) -> {
            if (missing.contains(sha256)) {
                return;
            }
            try (var in = Files.newInputStream(snapshot.folder().original(sha256))) {
                if (!originals.putBack(sha256, in)) {
                    throw new IOException("changed while it was read: " + sha256);
                }
            }
            done[0] += size;
            progress.at(text("backup.progress.originals"), done[0] / MEGABYTE + " MB");
        });
    }
}
