package cn.mingjing.portal.notices;

import java.time.LocalDate;

/**
 * A notice with the day on which what is public of it last changed.
 *
 * @param updated when it was corrected last, else when it was released
 */
public record NoticeChange(NoticeLine line, LocalDate updated) {}
