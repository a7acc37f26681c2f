package cn.mingjing.sheet;

import java.util.List;

/**
 * What is to be written: a heading and the rows under it.
 *
 * @param name of the sheet
 * @param labels of the columns
 * @param rows each with a text for each column; walked through once, so that a long list need not be in memory
 */
public record Listing(String name, List<String> labels, Iterable<List<String>> rows) {

    public Listing {
        labels = List.copyOf(labels);
    }
}
