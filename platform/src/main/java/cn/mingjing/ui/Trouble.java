package cn.mingjing.ui;

import java.util.List;

/**
 * A page that could not be given: what happened and what to do, in whole sentences.
 *
 * @param area the frame around it
 * @param title a few words
 * @param what what happened
 * @param next what the reader can do
 * @param ways where to go from here
 * @param reference what to quote when asking for help; empty for none
 */
public record Trouble(Area area, String title, String what, String next, List<Link> ways, String reference) {

    public Trouble {
        ways = List.copyOf(ways);
    }
}
