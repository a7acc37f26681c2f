package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.portal.notices.Found;
import cn.mingjing.portal.register.Directory;
import cn.mingjing.portal.register.PublishedList;
import cn.mingjing.portal.register.PublishedLists.Extent;
import cn.mingjing.portal.web.Time.Entry;
import java.util.ArrayList;
import java.util.List;

/** What the whole site has to show before, during and after the act, counted. */
final class Times {

    private Times() {}

    static List<Time> of(Directory directory, List<Extent> lists, Found notices) {
        return List.of(before(directory, lists), during(directory, lists), after(notices));
    }

    private static Time before(Directory directory, List<Extent> lists) {
        List<Entry> entries = new ArrayList<>();
        int authorities = directory.authorities().size();
        entries.add(entry("authorities", "/authorities", text("portal.extent.authorities", authorities)));
        lists.stream()
                .filter(list -> !list.kind().equals(PublishedList.WINDOWS))
                .map(Times::list)
                .forEach(entries::add);
        entries.add(entry("charts", "/before/charts", text("portal.extent.authorities", authorities)));
        entries.add(entry("staff", "/before/officers", text("portal.extent.officers", directory.officersInAll())));
        entries.add(entry("remedies", "/before/remedies", text("portal.extent.authorities", authorities)));
        entries.add(entry("terms", "/terms", ""));
        return new Time("before", entries);
    }

    private static Time during(Directory directory, List<Extent> lists) {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry("officers", "/officers", text("portal.extent.credentials", directory.officersInAll())));
        lists.stream()
                .filter(list -> list.kind().equals(PublishedList.WINDOWS))
                .map(Times::list)
                .forEach(entries::add);
        entries.add(entry("progress", "/progress", ""));
        return new Time("during", entries);
    }

    private static Entry list(Extent list) {
        return new Entry(
                text("enum.ListKind." + list.kind()),
                list.kind().equals(PublishedList.GUIDES) ? "/guides" : "/before/" + PublishedList.path(list.kind()),
                text("portal.extent.list", list.authorities(), list.items()));
    }

    private static Time after(Found notices) {
        return new Time(
                "after",
                List.of(entry(
                        "notices",
                        "/notices",
                        text(
                                notices.capped() ? "portal.extent.notices.more" : "portal.extent.notices",
                                notices.total()))));
    }

    private static Entry entry(String name, String href, String extent) {
        return new Entry(text("portal.entry." + name), href, extent);
    }
}
