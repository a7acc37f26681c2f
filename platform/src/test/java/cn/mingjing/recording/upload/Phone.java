package cn.mingjing.recording.upload;

import cn.mingjing.testing.Visitor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** An officer's telephone that sends files by tus, and whose line breaks when the test says so. */
final class Phone {

    private static final String UPLOADS = "/api/v1/uploads";

    private final int port;
    private final String token;
    private final HttpClient client = HttpClient.newHttpClient();

    private Phone(int port, String token) {
        this.port = port;
        this.token = token;
    }

    static Phone of(String account, String password, int port) {
        var answer = new Visitor(port)
                .call(
                        "POST",
                        "/api/v1/sessions",
                        "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, password));
        return new Phone(
                port, JsonMapper.shared().readTree(answer.body()).path("token").asString());
    }

    static Phone ofNobody(int port) {
        return new Phone(port, "none");
    }

    /** Announces a file and says under which path it goes. */
    String announce(String name, long length, String... more) throws Exception {
        var answer = create(name, length, more);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }

    HttpResponse<String> create(String name, long length, String... more) throws Exception {
        String metadata = "filename " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8))
                + (more.length == 0 ? "" : "," + String.join(",", more));
        return send(to(UPLOADS)
                .header("Upload-Length", String.valueOf(length))
                .header("Upload-Metadata", metadata)
                .POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> head(String path) throws Exception {
        return send(to(path).method("HEAD", BodyPublishers.noBody()));
    }

    long offset(String path) throws Exception {
        return head(path).headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(to(path).GET());
    }

    HttpResponse<String> delete(String path) throws Exception {
        return send(to(path).DELETE());
    }

    HttpResponse<String> patch(String path, long offset, byte[] bytes, String... headers) throws Exception {
        var request = to(path).header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", String.valueOf(offset))
                .method("PATCH", BodyPublishers.ofByteArray(bytes));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Tus-Resumable", "1.0.0");
    }

    /** Begins to send all of it, sends only the first bytes, and leaves the line to the test. */
    Socket hangsAfter(String path, long offset, byte[] bytes, int sent, String... headers) throws IOException {
        var line = new Socket(InetAddress.getLoopbackAddress(), port);
        line.getOutputStream()
                .write(
                        ("PATCH %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: Bearer %s\r\nTus-Resumable: 1.0.0\r\n"
                                                .formatted(path, port, token)
                                        + "Accept: application/json\r\nContent-Type: application/offset+octet-stream\r\n"
                                        + "Upload-Offset: %d\r\nContent-Length: %d\r\n%s\r\n"
                                                .formatted(offset, bytes.length, String.join("", headers)))
                                .getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().write(bytes, 0, sent);
        line.getOutputStream().flush();
        return line;
    }
}
