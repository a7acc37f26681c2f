package cn.mingjing.sheet;

import java.util.List;

/** What became of a file that was to be read as a spreadsheet. */
public sealed interface SheetFile {

    /** Its visible sheets in their order; one that holds only a chart has no rows. At least one sheet has rows. */
    record Read(List<Sheet> sheets) implements SheetFile {

        public Read {
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * Not readable.
     *
     * @param reason a whole Chinese sentence for whoever sent the file: what is wrong, and what to do
     */
    record Unreadable(String reason) implements SheetFile {}
}
