package cn.mingjing.sheet.reading;

import cn.mingjing.ui.Text;

/** Ends the reading of a file; the sentence is for whoever sent it. */
public final class SheetRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param why the end of a key {@code sheet.refused.…} */
    public SheetRefused(String why, Object... values) {
        super(Text.text("sheet.refused." + why, values), null, false, false);
    }

    /** What is wrong, and what to do. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
