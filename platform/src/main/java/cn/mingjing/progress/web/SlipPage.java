package cn.mingjing.progress.web;

import cn.mingjing.ui.Form;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Qr;
import java.util.List;
import java.util.Optional;

/**
 * Query slips of one case.
 *
 * @param given those given out so far
 * @param form where one is given out; empty where none may be
 * @param problem why none was given out; one sentence
 */
public record SlipPage(Link back, List<Pair> given, Optional<Form> form, String action, Optional<String> problem) {

    /** A slip as it is printed, once. */
    public record Printed(
            Link back,
            String authority,
            String telephone,
            String number,
            String code,
            String day,
            String address,
            Qr qr) {}
}
