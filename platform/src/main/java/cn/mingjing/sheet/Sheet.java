package cn.mingjing.sheet;

import java.util.List;

/**
 * One sheet of a file.
 *
 * @param name as on its tab; of text with separators, the file's name without its ending
 * @param rows those in which something stands, from top to bottom
 */
public record Sheet(String name, List<SheetRow> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }
}
