package cn.mingjing.document.typeset;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Where a line of Chinese text may end (避头尾, GB/T 15834-2011 5.1): anywhere between two ideographs, but no line begins with a
 * closing mark or ends with an opening one, and numbers and words of Latin letters stay whole as far as a line holds them.
 */
final class ChineseLineBreaks implements FSTextBreaker {

    private static final String NEVER_FIRST = "，。、；：？！）〕】》〉」』”’％‰℃…—·．～,.;:?!)]}>%/-";
    private static final String NEVER_LAST = "（〔【《〈「『“‘￥¥([{<§第";
    /** A run of letters and digits longer than this (a digest, an address) may be broken, so that it fits any column. */
    private static final int LONGEST_WORD = 24;

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return BreakIterator.DONE;
        }
        int start = position;
        do {
            position += Character.charCount(text.codePointAt(position));
        } while (position < text.length() && !mayBreak(start));
        return position;
    }

    private boolean mayBreak(int start) {
        int before = text.codePointBefore(position);
        int after = text.codePointAt(position);
        if (isSpace(before)) {
            return !isSpace(after);
        }
        if (isSpace(after) || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        boolean insideWord = isWordPart(before) && isWordPart(after);
        return !insideWord || position - start >= LONGEST_WORD;
    }

    private static boolean isSpace(int point) {
        return point == ' ' || point == '\n' || point == '\t' || point == '　';
    }

    private static boolean isWordPart(int point) {
        return point < 0x2E80 && (Character.isLetterOrDigit(point) || "_@.,:/-#".indexOf(point) >= 0);
    }
}
