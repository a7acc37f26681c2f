package cn.mingjing.recording.field;

import cn.mingjing.testing.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device that speaks as the field page does, written apart from both: it makes its chain by itself. */
final class Device {

    static final Instant BEGAN = Instant.parse("2026-11-22T01:00:00Z");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int port;
    private final String token;
    private final HttpClient client = HttpClient.newHttpClient();

    private Device(int port, String token) {
        this.port = port;
        this.token = token;
    }

    static Device of(String account, String password, int port) {
        var answer = new Visitor(port)
                .call(
                        "POST",
                        "/api/v1/sessions",
                        "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, password));
        return new Device(port, JSON.readTree(answer.body()).path("token").asString());
    }

    static Device ofNobody() {
        return new Device(0, "none");
    }

    /** What a device has of one part. */
    record Part(String id, String kind, String upload, List<byte[]> chunks) {}

    /** A film in chunks of different lengths, as a browser writes it. */
    static List<byte[]> film() {
        var chunks = new ArrayList<byte[]>();
        byte[] head = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, 1, 0x42, (byte) 0x82, (byte) 0x84, 'w', 'e', 'b', 'm'};
        chunks.add(head);
        for (int number = 1; number < 6; number++) {
            var chunk = new byte[1000 * number];
            new java.util.Random(number + System.nanoTime()).nextBytes(chunk);
            chunks.add(chunk);
        }
        return chunks;
    }

    static byte[] whole(List<byte[]> chunks) {
        var all = new java.io.ByteArrayOutputStream();
        chunks.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** Uploads these bytes; the chain that it tells of is that of the chunks, whatever was uploaded. */
    Part uploads(String kind, List<byte[]> chunks, byte[] bytes) throws Exception {
        var answer = send(to("/api/v1/uploads")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", String.valueOf(bytes.length))
                .header(
                        "Upload-Metadata",
                        "filename " + Base64.getEncoder().encodeToString("现场.webm".getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/offset+octet-stream")
                .POST(BodyPublishers.ofByteArray(bytes)));
        String path = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        return new Part(UUID.randomUUID().toString(), kind, path.substring(path.lastIndexOf('/') + 1), chunks);
    }

    /** The account of a recording that lacks nothing; to be altered. */
    static Map<String, Object> account(Part... parts) throws Exception {
        var account = new LinkedHashMap<String, Object>();
        account.put("caseId", null);
        account.put("step", "ON_SITE");
        account.put("unit", "濮阳市市场监督管理局");
        account.put("officers", List.of(Map.of("person", "p1", "name", "张三", "credential", "16090001")));
        account.put("cause", "无证零售烟草");
        account.put("party", "周小丁");
        account.put("place", "人民路10号");
        account.put(
                "statement",
                Map.of(
                        "text",
                        "我们是……",
                        "begunAt",
                        BEGAN.toString(),
                        "readAt",
                        BEGAN.plusSeconds(12).toString()));
        account.put("startedAt", BEGAN.toString());
        account.put("endedAt", BEGAN.plusSeconds(60).toString());
        account.put("sentAt", BEGAN.plusSeconds(3600).toString());
        account.put(
                "clock",
                Map.of(
                        "offsetMillis",
                        -1500,
                        "measuredAt",
                        BEGAN.minusSeconds(60).toString()));
        account.put(
                "positions",
                List.of(
                        Map.of(
                                "kind",
                                "Fixed",
                                "latitude",
                                35.7621,
                                "longitude",
                                115.0293,
                                "accuracy",
                                12.5,
                                "at",
                                BEGAN.toString()),
                        Map.of(
                                "kind",
                                "Absent",
                                "reason",
                                "TIMED_OUT",
                                "at",
                                BEGAN.plusSeconds(60).toString())));
        account.put("parts", Arrays.stream(parts).map(Device::told).toList());
        account.put("interruptions", List.of());
        account.put("note", "检查了店堂，发现卷烟十条，当事人在场。");
        account.put("confirmation", Map.of("kind", "SigningRefused", "reason", "认为不需要", "witness", ""));
        account.put("device", "test");
        return account;
    }

    private static Map<String, Object> told(Part part) {
        byte[] link = sha256(part.id().getBytes(StandardCharsets.UTF_8));
        var links = new ArrayList<Map<String, Object>>();
        for (byte[] chunk : part.chunks()) {
            link = sha256(whole(List.of(link, chunk)));
            links.add(Map.of("bytes", chunk.length, "hash", HexFormat.of().formatHex(link)));
        }
        return Map.of(
                "id", part.id(),
                "kind", part.kind(),
                "upload", part.upload(),
                "startedAt", BEGAN.toString(),
                "endedAt", BEGAN.plusSeconds(60).toString(),
                "head", HexFormat.of().formatHex(link),
                "chunks", links);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> puts(UUID id, Map<String, Object> account) throws Exception {
        return send(to("/api/v1/field-recordings/" + id)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(account))));
    }

    JsonNode day() throws Exception {
        return JSON.readTree(send(to("/api/v1/field").GET()).body());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
