package cn.mingjing.backup.restoring;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.Verification;
import cn.mingjing.law.China;
import cn.mingjing.start.Folders;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import tools.jackson.databind.json.JsonMapper;

/** What {@code mingjing restore} says at its end. */
record RestoreReport(BackedUp from, Folders folders, Verification.Result verified, long milliseconds) {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final double MEGABYTE = 1_000_000;

    String words() {
        var manifest = from.manifest();
        var lines = new ArrayList<String>();
        lines.add(text(
                "backup.restore.from",
                from.wanted().snapshot().path(),
                time(manifest.takenAt()),
                manifest.application()));
        lines.add(text(
                "backup.restore.back",
                manifest.tables().size(),
                manifest.rows(),
                manifest.originals().count() - manifest.originals().missing().size(),
                "%.1f".formatted(manifest.originals().bytes() / MEGABYTE),
                folders.data()));
        lines.add(verified.inWords().strip());
        lines.add(text("backup.restore.fork", manifest.log().size()));
        lines.add(
                verified.holds()
                        ? text(
                                "backup.restore.restored",
                                from.wanted().snapshot().name(),
                                manifest.log().size(),
                                time(manifest.log().signedAt()))
                        : text("backup.restore.broken", folders.data()));
        return String.join("\n", lines) + "\n";
    }

    private static String time(Instant instant) {
        return SECOND.format(instant.atZone(China.ZONE));
    }

    String json() {
        var manifest = from.manifest();
        var mapper = new JsonMapper();
        var json = mapper.createObjectNode();
        json.put("result", verified.holds() ? "restored" : "broken");
        json.put("snapshot", from.wanted().snapshot().path().toString());
        json.put("takenAt", manifest.takenAt().toString());
        json.put("data", folders.data().toString());
        json.put("origin", manifest.log().origin());
        json.put("size", manifest.log().size());
        json.put("checkpoint", manifest.log().checkpoint());
        json.put("rows", manifest.rows());
        json.put(
                "originals",
                manifest.originals().count() - manifest.originals().missing().size());
        json.put("seconds", milliseconds / 1000.0);
        json.set("verification", mapper.readTree(verified.json()));
        return mapper.writeValueAsString(json) + "\n";
    }
}
