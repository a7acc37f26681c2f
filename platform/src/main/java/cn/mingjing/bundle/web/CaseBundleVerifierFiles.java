package cn.mingjing.bundle.web;

import cn.mingjing.bundle.making.CaseBundleVerifiers;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the two verifiers to everybody: whoever got a bundle does better with programs that did not come with it. To be saved, not
 * opened: the page runs what stands in itself, which no page of this site may.
 */
@RestController
@Hidden
@RequestMapping("/ledger")
class CaseBundleVerifierFiles {

    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic();

    private final CaseBundleVerifiers verifiers;

    CaseBundleVerifierFiles(CaseBundleVerifiers verifiers) {
        this.verifiers = verifiers;
    }

    @GetMapping("/Verify.java")
    ResponseEntity<byte[]> program() {
        return saved("Verify.java", new MediaType("text", "plain", StandardCharsets.UTF_8), verifiers.program());
    }

    @GetMapping("/verify.html")
    ResponseEntity<byte[]> page() {
        return saved("verify.html", new MediaType("text", "html", StandardCharsets.UTF_8), verifiers.page());
    }

    private static ResponseEntity<byte[]> saved(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(FOR_A_WHILE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
