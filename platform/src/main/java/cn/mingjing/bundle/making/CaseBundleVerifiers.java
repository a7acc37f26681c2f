package cn.mingjing.bundle.making;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two verifiers that go into every bundle: a program of one file for a JDK, and a page of one file for a browser. The page carries the
 * libraries that the build copied, each as a {@code data:} address in its import map, and may load nothing from anywhere.
 */
@Component
public class CaseBundleVerifiers {

    private static final String[] HASHES = {"sha2.js", "_md.js", "_u64.js", "utils.js"};
    private static final Pattern NEIGHBOUR = Pattern.compile("from \"\\./([\\w.]+)\"");
    private static final Pattern INLINE = Pattern.compile("<(script|style)[^>]*>(.*?)</\\1>", Pattern.DOTALL);

    private final byte[] program = read("bundle/Verify.java");
    private final byte[] page = compose();
    private final String readMe = text("bundle/README.txt");

    /** {@code Verify.java}: one source file for a JDK 17 or later. */
    public byte[] program() {
        return program.clone();
    }

    /** {@code verify.html}: one page that loads nothing. */
    public byte[] page() {
        return page.clone();
    }

    /** With places in braces for what is particular to one bundle. */
    String readMe() {
        return readMe;
    }

    private static byte[] compose() {
        Map<String, String> modules = new LinkedHashMap<>();
        for (String file : HASHES) {
            String source = NEIGHBOUR
                    .matcher(text("static/vendor/noble-hashes/" + file))
                    .replaceAll("from \"noble-hashes/$1\"");
            modules.put("noble-hashes/" + file, address(source));
        }
        modules.put("noble-ed25519/index.js", address(text("static/vendor/noble-ed25519/index.js")));
        String map = JsonMapper.builder().build().writeValueAsString(Map.of("imports", modules));
        String whole = text("bundle/verify.html").replace("@imports@", map);
        return whole.replace("@policy@", policy(whole)).getBytes(StandardCharsets.UTF_8);
    }

    private static String address(String source) {
        return "data:text/javascript;base64,"
                + Base64.getEncoder().encodeToString(source.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing but what stands in the page itself, each piece by its digest. */
    private static String policy(String whole) {
        var scripts = new StringBuilder("script-src data:");
        var styles = new StringBuilder("style-src");
        Matcher piece = INLINE.matcher(whole);
        while (piece.find()) {
            (piece.group(1).equals("script") ? scripts : styles)
                    .append(" 'sha256-")
                    .append(digest(piece.group(2)))
                    .append('\'');
        }
        return "default-src 'none'; " + scripts + "; " + styles + "; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String text(String path) {
        return new String(read(path), StandardCharsets.UTF_8);
    }

    private static byte[] read(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
