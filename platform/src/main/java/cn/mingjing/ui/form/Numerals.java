package cn.mingjing.ui.form;

import java.text.Normalizer;

/** Reads digits however they were typed: full-width digits and signs become plain ones. */
final class Numerals {

    private Numerals() {}

    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}
