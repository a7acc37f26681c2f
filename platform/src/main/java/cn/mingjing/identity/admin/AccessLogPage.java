package cn.mingjing.identity.admin;

import cn.mingjing.ui.Table;
import java.util.List;

/**
 * The access log.
 *
 * @param query what was searched for
 * @param kinds what can be chosen, the chosen one marked
 */
public record AccessLogPage(String query, List<Kind> kinds, Table<AccessLine> table) {

    /** One kind of entry. */
    public record Kind(String key, String label, boolean chosen) {}
}
