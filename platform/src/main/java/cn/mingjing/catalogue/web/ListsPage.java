package cn.mingjing.catalogue.web;

import cn.mingjing.catalogue.Edition;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.ListState;
import cn.mingjing.ui.Table;
import java.util.List;
import java.util.Optional;

/**
 * All lists of an authority.
 *
 * @param open what of making them public nobody can do today
 */
public record ListsPage(List<String> open, Table<Line> lists) {

    /** One list and the edition that holds today. */
    public record Line(ListKind kind, ListState state, Optional<Edition> edition) {}
}
