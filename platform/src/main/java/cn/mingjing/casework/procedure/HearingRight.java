package cn.mingjing.casework.procedure;

import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.PartyKind;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.law.Fen;
import cn.mingjing.law.HearingKind;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the party must be told of its right to a hearing (行政处罚法 第六十三条).
 *
 * <p>No statute sets what a larger fine is. Where no document that binds the authority does, every fine counts as larger:
 * the reading that gives the party more (docs/legal-notes.md).
 */
public final class HearingRight {

    private static final Set<PenaltyKind> QUALIFICATION_OR_LICENCE =
            Set.of(PenaltyKind.DOWNGRADING, PenaltyKind.LICENCE_REVOCATION);
    private static final Set<PenaltyKind> CLOSURE_OR_BAN =
            Set.of(PenaltyKind.SUSPENSION_OF_BUSINESS, PenaltyKind.CLOSURE, PenaltyKind.OCCUPATIONAL_BAN);
    private static final Set<PenaltyKind> OTHER_HEAVY =
            Set.of(PenaltyKind.LICENCE_SUSPENSION, PenaltyKind.RESTRICTION_OF_BUSINESS, PenaltyKind.OTHER);

    private HearingRight() {}

    static boolean given(DraftDecision draft, PartyKind party, LawInForce law) {
        return !grounds(draft, party, law).isEmpty();
    }

    /** Which of the article's cases the intended penalty is; none where there is no right to a hearing. */
    public static List<HearingKind> grounds(DraftDecision draft, PartyKind party, LawInForce law) {
        Fen threshold = threshold(party, law);
        List<HearingKind> kinds = law.ruling(Parameters.HEARING_KINDS)
                .map(Ruling::value)
                .map(given -> given.kinds())
                .orElse(List.of(HearingKind.values()));
        return kinds.stream().filter(kind -> meets(kind, draft, threshold)).toList();
    }

    private static boolean meets(HearingKind kind, DraftDecision draft, Fen threshold) {
        return switch (kind) {
            case LARGE_FINE -> reaches(draft.fine(), threshold);
            case LARGE_CONFISCATION ->
                reaches(draft.confiscation(), threshold) || reaches(draft.goodsValue(), threshold);
            case QUALIFICATION_OR_LICENCE -> imposesAny(draft, QUALIFICATION_OR_LICENCE);
            case CLOSURE_OR_BAN -> imposesAny(draft, CLOSURE_OR_BAN);
            case OTHER_HEAVY -> imposesAny(draft, OTHER_HEAVY);
            case OTHER_LAW -> false;
        };
    }

    private static boolean reaches(Fen amount, Fen threshold) {
        return amount.isPositive() && amount.compareTo(threshold) >= 0;
    }

    private static boolean imposesAny(DraftDecision draft, Set<PenaltyKind> kinds) {
        return draft.kinds().stream().anyMatch(kinds::contains);
    }

    private static Fen threshold(PartyKind party, LawInForce law) {
        Optional<Ruling<Fen>> ruling = law.ruling(
                party == PartyKind.ORGANISATION
                        ? Parameters.HEARING_THRESHOLD_ORGANISATION
                        : Parameters.HEARING_THRESHOLD_PERSON);
        return ruling.map(Ruling::value).orElse(Fen.ZERO);
    }
}
