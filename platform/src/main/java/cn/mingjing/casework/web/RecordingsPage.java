package cn.mingjing.casework.web;

import cn.mingjing.identity.Looks.Look;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Table;
import java.util.List;
import java.util.Optional;

/**
 * All sound and picture of a case on one page, in time and one by one.
 *
 * @param title of the case
 * @param address of the case
 * @param days what lasted when, beside the steps of the case
 */
public record RecordingsPage(String title, String address, List<FilmDay> days, List<Shown> films) {

    /** How a browser shows it. */
    public enum Kind {
        PICTURE,
        SOUND,
        FILM,
        /** What browsers do not play: it is looked at with a player of one's own. */
        ELSEWHERE
    }

    /**
     * One of them.
     *
     * @param number its place on the page, from 1
     * @param source where its bytes are
     * @param looks who looked at it, for whoever answers for the case; empty for everybody else
     */
    public record Shown(
            int number, String title, Kind kind, String source, List<Pair> said, Optional<Table<Look>> looks) {}
}
