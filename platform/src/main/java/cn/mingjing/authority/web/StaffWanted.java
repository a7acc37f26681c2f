package cn.mingjing.authority.web;

import cn.mingjing.authority.Credential;
import cn.mingjing.authority.Officer;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which of an authority's people are looked at.
 *
 * @param words in the name, the title or the credential's number; empty for everybody
 * @param page from 1
 */
record StaffWanted(AuthorityId authority, String words, int page) {

    private static final int SIZE = 50;

    StaffWanted {
        words = words.strip();
        page = Math.max(1, page);
    }

    boolean matches(Officer officer) {
        return officer.name().contains(words)
                || officer.title().contains(words)
                || officer.credential()
                        .map(Credential::number)
                        .filter(number -> number.contains(words))
                        .isPresent();
    }

    /** Those of this page; the last page where there are not so many. */
    <T> List<T> shown(List<T> found) {
        int from = (shownPage(found.size()) - 1) * SIZE;
        return found.subList(from, Math.min(from + SIZE, found.size()));
    }

    Paging paging(int found) {
        return Paging.pages(shownPage(found), SIZE, found, false, this::href);
    }

    boolean fitsOnOne(int found) {
        return found <= SIZE;
    }

    private int shownPage(int found) {
        return Math.min(page, Math.max(1, (found + SIZE - 1) / SIZE));
    }

    private String href(long other) {
        return Keeping.register(authority) + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page="
                + other;
    }
}
