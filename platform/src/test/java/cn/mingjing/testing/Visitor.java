package cn.mingjing.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A browser without a screen: keeps cookies, follows no redirect by itself, sends forms with the token of the page it saw
 * last. Each comes from a network address of its own, so that failed sign-ins of one test do not slow another.
 */
public final class Visitor {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final String site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private String formToken = "";

    public Visitor(int port) {
        this.site = "http://127.0.0.1:" + port;
        this.client = HttpClient.newBuilder()
                .localAddress(nextAddress())
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Signs in on the page; the answer is a redirect where it worked. */
    public HttpResponse<String> signIn(String account, String password) {
        get("/sign-in");
        return post("/sign-in", Map.of("account", account, "password", password));
    }

    public HttpResponse<String> get(String path) {
        var answer = send(to(path).GET());
        var token = FORM_TOKEN.matcher(answer.body());
        if (token.find()) {
            formToken = token.group(1);
        }
        return answer;
    }

    /** What a page says, as a reader sees its characters; a failed assertion where it does not answer 200. */
    public String page(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return HtmlUtils.htmlUnescape(answer.body());
    }

    /** Sends a form with one file and the token of the page seen last. */
    public HttpResponse<String> postFile(String path, String field, String name, byte[] content) {
        String border = "----mingjing-visitor";
        var body = new ByteArrayOutputStream();
        body.writeBytes(part(border, "name=\"_csrf\"", formToken.getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(part(border, "name=\"" + field + "\"; filename=\"" + name + "\"", content));
        body.writeBytes(("--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String border, String disposition, byte[] content) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(("--" + border + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    /** Sends a form with the token of the page seen last. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return postBare(path + (path.contains("?") ? "&" : "?") + "_csrf=" + formToken, fields);
    }

    /** Sends a form with the token of the page seen last, and saves what comes back. */
    public HttpResponse<Path> download(String path, Map<String, String> fields, Path file) {
        try {
            return client.send(form(path + "?_csrf=" + formToken, fields).build(), BodyHandlers.ofFile(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form that carries no token. */
    public HttpResponse<String> postBare(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** Calls the interface. */
    public HttpResponse<String> call(String method, String path, String json, String... headers) {
        var request = to(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Any request, with the form token as a header. */
    public HttpResponse<String> request(String method, String path) {
        return send(to(path).header("X-CSRF-TOKEN", formToken).method(method, BodyPublishers.noBody()));
    }

    public CookieManager cookies() {
        return cookies;
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static InetAddress nextAddress() {
        int number = ADDRESSES.incrementAndGet();
        try {
            return InetAddress.getByAddress(new byte[] {
                127, (byte) (1 + number / 62_500), (byte) (number / 250 % 250), (byte) (1 + number % 250)
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
