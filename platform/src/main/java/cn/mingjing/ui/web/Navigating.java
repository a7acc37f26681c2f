package cn.mingjing.ui.web;

import cn.mingjing.ui.Frame.Entry;
import cn.mingjing.ui.NavigationItem;
import cn.mingjing.ui.Reader;
import cn.mingjing.ui.Tab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The navigation as one reader sees it on one page: items of a group stand as one entry, and beside each other as tabs. */
final class Navigating {

    private final List<NavigationItem> seen;
    private final String path;
    private final Optional<NavigationItem> current;

    Navigating(List<NavigationItem> items, Optional<Reader> reader, String path) {
        this.seen = items.stream().filter(item -> item.seenBy(reader)).toList();
        this.path = path;
        this.current = seen.stream()
                .filter(item -> item.leadsTo(path))
                .max(Comparator.comparingInt(item -> item.href().length()));
    }

    List<Entry> entries() {
        List<NavigationItem> first = new ArrayList<>();
        for (NavigationItem item : seen) {
            if (first.stream().noneMatch(item::standsWith)) {
                first.add(item);
            }
        }
        return first.stream().map(this::entry).toList();
    }

    private Entry entry(NavigationItem item) {
        boolean here =
                current.filter(now -> now.equals(item) || now.standsWith(item)).isPresent();
        return new Entry(
                item.group().orElse(item.label()), item.href(), here, item.key().orElse(""));
    }

    /** On the page of an item of a group: all of the group that this reader sees; empty where there is nothing beside it. */
    List<Tab> beside() {
        List<NavigationItem> group = current.filter(now -> now.href().equals(path)).stream()
                .flatMap(now -> seen.stream().filter(now::standsWith))
                .toList();
        return group.size() < 2
                ? List.of()
                : group.stream()
                        .map(item -> new Tab(
                                item.label(), item.href(), "", item.href().equals(path)))
                        .toList();
    }
}
