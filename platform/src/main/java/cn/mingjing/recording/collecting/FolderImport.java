package cn.mingjing.recording.collecting;

import cn.mingjing.device.DeviceId;
import cn.mingjing.facts.Actor;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.OriginalRefused;
import cn.mingjing.originals.Originals;
import cn.mingjing.recording.CardImport;
import cn.mingjing.recording.Collecting.CardFile;
import cn.mingjing.recording.Collecting.FileLeft.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a card that is mounted on this machine. */
@Component
class FolderImport implements CardImport {

    private static final Logger LOG = LoggerFactory.getLogger(FolderImport.class);

    private final Collectings collectings;
    private final Originals originals;

    FolderImport(Collectings collectings, Originals originals) {
        this.collectings = collectings;
        this.originals = originals;
    }

    @Override
    public String collect(DeviceId device, Path card, Optional<Long> driftSeconds, Actor actor) throws IOException {
        CollectingId id = collectings.begin(device, driftSeconds, actor);
        collectings.read(id, listed(card), actor);
        for (CardFile file : listed(card)) {
            take(id, file, card.resolve(file.path()), actor);
        }
        collectings.end(id, actor);
        return id.toString();
    }

    private static List<CardFile> listed(Path card) throws IOException {
        List<CardFile> files = new ArrayList<>();
        try (Stream<Path> below = Files.walk(card)) {
            for (Path file : below.filter(Files::isRegularFile).sorted().toList()) {
                files.add(new CardFile(
                        card.relativize(file).toString().replace('\\', '/'),
                        Files.size(file),
                        Files.getLastModifiedTime(file).toInstant()));
            }
        }
        return files;
    }

    private void take(CollectingId id, CardFile file, Path at, Actor actor) {
        try (var bytes = Files.newInputStream(at)) {
            OriginalRef original = originals.keep(bytes, file.path());
            collectings.bring(id, file.path(), original, actor);
        } catch (OriginalRefused refused) {
            collectings.leave(id, file.path(), Why.NO_RECORDING, actor);
        } catch (IOException e) {
            LOG.warn("a file of the card cannot be read: {}", e.toString());
            collectings.leave(id, file.path(), Why.UNREADABLE, actor);
        }
    }
}
