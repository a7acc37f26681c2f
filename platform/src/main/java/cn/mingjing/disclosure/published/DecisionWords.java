package cn.mingjing.disclosure.published;

import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.casework.Words;
import cn.mingjing.law.Fen;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** The fields of a decision in words for the public. */
public final class DecisionWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private DecisionWords() {}

    /** A field as the public reads it. */
    public static String of(String field, DecisionMade decision) {
        return switch (field) {
            case "decidedOn" -> day(decision.decidedOn());
            case "partyKind" -> Words.ofConstant(decision.partyKind());
            case "partyName" -> decision.partyName();
            case "partyCode" -> decision.partyCode();
            case "violation" -> decision.violation();
            case "facts" -> decision.facts();
            case "provisionBreached" -> decision.provisionBreached();
            case "provisionApplied" -> decision.provisionApplied();
            case "kinds" ->
                decision.kinds().stream()
                        .sorted()
                        .map((PenaltyKind kind) -> Words.ofConstant(kind))
                        .collect(Collectors.joining("、"));
            case "content" -> decision.content();
            case "fine" -> money(decision.fine());
            case "confiscation" -> money(decision.confiscation());
            case "correction" -> decision.correction();
            case "performance" -> decision.performance();
            case "remedies" -> decision.remedies();
            default -> throw new IllegalArgumentException("no notice shows " + field);
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String money(Fen amount) {
        return amount.isPositive() ? amount.yuan() + " 元" : "";
    }
}
