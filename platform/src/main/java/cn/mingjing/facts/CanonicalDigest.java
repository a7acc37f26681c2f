package cn.mingjing.facts;

import cn.mingjing.facts.json.CanonicalJson;
import cn.mingjing.facts.json.FactJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Digests parts of facts, so that one fact can bind what others say. */
@Component
public class CanonicalDigest {

    private final FactJson json;

    CanonicalDigest(FactJson json) {
        this.json = json;
    }

    /** SHA-256 of the value's canonical JSON (RFC 8785), lower-case hexadecimal. */
    public String of(Object value) {
        byte[] canonical = CanonicalJson.of(json.tree(value)).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
