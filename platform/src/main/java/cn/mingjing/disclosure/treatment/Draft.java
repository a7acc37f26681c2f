package cn.mingjing.disclosure.treatment;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.disclosure.TreatedPart;
import cn.mingjing.disclosure.acts.DraftNotice;
import java.util.ArrayList;
import java.util.List;

/**
 * What a draft shows: which fields as recorded, which with another text.
 *
 * @param shown names of fields of the decision
 */
public record Draft(List<String> shown, List<TreatedPart> treated) {

    private static final String NAME_REASON = "当事人是自然人，姓名作隐名处理。";
    private static final String TEXT_REASON = "涉及个人信息，作适当处理。";

    /** What the author is offered to begin with. */
    public static DraftNotice suggested(CaseFile file) {
        DecisionMade decision = decision(file).fact();
        return new DraftNotice(
                Masking.of(decision.violation(), file),
                Masking.of(decision.facts(), file),
                Masking.of(decision.content(), file),
                Masking.of(decision.correction(), file),
                "");
    }

    public static Draft of(CaseFile file, DraftNotice act) {
        DecisionMade decision = decision(file).fact();
        var shown = new ArrayList<String>();
        var treated = new ArrayList<TreatedPart>();
        for (String field : ChannelRule.ORDER) {
            switch (ChannelRule.of(field, decision.partyKind())) {
                case SHOWN -> shown.add(field);
                case MASKED -> treated.add(new TreatedPart(field, Masking.mask(decision.partyName()), NAME_REASON));
                case CONFIRMED -> confirm(field, decision, act, shown, treated);
                case WITHHELD -> {}
            }
        }
        return new Draft(List.copyOf(shown), List.copyOf(treated));
    }

    private static void confirm(
            String field, DecisionMade decision, DraftNotice act, List<String> shown, List<TreatedPart> treated) {
        String recorded = recorded(field, decision);
        String written = written(field, act);
        if (written.equals(recorded)) {
            shown.add(field);
        } else {
            treated.add(new TreatedPart(field, written, act.reason().isBlank() ? TEXT_REASON : act.reason()));
        }
    }

    private static String recorded(String field, DecisionMade decision) {
        return switch (field) {
            case "violation" -> decision.violation();
            case "facts" -> decision.facts();
            case "content" -> decision.content();
            case "correction" -> decision.correction();
            default -> throw new IllegalArgumentException("not a free text: " + field);
        };
    }

    private static String written(String field, DraftNotice act) {
        return switch (field) {
            case "violation" -> act.violation();
            case "facts" -> act.facts();
            case "content" -> act.content();
            case "correction" -> act.correction();
            default -> throw new IllegalArgumentException("not a free text: " + field);
        };
    }

    public static Entry<DecisionMade> decision(CaseFile file) {
        return file.last(DecisionMade.class).orElseThrow();
    }
}
