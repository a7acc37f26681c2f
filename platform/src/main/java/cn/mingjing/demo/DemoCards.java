package cn.mingjing.demo;

import cn.mingjing.device.DeviceId;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.China;
import cn.mingjing.recording.CardImport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Cards of recorders as they come back from the field: films that show nothing, a log, and what the maker leaves on them. */
@Component
class DemoCards {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final Duration FILM = Duration.ofMinutes(25);

    private final CardImport cards;

    DemoCards(CardImport cards) {
        this.cards = cards;
    }

    /**
     * Collects a card.
     *
     * @param begun when each film began, by the clock of the device
     */
    void collect(Office office, DeviceId device, List<LocalDateTime> begun, long driftSeconds, Actor by) {
        try {
            Path card = Files.createTempDirectory("card");
            try {
                for (LocalDateTime film : begun) {
                    film(card, office, device, film);
                }
                Files.writeString(card.resolve("device.log"), office.name() + "\n" + begun.getFirst() + " REC\n");
                cards.collect(device, card, Optional.of(driftSeconds), by);
            } finally {
                FileSystemUtils.deleteRecursively(card);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void film(Path card, Office office, DeviceId device, LocalDateTime begun) throws IOException {
        Path day = Files.createDirectories(
                card.resolve("DCIM").resolve(STAMP.format(begun).substring(0, 8)));
        Path film = day.resolve("DSJ-%s-%s.MP4".formatted(office.division(), STAMP.format(begun)));
        try (InputStream scene = Objects.requireNonNull(DemoCards.class.getResourceAsStream("/demo/scene.mp4"))) {
            byte[] own = (device + " " + begun).getBytes(StandardCharsets.US_ASCII);
            byte[] bytes = scene.readAllBytes();
            Files.write(
                    film,
                    ByteBuffer.allocate(bytes.length + 8 + own.length)
                            .put(bytes)
                            .putInt(8 + own.length)
                            .put("free".getBytes(StandardCharsets.US_ASCII))
                            .put(own)
                            .array());
        }
        Files.setLastModifiedTime(
                film, FileTime.from(begun.plus(FILM).atZone(China.ZONE).toInstant()));
    }
}
