package cn.mingjing.settings.web;

import cn.mingjing.ui.Basis;
import cn.mingjing.ui.Tab;
import cn.mingjing.ui.Table;
import java.util.List;

/**
 * What binds an authority on some day for one kind of act.
 *
 * @param on the day, as a form sends it
 * @param kind the kind of act, as the address names it
 */
public record DocumentsPage(
        String lead, String on, String kind, List<Tab> kinds, Table<Binding> documents, List<Prevailing> rulings) {

    /** One document and why it binds. */
    public record Binding(String name, String title, String rank, String why, String since) {}

    /**
     * What holds in one matter.
     *
     * @param bases where it stands
     * @param others what other documents say of it, each with its citation
     */
    public record Prevailing(String name, String value, List<Basis> bases, List<Other> others) {}

    /** What another document says that did not prevail. */
    public record Other(String value, List<Basis> bases) {}
}
