package cn.mingjing.portal.ledger;

import cn.mingjing.ledger.Hash;
import cn.mingjing.ledger.MalformedException;
import cn.mingjing.ledger.TilePath;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the log under {@code /ledger} as C2SP tlog-tiles prescribes, without the entries ({@code docs/ledger-format.md}).
 *
 * <p>Tiles never change and may be kept for ever; a checkpoint for two seconds.
 */
@RestController
@Hidden
@RequestMapping("/ledger")
class LedgerFiles {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_A_MOMENT =
            CacheControl.maxAge(Duration.ofSeconds(2)).cachePublic().mustRevalidate();

    private final PublicLedger ledger;

    LedgerFiles(PublicLedger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return ledger.checkpoint().map(note -> text(note, FOR_A_MOMENT)).orElseGet(LedgerFiles::nothing);
    }

    @GetMapping("/keys")
    ResponseEntity<byte[]> keys() {
        var lines = new StringBuilder();
        ledger.keys().forEach(key -> lines.append(key).append('\n'));
        return lines.isEmpty() ? nothing() : text(lines.toString(), FOR_A_MOMENT);
    }

    @GetMapping("/tile/{*path}")
    ResponseEntity<byte[]> tile(@PathVariable String path) {
        return TilePath.parse("tile" + path)
                .flatMap(ledger::read)
                .map(hashes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .cacheControl(FOR_EVER)
                        .body(hashes))
                .orElseGet(LedgerFiles::nothing);
    }

    @GetMapping("/leaf/{hash}")
    ResponseEntity<byte[]> leafNumber(@PathVariable String hash) {
        return parse(hash)
                .flatMap(ledger::leafNumber)
                .map(number -> text(Long.toString(number), FOR_EVER))
                .orElseGet(LedgerFiles::nothing);
    }

    private static Optional<Hash> parse(String hex) {
        try {
            return Optional.of(Hash.parseHex(hex));
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<byte[]> text(String text, CacheControl kept) {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(kept).body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> nothing() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }
}
