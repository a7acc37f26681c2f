package cn.mingjing.disclosure.treatment;

import static cn.mingjing.disclosure.treatment.Disposition.CONFIRMED;
import static cn.mingjing.disclosure.treatment.Disposition.MASKED;
import static cn.mingjing.disclosure.treatment.Disposition.SHOWN;
import static cn.mingjing.disclosure.treatment.Disposition.WITHHELD;

import cn.mingjing.casework.PartyKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the fields of a penalty decision are treated on the public platform: summary with facts, basis and conclusion.
 *
 * <p>行政处罚法 第五十条, 个人信息保护法 第二十八条 and 第三十四条, 政府信息公开条例 第十五条: a natural person's name is masked, numbers, addresses
 * and telephones never leave, free text waits for a person's word.
 */
public final class ChannelRule {

    private static final Map<String, Disposition> FIELDS = fields();

    private ChannelRule() {}

    private static Map<String, Disposition> fields() {
        Map<String, Disposition> fields = new LinkedHashMap<>();
        fields.put("decidedOn", SHOWN);
        fields.put("partyKind", SHOWN);
        fields.put("violation", CONFIRMED);
        fields.put("facts", CONFIRMED);
        fields.put("provisionBreached", SHOWN);
        fields.put("provisionApplied", SHOWN);
        fields.put("kinds", SHOWN);
        fields.put("content", CONFIRMED);
        fields.put("fine", SHOWN);
        fields.put("confiscation", SHOWN);
        fields.put("correction", CONFIRMED);
        fields.put("performance", SHOWN);
        fields.put("remedies", SHOWN);
        return Map.copyOf(fields);
    }

    /** The order in which a notice shows its fields. */
    public static final List<String> ORDER = List.of(
            "decidedOn",
            "partyKind",
            "partyName",
            "partyCode",
            "violation",
            "facts",
            "provisionBreached",
            "provisionApplied",
            "kinds",
            "content",
            "fine",
            "confiscation",
            "correction",
            "performance",
            "remedies");

    static Disposition of(String field, PartyKind party) {
        return switch (field) {
            case "partyName" -> party == PartyKind.NATURAL_PERSON ? MASKED : SHOWN;
            case "partyCode" -> party == PartyKind.NATURAL_PERSON ? WITHHELD : SHOWN;
            default -> FIELDS.getOrDefault(field, WITHHELD);
        };
    }
}
