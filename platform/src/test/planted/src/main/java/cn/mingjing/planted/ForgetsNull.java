package cn.mingjing.planted;

import org.jspecify.annotations.Nullable;

/** Uses what may be null: NullAway has to object. */
final class ForgetsNull {

    private ForgetsNull() {}

    static int length(@Nullable String text) {
        return text.length();
    }
}
