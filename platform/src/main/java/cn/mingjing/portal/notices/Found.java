package cn.mingjing.portal.notices;

import java.util.List;

/**
 * One page of what a search found.
 *
 * @param total how many there are; counted up to {@link #CAP} and no further
 * @param capped whether there are more than that
 */
public record Found(List<NoticeLine> lines, long total, boolean capped) {

    /** Counting exactly may take seconds; nobody turns a hundred pages. */
    public static final int CAP = 1000;

    public static final int PAGE = 20;
}
