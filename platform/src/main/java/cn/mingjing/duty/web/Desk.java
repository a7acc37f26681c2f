package cn.mingjing.duty.web;

import cn.mingjing.duty.DeskCount;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Paging;
import cn.mingjing.ui.Tab;
import cn.mingjing.ui.Task;
import java.util.List;

/**
 * What stands on the desk.
 *
 * @param heading over the tasks
 * @param weeks the coming weeks with what falls due
 * @param counts further numbers that lead to what they count
 */
public record Desk(
        String heading,
        List<Tab> tabs,
        List<Task> tasks,
        Empty empty,
        Paging paging,
        List<Week> weeks,
        List<DeskCount.Counted> counts) {

    /** Monday to Sunday. */
    public record Week(List<Day> days) {}

    /**
     * A day of the small calendar.
     *
     * @param number day of the month; with the month where one begins
     * @param duties how many fall due; 0 for none
     * @param words what the day is, in full, for those who hear the page
     */
    public record Day(String number, int duties, boolean off, boolean today, String href, String words) {}
}
