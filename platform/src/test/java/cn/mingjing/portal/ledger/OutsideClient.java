package cn.mingjing.portal.ledger;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A client of the public ledger written from RFC 6962 and the C2SP specifications alone, with the JDK's cryptography: none
 * of our log's code is used here.
 */
final class OutsideClient {

    private final String site;
    private final HttpClient http = HttpClient.newHttpClient();

    OutsideClient(int port) {
        this.site = "http://127.0.0.1:" + port;
    }

    record Head(String origin, long size, String root) {}

    HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path)).build());
    }

    HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** signed-note: the text up to the last blank line is signed; our Ed25519 key's line must verify. */
    Head checkpoint() throws GeneralSecurityException {
        var note = text("/ledger/checkpoint");
        int split = note.lastIndexOf("\n\n");
        var signed = note.substring(0, split + 1);
        var key = text("/ledger/keys").lines().findFirst().orElseThrow();
        if (!isSignedBy(key, signed, note.substring(split + 2))) {
            throw new AssertionError("the checkpoint is not signed by the published key:\n" + note);
        }
        var lines = signed.split("\n", -1);
        return new Head(lines[0], Long.parseLong(lines[1]), lines[2]);
    }

    private static boolean isSignedBy(String vkey, String signed, String signatures) throws GeneralSecurityException {
        var parts = vkey.split("\\+", 3);
        byte[] key = Base64.getDecoder().decode(parts[2]);
        byte[] id = Arrays.copyOf(sha256(parts[0].getBytes(StandardCharsets.UTF_8), new byte[] {'\n'}, key), 4);
        if (key[0] != 1 || !HexFormat.of().formatHex(id).equals(parts[1])) {
            throw new AssertionError("no Ed25519 verifier key: " + vkey);
        }
        for (var line : signatures.split("\n", 0)) {
            var words = line.split(" ", -1);
            byte[] signature = Base64.getDecoder().decode(words[2]);
            if (words[0].equals("—") && words[1].equals(parts[0]) && Arrays.equals(Arrays.copyOf(signature, 4), id)) {
                return verifies(
                        Arrays.copyOfRange(key, 1, 33), signed, Arrays.copyOfRange(signature, 4, signature.length));
            }
        }
        return false;
    }

    private static boolean verifies(byte[] key, String signed, byte[] signature) throws GeneralSecurityException {
        byte[] prefix = HexFormat.of().parseHex("302a300506032b6570032100");
        byte[] encoded = ByteBuffer.allocate(44).put(prefix).put(key).array();
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        verifier.update(signed.getBytes(StandardCharsets.UTF_8));
        return verifier.verify(signature);
    }

    /** Reads every tile of a tree of this size; each hash above level 0 must be the root of the full tile below. */
    List<byte[]> leaves(long size) {
        List<byte[]> below = List.of();
        List<byte[]> leaves = List.of();
        for (int level = 0; size >> (8 * level) > 0; level++) {
            var hashes = level(level, size >> (8 * level));
            for (int i = 0; level > 0 && i < hashes.size(); i++) {
                if (!Arrays.equals(hashes.get(i), root(below.subList(256 * i, 256 * i + 256)))) {
                    throw new AssertionError("level " + level + ", hash " + i + " is not the root of the tile below");
                }
            }
            below = hashes;
            leaves = level == 0 ? hashes : leaves;
        }
        return leaves;
    }

    private List<byte[]> level(int level, long count) {
        var hashes = new ArrayList<byte[]>();
        for (long index = 0; index * 256 < count; index++) {
            int width = (int) Math.min(256, count - index * 256);
            byte[] tile = tile(level, index, width);
            for (int i = 0; i < width; i++) {
                hashes.add(Arrays.copyOfRange(tile, 32 * i, 32 * i + 32));
            }
        }
        return hashes;
    }

    byte[] tile(int level, long index, int width) {
        var number = index < 1000 ? "%03d".formatted(index) : "x%03d/%03d".formatted(index / 1000, index % 1000);
        var path = "/ledger/tile/" + level + "/" + number + (width < 256 ? ".p/" + width : "");
        var answer = get(path);
        if (answer.statusCode() != 200 || answer.body().length != 32 * width) {
            throw new AssertionError(path + ": " + answer.statusCode() + ", " + answer.body().length + " bytes");
        }
        return answer.body();
    }

    /** MTH of RFC 6962, section 2.1, over leaf hashes. */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return sha256(new byte[] {1}, root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    static byte[] leafHash(String leaf) {
        return sha256(new byte[] {0}, leaf.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode());
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
