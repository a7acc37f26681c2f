package cn.mingjing.ui.draft;

import cn.mingjing.ui.Draft;
import cn.mingjing.ui.Table;

/** The page of what one has begun. */
public record DraftList(Table<Draft> table) {}
