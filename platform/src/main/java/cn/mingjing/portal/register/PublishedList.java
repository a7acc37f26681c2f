package cn.mingjing.portal.register;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A released edition of an authority's list.
 *
 * @param kind the word of {@code enum.ListKind}
 * @param repealedOn since when nothing holds in its place; null while it holds, and for one that another edition followed
 */
public record PublishedList(
        String authority,
        String kind,
        int edition,
        LocalDate effectiveFrom,
        LocalDate releasedOn,
        int items,
        @Nullable LocalDate repealedOn) {

    /** 服务指南 */
    public static final String GUIDES = "SERVICE_GUIDES";

    /** 窗口岗位公示, shown during the act. */
    public static final String WINDOWS = "SERVICE_WINDOWS";

    /** Where the public reads it; guides and windows have pages of their own. */
    public String page() {
        return switch (kind) {
            case GUIDES -> "/guides/" + authority;
            case WINDOWS -> "/windows/" + authority;
            default -> address();
        };
    }

    /** Where the public reads one of its items. */
    public static String itemPage(String authority, String kind) {
        return switch (kind) {
            case GUIDES -> "/guides/" + authority + "/guide";
            case WINDOWS -> "/windows/" + authority + "/window";
            default -> "/authorities/" + authority + "/lists/" + path(kind) + "/item";
        };
    }

    /** Its address as a list, where every edition is. */
    public String address() {
        return "/authorities/" + authority + "/lists/" + path(kind);
    }

    /** A kind of list as addresses name it. */
    public static String path(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that an address names; of no known list where it names none. */
    public static String kind(String path) {
        return path.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
