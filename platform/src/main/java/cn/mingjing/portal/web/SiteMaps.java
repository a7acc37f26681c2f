package cn.mingjing.portal.web;

import cn.mingjing.portal.notices.NoticeAddresses;
import cn.mingjing.portal.register.Directory;
import cn.mingjing.portal.register.PublishedAuthority;
import cn.mingjing.portal.register.PublishedList;
import cn.mingjing.portal.register.PublishedLists;
import cn.mingjing.portal.register.PublishedRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/**
 * What search engines are told: an index with parts of at most 50 000 addresses (sitemaps.org), and what to leave alone. Persons
 * are in none of it: officers are checked by whoever has their number before him, not gathered.
 */
@RestController
class SiteMaps {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XML = "application/xml;charset=UTF-8";
    private static final List<String> FIXED = List.of(
            "/", "/notices", "/authorities", "/officers", "/terms", "/guides", "/before/charts", "/before/remedies");

    private final PublishedRegister register;
    private final PublishedLists lists;
    private final NoticeAddresses notices;

    SiteMaps(PublishedRegister register, PublishedLists lists, NoticeAddresses notices) {
        this.register = register;
        this.lists = lists;
        this.notices = notices;
    }

    @GetMapping(path = "/sitemap.xml", produces = XML)
    String index() {
        return document(
                "sitemapindex",
                "sitemap",
                Stream.concat(Stream.of("pages"), notices.parts().stream().map(part -> "notices-" + part))
                        .map(part -> "/sitemap/" + part + ".xml"));
    }

    @GetMapping(path = "/sitemap/{part}.xml", produces = XML)
    String part(@PathVariable String part) {
        if (part.equals("pages")) {
            return document("urlset", "url", pages().stream());
        }
        if (part.matches("notices-(all|[0-9a-f]{1,3})")) {
            return document(
                    "urlset",
                    "url",
                    notices.of(part.substring("notices-".length())).stream().map(id -> "/notices/" + id));
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return """
                User-agent: *
                Disallow: /officers/
                Disallow: /search
                Disallow: /api/
                Disallow: /desk
                Disallow: /sign-in
                Disallow: /text-size
                Sitemap: %s/sitemap.xml
                """.formatted(site());
    }

    private List<String> pages() {
        Directory directory = register.directory();
        List<String> pages = new ArrayList<>(FIXED);
        lists.extents().forEach(extent -> pages.add("/before/" + PublishedList.path(extent.kind())));
        for (PublishedAuthority authority : directory.authorities()) {
            pages.add("/authorities/" + authority.id());
            pages.add("/authorities/" + authority.id() + "/procedures/ordinary-penalty");
        }
        lists.all().forEach(list -> pages.add(list.page()));
        return pages;
    }

    private static String document(String root, String element, Stream<String> paths) {
        String site = site();
        var xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + " xmlns=\"" + NAMESPACE + "\">\n");
        paths.forEach(path ->
                xml.append("<%1$s><loc>%2$s</loc></%1$s>%n".formatted(element, HtmlUtils.htmlEscape(site + path))));
        return xml.append("</").append(root).append(">\n").toString();
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
