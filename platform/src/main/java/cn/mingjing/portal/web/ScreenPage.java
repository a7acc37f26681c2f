package cn.mingjing.portal.web;

import cn.mingjing.portal.notices.NoticeLine;
import cn.mingjing.portal.windows.PublishedGuide;
import cn.mingjing.portal.windows.PublishedWindow;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Qr;
import java.util.List;

/**
 * What a hall's or a window's screen shows at one time.
 *
 * @param place the window; empty for the whole hall
 * @param made when it was made, so that a screen that was left behind is seen to be
 * @param self its own address
 * @param next the address of what it shows next
 * @param seconds how long it stays
 */
public record ScreenPage(
        String authority,
        String place,
        String made,
        String self,
        String next,
        int seconds,
        int number,
        int total,
        Sheet sheet,
        String telephone,
        Qr progress,
        Qr guides) {

    /** One of the things that are shown in turn. */
    public sealed interface Sheet {

        String title();

        /** Whether it may be taken back and must not stay on a screen that has lost us. */
        default boolean passing() {
            return false;
        }
    }

    /** The windows of a hall. */
    public record Windows(String title, List<PublishedWindow> windows) implements Sheet {}

    /** The board of one window. */
    public record Board(String title, PublishedWindow window, List<PublishedWindow.Post> staff) implements Sheet {}

    /** What can be done here. */
    public record Guides(String title, List<PublishedGuide> guides) implements Sheet {}

    /** The notices released last. */
    public record Notices(String title, List<NoticeLine> notices) implements Sheet {
        @Override
        public boolean passing() {
            return true;
        }
    }

    /** Where to ask, complain and appeal. */
    public record Asking(String title, List<Pair> ways) implements Sheet {}
}
