package cn.mingjing.demo;

import cn.mingjing.law.China;
import cn.mingjing.law.Post;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import cn.mingjing.recording.FieldIntake;
import cn.mingjing.recording.FieldRecordingId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A recording from the field in each office, which waits for its case: told as a telephone tells it, with its chain. */
@Component
class DemoField {

    private static final int CHUNK = 3000;

    private final FieldIntake intake;
    private final Originals originals;
    private final DemoFilm film;

    DemoField(FieldIntake intake, Originals originals, DemoFilm film) {
        this.intake = intake;
        this.originals = originals;
        this.film = film;
    }

    void plan(Schedule schedule, LocalDate today) {
        LocalDate day = schedule.before(today, 1);
        schedule.on(day, () -> Offices.ALL.forEach(office -> enter(office, day)));
    }

    private void enter(Office office, LocalDate day) {
        OriginalRef original = film.named("film-现场.mp4");
        UUID upload = UUID.randomUUID();
        byte[] account = JsonMapper.shared().writeValueAsBytes(account(office, day, upload, original));
        intake.receive(
                new FieldRecordingId(UUID.randomUUID()),
                account,
                asked -> Optional.of(original).filter(known -> asked.equals(upload)),
                office.actor(Post.OFFICER));
    }

    private Map<String, Object> account(Office office, LocalDate day, UUID upload, OriginalRef original) {
        Instant began = day.atTime(8, 30).atZone(China.ZONE).toInstant();
        Instant ended = began.plusSeconds(3);
        String place = office.address();
        String cause = "投诉举报核查";
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("caseId", null);
        account.put("step", "ON_SITE");
        account.put("unit", office.name());
        account.put("officers", officers(office));
        account.put("cause", cause);
        account.put("party", "");
        account.put("place", place);
        account.put(
                "statement",
                Map.of(
                        "text", "我们是%s的执法人员，因%s在%s进行现场检查。现在开始录像，请予配合。".formatted(office.name(), cause, place),
                        "begunAt", began.toString(),
                        "readAt", began.plusSeconds(2).toString()));
        account.put("startedAt", began.toString());
        account.put("endedAt", ended.toString());
        account.put("sentAt", ended.plusSeconds(60).toString());
        account.put(
                "clock",
                Map.of(
                        "offsetMillis",
                        400,
                        "measuredAt",
                        began.minusSeconds(600).toString()));
        account.put("positions", List.of(Map.of("kind", "Absent", "reason", "DENIED", "at", began.toString())));
        account.put("parts", List.of(part(upload, original, began, ended)));
        account.put("interruptions", List.of());
        account.put("note", "到达投诉所指的地点核查，没有发现投诉反映的情况，现场无当事人。");
        account.put("confirmation", Map.of("kind", "NobodyToSign", "reason", "现场无当事人。"));
        account.put("device", "演示");
        return account;
    }

    private static List<Map<String, String>> officers(Office office) {
        return office.staff().stream()
                .filter(person -> person.post() == Post.OFFICER)
                .limit(2)
                .map(person -> Map.of("person", person.person().toString(), "name", person.name(), "credential", ""))
                .toList();
    }

    /** The chain over the film, chunk by chunk; see {@code docs/field-chain.md}. */
    private Map<String, Object> part(UUID upload, OriginalRef original, Instant began, Instant ended) {
        UUID id = UUID.randomUUID();
        List<Map<String, Object>> chunks = new ArrayList<>();
        MessageDigest digest = sha256();
        byte[] link = digest.digest(id.toString().getBytes(StandardCharsets.UTF_8));
        try (InputStream bytes = originals.open(original.sha256())) {
            for (byte[] chunk = bytes.readNBytes(CHUNK); chunk.length > 0; chunk = bytes.readNBytes(CHUNK)) {
                digest.update(link);
                link = digest.digest(chunk);
                chunks.add(Map.of("bytes", chunk.length, "hash", HexFormat.of().formatHex(link)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "id", id.toString(),
                "kind", "FILM",
                "upload", upload.toString(),
                "startedAt", began.toString(),
                "endedAt", ended.toString(),
                "head", HexFormat.of().formatHex(link),
                "chunks", chunks);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
