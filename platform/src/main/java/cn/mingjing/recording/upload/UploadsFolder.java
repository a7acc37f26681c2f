package cn.mingjing.recording.upload;

import cn.mingjing.originals.Digests;
import cn.mingjing.start.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is on its way in, each in a folder of its own beside the originals: {@code about.json} what was announced,
 * {@code content} the bytes so far, whose number is the offset, and once all are there {@code whole.json} their digests.
 * Whatever is written here is forced to disk.
 */
@Component
class UploadsFolder {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path root;

    UploadsFolder(Folders folders) {
        this.root = folders.data().resolve("originals").resolve("uploads");
    }

    void create(Upload upload) {
        try {
            Files.createDirectories(root);
            Path own = Files.createDirectory(folder(upload.id()));
            Files.createFile(content(upload.id()));
            write(own.resolve("about.json"), upload);
            force(root);
            force(root.resolve(".."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Upload> find(UploadId id) {
        return read(folder(id).resolve("about.json"), Upload.class);
    }

    /** The bytes so far. */
    Path content(UploadId id) {
        return folder(id).resolve("content");
    }

    /** A file for bytes that are looked at before they are added. */
    Path aside(UploadId id) throws IOException {
        return Files.createTempFile(folder(id), "piece", "");
    }

    void whole(UploadId id, Digests digests) {
        try {
            write(folder(id).resolve("whole.json"), digests);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digests of all bytes, once all have come. */
    Optional<Digests> whole(UploadId id) {
        return read(folder(id).resolve("whole.json"), Digests.class);
    }

    /** How many bytes have come; all of them where the content was taken over already. */
    long offset(Upload upload) {
        try {
            return Files.size(content(upload.id()));
        } catch (NoSuchFileException e) {
            return whole(upload.id()).map(Digests::size).orElse(0L);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When its last bytes came. */
    Instant lastBytes(Upload upload) {
        try {
            return Files.getLastModifiedTime(content(upload.id())).toInstant();
        } catch (IOException e) {
            return upload.begun();
        }
    }

    void remove(UploadId id) {
        try {
            FileSystemUtils.deleteRecursively(folder(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Upload> all() {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.flatMap(folder -> UploadId.of(folder.getFileName().toString()).flatMap(this::find).stream())
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a kill left of uploads being announced or removed, untouched since. */
    List<UploadId> unfinished(Instant since) {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> folder.toFile().lastModified() < since.toEpochMilli())
                    .flatMap(folder -> UploadId.of(folder.getFileName().toString()).stream())
                    .filter(id -> find(id).isEmpty())
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that can still be written. */
    long free() {
        try {
            return Files.createDirectories(root).toFile().getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(UploadId id) {
        return root.resolve(id.toString());
    }

    private static <T> Optional<T> read(Path file, Class<T> type) {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), type));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all. */
    private static void write(Path file, Object value) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try (var channel = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(JSON.writeValueAsBytes(value)));
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(file.resolveSibling("."));
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
