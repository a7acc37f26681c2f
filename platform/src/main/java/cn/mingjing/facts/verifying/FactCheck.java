package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Fault;
import cn.mingjing.facts.verifying.CanonicalReading.Committed;
import cn.mingjing.ledger.Sm3;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Derives a leaf again from the rows of its fact: salts from the seed, commitments from the content, the leaf's text from
 * header and commitments, its hash from the text (docs/ledger-format.md, sections 3 and 4).
 *
 * <p>Keeps its digests, so not for several threads at once.
 */
final class FactCheck {

    private static final byte[] LABEL = "mingjing/field/1\0".getBytes(StandardCharsets.US_ASCII);
    private static final String HMAC = "HmacSHA256";
    private static final String BLINDING = "~";
    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest sha256;
    private final Mac hmac;

    FactCheck() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
            hmac = Mac.getInstance(HMAC);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What of this fact does not hold, if anything. A fact without content is checked as far as it goes. */
    Optional<Fault> fault(StoredFact fact) {
        try {
            if (!Arrays.equals(leafHash(fact.leaf()), fact.leafHash())) {
                return fault("leaf-hash-differs", fact);
            }
            List<Committed> commitments = CanonicalReading.commitments(fact.leaf());
            if (fact.seed() != null && fact.payload() != null) {
                var differing = content(fact.seed(), CanonicalReading.members(fact.payload()), commitments);
                if (differing.isPresent()) {
                    return Optional.of(new Fault(
                            "fact-content-differs",
                            fact.id(),
                            Words.text("fact-content-differs", fact.inWords(), differing.get())));
                }
            }
            return leafText(fact, commitments).equals(new String(fact.leaf(), StandardCharsets.UTF_8))
                    ? Optional.empty()
                    : fault("fact-header-differs", fact);
        } catch (IllegalArgumentException e) {
            return fault("fact-unreadable", fact);
        }
    }

    private static Optional<Fault> fault(String kind, StoredFact fact) {
        return Optional.of(new Fault(kind, fact.id(), Words.text(kind, fact.inWords())));
    }

    /** The name of the first field whose content is not what was committed to. */
    private Optional<String> content(byte[] seed, Map<String, String> values, List<Committed> commitments) {
        key(seed);
        for (Committed committed : commitments) {
            String value = committed.field().equals(BLINDING) ? "" : values.get(committed.field());
            if (value == null || !commitment(committed.field(), value).equals(committed.hash())) {
                return Optional.of(committed.field());
            }
        }
        if (values.size() == commitments.size() - 1) {
            return Optional.empty();
        }
        var known = commitments.stream().map(Committed::field).toList();
        return values.keySet().stream().filter(name -> !known.contains(name)).findFirst();
    }

    private void key(byte[] seed) {
        try {
            hmac.init(new SecretKeySpec(seed, HMAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC takes every key", e);
        }
    }

    private String commitment(String field, String value) {
        byte[] name = field.getBytes(StandardCharsets.UTF_8);
        byte[] salt = hmac.doFinal(name);
        sha256.update(LABEL);
        sha256.update(salt);
        sha256.update(name);
        sha256.update((byte) 0);
        return HEX.formatHex(sha256.digest(value.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] leafHash(byte[] leaf) {
        sha256.update((byte) 0);
        return sha256.digest(leaf);
    }

    private static String leafText(StoredFact fact, List<Committed> commitments) {
        var text = new StringBuilder(1024);
        var all = new byte[32 * commitments.size()];
        text.append("{\"actor\":");
        CanonicalReading.string(fact.actor(), text);
        text.append(",\"authority\":");
        CanonicalReading.string(fact.authority(), text);
        text.append(",\"fields\":");
        String separator = "[[";
        int at = 0;
        for (Committed committed : commitments) {
            text.append(separator);
            separator = ",[";
            CanonicalReading.string(committed.field(), text);
            text.append(",\"").append(committed.hash()).append("\"]");
            System.arraycopy(hash(committed), 0, all, at, 32);
            at += 32;
        }
        text.append("],\"number\":").append(fact.number());
        text.append(",\"occurred\":\"").append(time(fact.occurred()));
        text.append("\",\"recorded\":\"").append(time(fact.recorded()));
        text.append("\",\"sm3\":\"").append(Sm3.digest(all).hex());
        text.append("\",\"stream\":");
        CanonicalReading.string(fact.stream(), text);
        text.append(",\"type\":");
        CanonicalReading.string(fact.type(), text);
        return text.append(",\"v\":1}").toString();
    }

    private static byte[] hash(Committed committed) {
        byte[] hash = HEX.parseHex(committed.hash());
        if (hash.length != 32) {
            throw new IllegalArgumentException("a commitment has 32 bytes");
        }
        return hash;
    }

    /** {@code YYYY-MM-DDThh:mm:ss.SSSZ}, always three decimals; a time with more of them is no leaf's. */
    private static String time(Instant instant) {
        var text = instant.toString();
        if (!instant.equals(instant.truncatedTo(ChronoUnit.MILLIS))) {
            return text;
        }
        return instant.getNano() == 0 ? text.substring(0, text.length() - 1) + ".000Z" : text;
    }
}
