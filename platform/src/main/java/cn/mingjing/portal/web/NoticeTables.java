package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.portal.notices.NoticeLine;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Table;
import java.util.List;

/** Notices as a table, the same wherever they are listed. */
final class NoticeTables {

    private NoticeTables() {}

    static Table<NoticeLine> of(List<NoticeLine> lines, Empty empty) {
        return Table.of(text("portal.notices"), lines, empty)
                .link(text("portal.column.party"), NoticeLine::party, line -> "/notices/" + line.id())
                .text(text("portal.column.violation"), NoticeLine::violation)
                .text(text("portal.column.authority"), NoticeLine::authorityName)
                .unbroken(text("portal.column.number"), NoticeLine::documentNumber)
                .day(text("portal.column.released"), NoticeLine::releasedOn);
    }
}
