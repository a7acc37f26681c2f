package cn.mingjing.ui;

import java.util.List;

/**
 * One stage of a stage line.
 *
 * @param title two to four characters
 * @param standing how far the matter is in it
 * @param term its term in words; empty for none
 * @param bases what the stage rests on
 */
public record Stage(String title, Standing standing, String term, List<Basis> bases) {

    /** Where a stage lies in the matter's course. */
    public enum Standing {
        DONE,
        NOW,
        NEXT,
        /** Not on this matter's way. */
        PASSED_OVER
    }

    public Stage {
        bases = List.copyOf(bases);
    }
}
