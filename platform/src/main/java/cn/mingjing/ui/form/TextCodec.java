package cn.mingjing.ui.form;

import cn.mingjing.ui.Field;

/**
 * Text as it will stand on record.
 *
 * @param lines how many lines its field shows; 1 where it may not hold a line end
 * @param limit the most characters (code points) it may have
 */
record TextCodec(int lines, int limit) implements Codec<String> {

    static final int LINE_LIMIT = 500;
    static final int TEXT_LIMIT = 20_000;

    @Override
    public Field.Kind kind() {
        return Field.Kind.TEXT;
    }

    @Override
    public Reading<String> read(String typed) {
        var tidy = Characters.tidy(typed);
        var text = lines == 1 ? tidy.replace('\n', ' ') : tidy;
        int length = text.codePointCount(0, text.length());
        if (length > limit) {
            return Reading.not("too-long", String.valueOf(limit), String.valueOf(length));
        }
        var forbidden = Characters.firstForbidden(text);
        return forbidden.isPresent()
                ? Reading.not("hidden-character", String.valueOf(forbidden.getAsInt()))
                : Reading.of(text);
    }

    @Override
    public String write(String value) {
        return value;
    }
}
