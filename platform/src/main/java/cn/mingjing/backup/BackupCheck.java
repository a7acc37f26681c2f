package cn.mingjing.backup;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.backup.folder.BackupFolder;
import cn.mingjing.backup.folder.SnapshotCheck;
import cn.mingjing.backup.folder.SnapshotFolder;
import cn.mingjing.start.BareCommand;
import cn.mingjing.start.ProgressLine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code mingjing backup --check DIR [SNAPSHOT] [--json]}: reads a backup again, on any machine. Exit code 0 when every byte is
 * as it was written, 1 when one is not, 2 when there is none to read.
 */
public final class BackupCheck implements BareCommand {

    private static final int HOLDS = 0;
    private static final int DAMAGED = 1;
    private static final int NOT_CHECKED = 2;

    private static final long MEGABYTE = 1_000_000;

    @Override
    public boolean answers(List<String> arguments) {
        return !arguments.isEmpty() && arguments.getFirst().equals("backup") && arguments.contains("--check");
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var rest = new ArrayList<>(arguments.subList(1, arguments.size()));
        rest.remove("--check");
        boolean json = rest.remove("--json");
        if (rest.isEmpty() || rest.size() > 2 || rest.stream().anyMatch(each -> each.startsWith("-"))) {
            err.println(text("backup.unusable.check"));
            return NOT_CHECKED;
        }
        try {
            var path = rest.size() == 2 ? Path.of(rest.get(0), rest.get(1)) : Path.of(rest.getFirst());
            var snapshot = find(path.toAbsolutePath().normalize());
            if (snapshot.isEmpty()) {
                err.println(text("backup.unusable.none", path));
                return NOT_CHECKED;
            }
            var result = SnapshotCheck.of(snapshot.get(), new ProgressLine(err));
            out.print(json ? json(snapshot.get(), result) : words(snapshot.get(), result));
            return result.holds() ? HOLDS : DAMAGED;
        } catch (IOException e) {
            err.println(text("backup.disk", e.toString()));
            return NOT_CHECKED;
        }
    }

    private static Optional<SnapshotFolder> find(Path path) throws IOException {
        return SnapshotFolder.is(path) ? Optional.of(new SnapshotFolder(path)) : new BackupFolder(path).newest();
    }

    private static String words(SnapshotFolder snapshot, SnapshotCheck.Result result) {
        var lines = new ArrayList<String>();
        lines.add(text("backup.text.folder", snapshot.path()));
        lines.add(text("backup.text.checked", result.files(), result.originals(), result.bytes() / MEGABYTE));
        lines.addAll(result.damage());
        lines.add(text(result.holds() ? "backup.text.check-holds" : "backup.text.check-damaged"));
        return String.join("\n", lines) + "\n";
    }

    private static String json(SnapshotFolder snapshot, SnapshotCheck.Result result) {
        var mapper = new JsonMapper();
        var json = mapper.createObjectNode();
        json.put("result", result.holds() ? "holds" : "damaged");
        json.put("snapshot", snapshot.path().toString());
        json.put("files", result.files());
        json.put("originals", result.originals());
        json.put("bytes", result.bytes());
        result.damage().forEach(json.putArray("damage")::add);
        return mapper.writeValueAsString(json) + "\n";
    }
}
