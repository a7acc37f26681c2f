package cn.mingjing.ui;

import java.util.List;
import java.util.Optional;

/** What a page's frame knows of the request it answers; every template may ask for it as {@code @param Frame frame}. */
public interface Frame {

    /** The path asked for, without query. */
    String path();

    /** Who is signed in; empty for the public. */
    Optional<Reader> reader();

    /** The entries this reader may see, in order. */
    List<Entry> navigation(Area area);

    /** What stands beside this page under the same entry of the navigation; empty where nothing does. */
    List<Tab> beside(Area area);

    /** The area's search field, where a module offers one. */
    Optional<SearchBox> search(Area area);

    /** The token that every posting form carries as {@code _csrf}; asking for it may open a session. */
    String csrf();

    /** The address of a static file that may be kept for a year, such as {@code mingjing/base.css}. */
    String asset(String file);

    /** Whether the reader asked for large text. */
    boolean largeText();

    /** What the page before wants said at the top of this one. */
    Optional<String> notice();

    /** A line on what kind of installation this is, such as {@code 演示系统，数据均为虚构}; empty in production. */
    Optional<String> installation();

    /**
     * One entry of the navigation as this reader sees it.
     *
     * @param current whether the page asked for lies below it
     * @param key the letter that follows {@code g}, empty for none
     */
    record Entry(String label, String href, boolean current, String key) {}
}
