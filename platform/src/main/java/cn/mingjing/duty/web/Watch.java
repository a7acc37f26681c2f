package cn.mingjing.duty.web;

import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Paging;
import cn.mingjing.ui.Tab;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Task;
import java.util.List;

/**
 * The duties of the authorities one watches over.
 *
 * @param authorities how each stands; empty where it is one's own alone
 */
public record Watch(
        String heading, Table<?> authorities, List<Tab> tabs, List<Task> tasks, Empty empty, Paging paging) {}
