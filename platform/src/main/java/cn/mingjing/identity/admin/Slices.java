package cn.mingjing.identity.admin;

import cn.mingjing.ui.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Goes through a list page by page without ever counting it: one row more than shown tells whether it goes on.
 *
 * @param page from 1
 */
record Slices(String address, String query, String kind, int page) {

    private static final int SIZE = 30;
    private static final int LAST = 1000;

    Slices {
        page = Math.clamp(page, 1, LAST);
    }

    int skip() {
        return (page - 1) * SIZE;
    }

    int countAndOne() {
        return SIZE + 1;
    }

    <T> List<T> shown(List<T> found) {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    Paging paging(int found) {
        return Paging.keys(
                page > 1 ? Optional.of(href(page - 1)) : Optional.empty(),
                found > SIZE ? Optional.of(href(page + 1)) : Optional.empty());
    }

    private String href(int other) {
        return address + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&kind="
                + URLEncoder.encode(kind, StandardCharsets.UTF_8) + "&page=" + other;
    }
}
