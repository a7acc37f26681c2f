package cn.mingjing.ui;

import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * What a controller answers a browser with: a page to show, or where to go next.
 *
 * <pre>{@code
 * @GetMapping("/desk/cases/{id}")
 * Page show(@PathVariable String id) {
 *     return Page.of("casework/case", new CasePage(...));
 * }
 * }</pre>
 *
 * <p>A template declares {@code @param Frame frame} and {@code @param TheRecord page}; it needs neither where it uses none.
 */
public sealed interface Page {

    /** Shows the template with the record it declares as {@code page}; no suffix: {@code casework/case}. */
    static Show of(String template, Record page) {
        return new Show(template, page, HttpStatus.OK);
    }

    /** Sends the browser to another address of this site with 303 See Other, as after every lawful act. */
    static SeeOther seeOther(String path) {
        return new SeeOther(path, Optional.empty());
    }

    /** @param template path below {@code src/main/jte} without suffix */
    record Show(String template, Record page, HttpStatus status) implements Page {

        public Show status(HttpStatus other) {
            return new Show(template, page, other);
        }
    }

    /**
     * @param path an absolute path of this site, with query if need be
     * @param notice one sentence that the next page says at its top
     */
    record SeeOther(String path, Optional<String> notice) implements Page {

        public SeeOther {
            if (!SitePath.isOne(path)) {
                throw new IllegalArgumentException("not a path of this site: " + path);
            }
        }

        public SeeOther saying(String sentence) {
            return new SeeOther(path, Optional.of(sentence));
        }
    }
}
