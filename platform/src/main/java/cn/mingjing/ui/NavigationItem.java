package cn.mingjing.ui;

import cn.mingjing.law.Post;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One entry of a frame's navigation; a module declares its entries as beans of this type.
 *
 * @param area the frame it stands in
 * @param label one or two words, such as {@code 案件}
 * @param href where it leads; it is the current one on every page below this path
 * @param position smaller comes first
 * @param group under which it stands as one entry with others, such as {@code 音像}; empty where it stands by itself
 * @param key a letter that follows {@code g} on the keyboard, such as {@code i} for the inbox
 * @param visible who sees it; the public is asked with an empty reader
 */
public record NavigationItem(
        Area area,
        String label,
        String href,
        int position,
        Optional<String> group,
        Optional<String> key,
        Predicate<Optional<Reader>> visible) {

    /** An entry of the portal's navigation, for everybody. */
    public static NavigationItem portal(String label, String href, int position) {
        return new NavigationItem(
                Area.PORTAL, label, href, position, Optional.empty(), Optional.empty(), anyone -> true);
    }

    /** An entry of the desk's navigation for whoever holds one of the posts; without posts, for everybody signed in. */
    public static NavigationItem desk(String label, String href, int position, Post... posts) {
        return new NavigationItem(
                Area.DESK,
                label,
                href,
                position,
                Optional.empty(),
                Optional.empty(),
                reader -> reader.filter(
                                r -> posts.length == 0 || Arrays.stream(posts).anyMatch(r::holds))
                        .isPresent());
    }

    /** The same entry, reached by typing {@code g} and this letter. */
    public NavigationItem key(String letter) {
        return new NavigationItem(area, label, href, position, group, Optional.of(letter), visible);
    }

    /** The same entry, standing as one with all others of this group; the first that a reader sees is where it leads. */
    public NavigationItem within(String name) {
        return new NavigationItem(area, label, href, position, Optional.of(name), key, visible);
    }

    /** Whether both stand under one entry. */
    public boolean standsWith(NavigationItem other) {
        return group.isPresent() && group.equals(other.group);
    }

    /** Whether this reader sees the entry. */
    public boolean seenBy(Optional<Reader> reader) {
        return visible.test(reader);
    }

    /** Whether the page at this path is the entry's own or lies below it. */
    public boolean leadsTo(String path) {
        return path.equals(href) || (href.length() > 1 && path.startsWith(href.endsWith("/") ? href : href + "/"));
    }
}
