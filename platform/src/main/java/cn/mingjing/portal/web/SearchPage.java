package cn.mingjing.portal.web;

import cn.mingjing.portal.notices.SearchWords;
import cn.mingjing.ui.Paging;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a search over everything published found, group by group.
 *
 * @param in the one group asked for; empty where all are shown with their first few
 * @param authority id of the authority to which it is limited; empty for all
 * @param authorityName its name
 * @param problems what is wrong with the question, whole sentences
 */
public record SearchPage(
        String q, String in, String authority, String authorityName, List<String> problems, List<Group> groups) {

    /**
     * What was found of one sort.
     *
     * @param name {@code notices}, {@code authorities}, {@code items} or {@code officers}
     * @param extent how many there are, in words
     * @param all the address of all of them; empty where all are shown
     */
    public record Group(
            String name,
            String extent,
            long total,
            boolean capped,
            List<Hit> hits,
            Optional<String> all,
            Optional<Paging> paging) {}

    /**
     * One thing found.
     *
     * @param about what it is and whose, in one line
     * @param words a piece of it in which the words stand; empty where they stand in the title
     */
    public record Hit(String title, String href, String about, String words) {}

    /** A text with the words searched for marked. */
    public List<Marked> marked(String text) {
        return Marked.in(text, SearchWords.of(q));
    }

    /** The same search over all groups. */
    public String everywhere() {
        return UriComponentsBuilder.fromPath("/search")
                .queryParam("q", "{q}")
                .queryParam("authority", "{authority}")
                .encode()
                .buildAndExpand(q, authority)
                .toUriString();
    }

    public boolean nothing() {
        return groups.stream().allMatch(group -> group.hits().isEmpty());
    }
}
