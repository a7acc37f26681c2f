package cn.mingjing.portal.web;

import cn.mingjing.portal.notices.PublishedNotices;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What anybody needs to check a notice against the public log: the facts laid open (docs/ledger-format.md, section 7), each
 * with its leaf's number, {@code null} as long as the leaf waits to be sealed.
 */
@RestController
class NoticeProof {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final PublishedNotices notices;

    NoticeProof(PublishedNotices notices) {
        this.notices = notices;
    }

    @GetMapping(path = "/notices/{id}/proof.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String proof(@PathVariable String id) {
        UUID known = Ids.of(id);
        return written(known, notices.proof(known).orElseThrow(() -> absent(known)), notices::leafNumber);
    }

    /**
     * The proof of a notice.
     *
     * @param laidOpen the column of the published view
     * @param leafNumber the number of the leaf with this hash
     */
    static String written(UUID id, String laidOpen, Function<byte[], Optional<Long>> leafNumber) {
        var proof = MAPPER.createObjectNode().put("notice", id.toString());
        proof.put("checkpoint", "/ledger/checkpoint")
                .put("keys", "/ledger/keys")
                .put("tiles", "/ledger/tile");
        var facts = proof.putArray("facts");
        for (var fact : MAPPER.readTree(laidOpen)) {
            var one = facts.addObject();
            one.setAll((tools.jackson.databind.node.ObjectNode) fact);
            leafNumber
                    .apply(leafHash(fact.path("leaf").asString("")))
                    .ifPresentOrElse(number -> one.put("index", number), () -> one.putNull("index"));
        }
        return proof.toString();
    }

    private ResponseStatusException absent(UUID id) {
        boolean gone = notices.tombstone(id).isPresent() || notices.ended(id);
        return new ResponseStatusException(gone ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
    }

    /** RFC 6962: the hash of a leaf begins with a zero byte. */
    private static byte[] leafHash(String leaf) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            return digest.digest(leaf.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
