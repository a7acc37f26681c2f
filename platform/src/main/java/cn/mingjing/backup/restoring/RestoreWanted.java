package cn.mingjing.backup.restoring;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.backup.folder.BackupFolder;
import cn.mingjing.backup.folder.SnapshotFolder;
import cn.mingjing.start.CommandRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code mingjing restore} was asked for.
 *
 * @param against files with checkpoints kept elsewhere
 * @param by who restores
 */
record RestoreWanted(SnapshotFolder snapshot, List<Path> against, String by, boolean json) {

    static final int NOT_RESTORED = 2;

    /** @throws CommandRefused when nothing can be done with these arguments */
    static RestoreWanted of(List<String> arguments) {
        Optional<Path> from = Optional.empty();
        var against = new ArrayList<Path>();
        var by = System.getProperty("user.name", "");
        boolean json = false;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            switch (argument) {
                case "--json" -> json = true;
                case "--from" -> from = Optional.of(Path.of(value(argument, rest)));
                case "--against" -> against.add(Path.of(value(argument, rest)));
                case "--by" -> by = value(argument, rest);
                default -> throw refused("backup.unusable.argument", argument);
            }
        }
        var path = from.orElseThrow(() -> refused("backup.unusable.no-from"))
                .toAbsolutePath()
                .normalize();
        return new RestoreWanted(snapshot(path), against, by, json);
    }

    private static SnapshotFolder snapshot(Path path) {
        try {
            return SnapshotFolder.is(path)
                    ? new SnapshotFolder(path)
                    : new BackupFolder(path).newest().orElseThrow(() -> refused("backup.unusable.none", path));
        } catch (IOException e) {
            throw refused("backup.disk", e.toString());
        }
    }

    private static String value(String argument, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw refused("backup.unusable.no-value", argument);
        }
        return rest.next();
    }

    /** The checkpoints to hold the restored log against, that of the backup first. */
    Map<String, byte[]> checkpoints(byte[] own) {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(text("backup.restore.own-checkpoint", snapshot.name()), own);
        for (Path file : against) {
            try {
                all.put(file.toString(), Files.readAllBytes(file));
            } catch (IOException e) {
                throw refused("backup.unusable.against", file);
            }
        }
        return all;
    }

    static CommandRefused refused(String key, Object... values) {
        return new CommandRefused(NOT_RESTORED, text(key, values));
    }
}
