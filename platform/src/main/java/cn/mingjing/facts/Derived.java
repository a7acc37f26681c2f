package cn.mingjing.facts;

import java.util.List;

/**
 * A reaction that keeps derived tables: replaying every fact through it into empty tables must give the same rows.
 *
 * <p>{@code mingjing verify} does just that, with these tables replaced by temporary ones. So such a reaction writes them
 * with nothing but SQL that names them in full, asks no clock and draws no chance.
 */
public interface Derived extends Reaction {

    /** The tables by their full names, such as {@code casework.case_summary}; each has a primary key. */
    List<String> tables();
}
