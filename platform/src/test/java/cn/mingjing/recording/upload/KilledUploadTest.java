package cn.mingjing.recording.upload;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.demo.Story;
import cn.mingjing.testing.Program;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("上传途中强行终止（kill -9）：应答过的字节都在，接着传完，原件一字节不差，收到的事实恰好一件")
class KilledUploadTest {

    private static final int LENGTH = 4_000_000;
    private static final int ACKNOWLEDGED = 1_500_000;

    /** As many as are finishing at the same time, so that the kill finds them at different steps. */
    private static final int FINISHING = 8;

    private final Program program;

    KilledUploadTest(@TempDir Path home) {
        this.program = new Program(home);
    }

    @AfterEach
    void stop() throws Exception {
        program.close();
    }

    @Test
    @DisplayName("一个正传到一半，八个刚传完最后一个字节")
    void killed_while_bytes_come_and_while_uploads_finish() throws Exception {
        Process first = program.serve("first");
        Phone phone = phone(program.awaitReady(first, "first"));
        byte[] half = film(0);
        String halfway = phone.announce("一半.mp4", LENGTH);
        acknowledged(phone.patch(halfway, 0, Arrays.copyOf(half, ACKNOWLEDGED)));
        List<byte[]> films = new ArrayList<>();
        List<String> whole = new ArrayList<>();
        for (int number = 1; number <= FINISHING; number++) {
            films.add(film(number));
            whole.add(phone.announce("传完.mp4", LENGTH));
            acknowledged(phone.patch(whole.getLast(), 0, Arrays.copyOf(films.getLast(), ACKNOWLEDGED)));
        }

        byte[] rest = Arrays.copyOfRange(half, ACKNOWLEDGED, LENGTH);
        var lines = new ArrayList<>(List.of(phone.hangsAfter(halfway, ACKNOWLEDGED, rest, 1_000_000)));
        await(() -> length(halfway) > ACKNOWLEDGED);
        for (int number = 0; number < FINISHING; number++) {
            byte[] end = Arrays.copyOfRange(films.get(number), ACKNOWLEDGED, LENGTH);
            lines.add(phone.hangsAfter(whole.get(number), ACKNOWLEDGED, end, end.length - 1));
        }
        for (int number = 0; number < FINISHING; number++) {
            lines.get(number + 1).getOutputStream().write(films.get(number)[LENGTH - 1]);
        }
        await(() -> whole.stream().anyMatch(path -> length(path) == 0));
        assertThat(first.destroyForcibly().waitFor(60, TimeUnit.SECONDS)).isTrue();
        for (Socket line : lines) {
            line.close();
        }

        Phone again = phone(program.awaitReady(program.serve("second"), "second"));
        long offset = again.offset(halfway);
        assertThat(offset).isBetween((long) ACKNOWLEDGED, (long) LENGTH - 1);
        becomesAnOriginal(again, halfway, half);
        for (int number = 0; number < FINISHING; number++) {
            becomesAnOriginal(again, whole.get(number), films.get(number));
        }
        assertThat(program.ask("SELECT count(*) FROM facts.fact WHERE type = 'UploadReceived'"))
                .isEqualTo(FINISHING + 1);
        var verified = program.verify("verified");
        assertThat(verified.text()).contains("结论：全部相符");
        assertThat(verified.code()).isZero();
    }

    private static void acknowledged(java.net.http.HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private void becomesAnOriginal(Phone phone, String path, byte[] film) throws Exception {
        long offset = phone.offset(path);
        assertThat(offset).isGreaterThanOrEqualTo(ACKNOWLEDGED);
        acknowledged(phone.patch(path, offset, Arrays.copyOfRange(film, (int) offset, LENGTH)));
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(film));
        assertThat(phone.head(path).headers().firstValue("Upload-Original")).contains(digest);
        assertThat(program.data()
                        .resolve("originals")
                        .resolve(digest.substring(0, 2))
                        .resolve(digest))
                .hasBinaryContent(film);
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(program.ask("SELECT count(*) FROM facts.fact WHERE stream_id = '" + id + "'"))
                .isOne();
    }

    private static Phone phone(int port) {
        return Phone.of("puyang-officer", Story.password(), port);
    }

    /** Noise that begins like an MP4. */
    private static byte[] film(long seed) {
        var film = new byte[LENGTH];
        new Random(seed).nextBytes(film);
        byte[] head = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'};
        System.arraycopy(head, 0, film, 0, head.length);
        return film;
    }

    /** Bytes of an upload on disk; 0 when it has been taken over. */
    private long length(String path) {
        try {
            return Files.size(program.data()
                    .resolve("originals/uploads")
                    .resolve(path.substring(path.lastIndexOf('/') + 1))
                    .resolve("content"));
        } catch (NoSuchFileException e) {
            return 0;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void await(BooleanSupplier come) {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!come.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(giveUp);
            Thread.onSpinWait();
        }
    }
}
