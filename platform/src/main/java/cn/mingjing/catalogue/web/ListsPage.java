package cn.mingjing.catalogue.web;

import cn.mingjing.catalogue.Edition;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.ListState;
import cn.mingjing.ui.Table;
import java.util.Optional;

/** All lists of an authority. */
public record ListsPage(Table<Line> lists) {

    /** One list and the edition that holds today. */
    public record Line(ListKind kind, ListState state, Optional<Edition> edition) {}
}
