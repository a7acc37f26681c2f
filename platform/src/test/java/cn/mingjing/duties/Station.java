package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.demo.Story;
import cn.mingjing.device.DeviceId;
import cn.mingjing.testing.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A collecting station: takes what lies on a card off it by the calls of the system. */
final class Station {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final int port;
    private final String token;
    private final HttpClient client = HttpClient.newHttpClient();
    private String collecting = "";

    private Station(int port, String token) {
        this.port = port;
        this.token = token;
    }

    static Station of(String account, int port) {
        var answer = new Visitor(port)
                .call(
                        "POST",
                        "/api/v1/sessions",
                        "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, Story.password()));
        return new Station(port, JSON.readTree(answer.body()).path("token").asString());
    }

    /** The same collecting in the hands of another. */
    Station as(Station other) {
        var taken = new Station(port, other.token);
        taken.collecting = collecting;
        return taken;
    }

    Station begins(DeviceId device, String clock) throws Exception {
        var answer = send("POST", "/api/v1/collectings", Map.of("device", device.toString(), "clock", clock(clock)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        collecting = answer.headers().firstValue("Location").orElseThrow();
        return this;
    }

    private static Map<String, Object> clock(String words) {
        String[] parts = words.split(" ");
        return parts.length == 1
                ? Map.of("kind", parts[0])
                : Map.of("kind", parts[0], "seconds", Integer.parseInt(parts[1]));
    }

    String id() {
        return collecting.substring(collecting.lastIndexOf('/') + 1);
    }

    /** What lies on the card, by path. */
    record OnCard(String path, byte[] bytes, Instant written) {}

    /** What is not here yet. */
    List<String> reads(OnCard... card) throws Exception {
        var answer = card(card);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body())
                .path("outstanding")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    HttpResponse<String> card(OnCard... card) throws Exception {
        var files = List.of(card).stream()
                .map(file -> Map.of(
                        "path",
                        file.path(),
                        "size",
                        file.bytes().length,
                        "modified",
                        file.written().toString()))
                .toList();
        return send("PUT", collecting + "/card", Map.of("files", files));
    }

    /** What is answered of a file whose bytes are not sent. */
    String asks(OnCard file) throws Exception {
        return answer(send("POST", collecting + "/files", Map.of("path", file.path(), "sha256", sha256(file.bytes()))));
    }

    /** Sends the bytes, and says what is answered. */
    String takes(OnCard file) throws Exception {
        return registers(file, uploads(file.bytes()));
    }

    String registers(OnCard file, String upload) throws Exception {
        return answer(send(
                "POST",
                collecting + "/files",
                Map.of("path", file.path(), "sha256", sha256(file.bytes()), "upload", upload)));
    }

    /** The id of the upload. */
    String uploads(byte[] bytes) throws Exception {
        var begun = client.send(
                to("/api/v1/uploads")
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", String.valueOf(bytes.length))
                        .header("Content-Type", "application/offset+octet-stream")
                        .POST(BodyPublishers.ofByteArray(bytes))
                        .build(),
                BodyHandlers.ofString());
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        String path = begun.headers().firstValue("Location").orElseThrow();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    void leaves(String path, String why) throws Exception {
        assertThat(send("POST", collecting + "/left", Map.of("path", path, "why", why))
                        .statusCode())
                .isEqualTo(204);
    }

    HttpResponse<String> ends() throws Exception {
        return send("POST", collecting + "/end", Map.of());
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String answer(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("answer").asString();
    }

    HttpResponse<String> send(String method, String path, Map<String, ?> body) throws Exception {
        return client.send(
                to(path).header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }
}
