package cn.mingjing.portal.web;

import cn.mingjing.portal.notices.NoticeLine;
import cn.mingjing.portal.notices.NoticeQuestion;
import cn.mingjing.portal.notices.Tombstone;
import cn.mingjing.portal.register.PublishedAuthority;
import cn.mingjing.ui.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The list of notices with its search.
 *
 * @param withdrawn those taken down lately; only where everything is asked for
 */
public record NoticeListPage(
        NoticeQuestion question,
        List<PublishedAuthority> authorities,
        Table<NoticeLine> table,
        List<Tombstone> withdrawn) {

    public String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
