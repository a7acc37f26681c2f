package cn.mingjing.demo;

import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.casework.Party;
import cn.mingjing.law.Post;
import cn.mingjing.law.ReviewHead;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The real case of the demonstration and those who handle it, for tests that write it down themselves. */
public final class Tobacco {

    public static final Party PARTY = Matter.TOBACCO.party;
    public static final String VIOLATION = Matter.TOBACCO.violation;
    public static final DraftDecision DRAFT = Matter.TOBACCO.draft(LocalDate.of(2026, 11, 23));

    public static final OfficerPair OFFICERS = Offices.PUYANG.officers();
    public static final Set<ReviewHead> REVIEW_HEADS = Offices.PUYANG.reviewHeads();

    /** Ids of the chief and his deputy, who discuss together. */
    public static final List<String> LEADERS = List.of(
            Offices.PUYANG.actor(Post.CHIEF).person(),
            Offices.PUYANG.actor(Post.DEPUTY_CHIEF).person());

    private Tobacco() {}
}
