package cn.mingjing.sheet;

import java.util.Arrays;

/** What spreadsheets are written as. */
public enum SheetFormat {
    /** For people: codes keep their digits also when the file is changed and kept again. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** For programs: UTF-8 with its mark, so that spreadsheet programs read Chinese; RFC 4180. */
    CSV("csv", "text/csv;charset=UTF-8");

    private final String ending;
    private final String mediaType;

    SheetFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** @throws java.util.NoSuchElementException for a name that ends like none of them */
    static SheetFormat ofName(String name) {
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending))
                .findFirst()
                .orElseThrow();
    }

    /** The end of a file's name, without a dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
