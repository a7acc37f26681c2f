package cn.mingjing.ui;

import java.util.Optional;

/**
 * What stands where nothing is yet: what will appear here, and how.
 *
 * @param what such as {@code 还没有案件。}
 * @param how such as {@code 登记线索并立案后，案件会出现在这里。}
 * @param way a link to begin, where the reader may
 */
public record Empty(String what, String how, Optional<Link> way) {

    public Empty(String what, String how) {
        this(what, how, Optional.empty());
    }

    public Empty way(Link link) {
        return new Empty(what, how, Optional.of(link));
    }
}
