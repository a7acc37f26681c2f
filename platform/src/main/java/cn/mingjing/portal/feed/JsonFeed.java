package cn.mingjing.portal.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes a feed as JSON Feed, version 1.1. */
public final class JsonFeed {

    public static final String MEDIA_TYPE = "application/feed+json";

    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonFeed() {}

    private record Document(
            String version,
            String title,
            @JsonProperty("home_page_url") String page,
            @JsonProperty("feed_url") String self,
            String language,
            List<Item> items) {}

    private record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String content,
            @JsonProperty("date_published") String published,
            @JsonProperty("date_modified") String modified,
            List<Author> authors) {}

    private record Author(String name) {}

    public static String written(Feed feed) {
        return MAPPER.writeValueAsString(new Document(
                VERSION,
                feed.title(),
                feed.site() + feed.page(),
                feed.site() + feed.address() + ".json",
                "zh-CN",
                feed.entries().stream().map(entry -> item(feed.site(), entry)).toList()));
    }

    private static Item item(String site, Feed.Entry entry) {
        return new Item(
                entry.id(),
                site + entry.path(),
                entry.title(),
                entry.summary(),
                AtomFeed.moment(entry.released()),
                AtomFeed.moment(entry.updated()),
                List.of(new Author(entry.author())));
    }
}
