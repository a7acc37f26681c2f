package cn.mingjing.casework.procedure;

import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.document.Penalty;
import cn.mingjing.law.ChineseAmount;
import cn.mingjing.law.Fen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is imposed, item by item: the words of the draft as they stand on record, with fine and confiscated gains in digits
 * and capitals. An amount on record that the words do not name becomes an item of its own, so that none is lost.
 */
public final class PenaltyItems {

    private static final Pattern NUMBERING = Pattern.compile("^[（(]?[0-9一二三四五六七八九十]+[)）、．.]\\s*");

    private PenaltyItems() {}

    /** What is imposed, then the order to put right (行政处罚法 art. 28) where it is not among it. */
    public static List<Penalty> of(DraftDecision draft) {
        List<Penalty> items = new ArrayList<>(imposed(draft));
        if (!draft.correction().isBlank() && !draft.content().contains(plain(draft.correction()))) {
            items.add(new Penalty.Other("改正违法行为：" + plain(draft.correction())));
        }
        return items;
    }

    /** What is imposed. */
    static List<Penalty> imposed(DraftDecision draft) {
        Fen fine = draft.fine();
        Fen gains = draft.imposes(PenaltyKind.CONFISCATION_OF_GAINS) ? draft.confiscation() : Fen.ZERO;
        List<Penalty> items = new ArrayList<>();
        boolean fineNamed = !fine.isPositive();
        boolean gainsNamed = !gains.isPositive();
        for (String written : split(draft.content())) {
            boolean namesFine = !fineNamed && names(written, "罚款", fine);
            boolean namesGains = !gainsNamed && names(written, "没收", gains);
            fineNamed |= namesFine;
            gainsNamed |= namesGains;
            items.add(new Penalty.AsWorded(
                    inCapitals(inCapitals(written, namesFine ? fine : Fen.ZERO), namesGains ? gains : Fen.ZERO),
                    namesFine ? fine : Fen.ZERO,
                    namesGains ? gains : Fen.ZERO));
        }
        if (!gainsNamed) {
            items.add(new Penalty.GainConfiscated(gains));
        }
        if (!fineNamed) {
            items.add(new Penalty.Fine(fine));
        }
        return items;
    }

    private static List<String> split(String content) {
        return Arrays.stream(content.split("[\\n；;]"))
                .map(String::strip)
                .map(PenaltyItems::plain)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static String plain(String item) {
        return NUMBERING.matcher(item).replaceFirst("").replaceFirst("[。；;]$", "");
    }

    private static boolean names(String item, String word, Fen amount) {
        return item.contains(word) && written(amount).matcher(item).find();
    }

    private static String inCapitals(String item, Fen amount) {
        return amount.isPositive()
                ? written(amount).matcher(item).replaceFirst(Matcher.quoteReplacement(ChineseAmount.inBoth(amount)))
                : item;
    }

    /** The amount as people write it: 600元, 600.00元, 1,000元, with or without 整, and with capitals already there. */
    private static Pattern written(Fen amount) {
        String yuan = amount.yuan();
        String whole = yuan.substring(0, yuan.indexOf('.'));
        String cents = yuan.substring(yuan.indexOf('.'));
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "[,，]?");
        String fraction = cents.equals(".00")
                ? "(\\.00?)?"
                : Pattern.quote(cents.endsWith("0") ? cents.substring(0, 2) : cents)
                        + (cents.endsWith("0") ? "0?" : "");
        return Pattern.compile(
                "(?<![\\d.,])" + grouped + fraction + "\\s*元整?([（(]" + ChineseAmount.inCapitals(amount) + "[)）])?");
    }
}
