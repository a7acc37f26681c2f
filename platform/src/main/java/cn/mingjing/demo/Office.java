package cn.mingjing.demo;

import cn.mingjing.authority.Level;
import cn.mingjing.authority.Redress;
import cn.mingjing.casework.AuxiliaryId;
import cn.mingjing.casework.OfficerId;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.casework.Worn;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.law.ReviewHead;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An authority of the demonstration with its people, one for each post.
 *
 * @param document whose rules it shows
 * @param key begins the sign-in names of its people
 */
record Office(
        String document,
        AuthorityId id,
        String key,
        String name,
        String codeWord,
        String creditCode,
        Level level,
        String division,
        Set<String> sectors,
        String handlingUnit,
        String reviewUnit,
        String telephone,
        String address,
        String bank,
        Redress redress,
        String auxiliaryName,
        List<Staff> staff) {

    Actor actor(Post post) {
        return staff(post).actor();
    }

    Staff staff(Post post) {
        return staff.stream()
                .filter(person -> person.post() == post)
                .findFirst()
                .orElseThrow();
    }

    /** The heads of review that its document prints. */
    Set<ReviewHead> reviewHeads() {
        return switch (key) {
            case "xiqing" ->
                EnumSet.of(
                        ReviewHead.SUBJECT,
                        ReviewHead.COMPETENCE,
                        ReviewHead.PROCEDURE,
                        ReviewHead.FACTS,
                        ReviewHead.DISCRETION,
                        ReviewHead.LAW);
            case "baotou" -> seven(ReviewHead.POWERS_AND_ABUSE);
            default -> seven(ReviewHead.POWERS);
        };
    }

    private static Set<ReviewHead> seven(ReviewHead powers) {
        return EnumSet.of(
                ReviewHead.SUBJECT_AND_OFFICERS,
                ReviewHead.PROCEDURE,
                ReviewHead.FACTS_AND_EVIDENCE,
                ReviewHead.LAW_AND_DISCRETION,
                powers,
                ReviewHead.DOCUMENTS,
                ReviewHead.CRIME_TRANSFER);
    }

    /** What its officers wear on site, as its document asks or, in Lingchuan, encourages. */
    Set<Worn> worn() {
        return switch (key) {
            case "puyang", "lingchuan" -> Set.of(Worn.CREDENTIAL);
            case "baotou" -> Set.of(Worn.UNIFORM_AND_BADGE);
            default -> Set.of();
        };
    }

    /** Its auxiliary staff, who come along and do not act. */
    Set<AuxiliaryId> auxiliaries() {
        return Set.of(new AuxiliaryId(auxiliary().person().toString()));
    }

    /** Everybody of the office has an account but its auxiliary, who does nothing in the system. */
    Staff auxiliary() {
        return new Staff(id, key + "-auxiliary", auxiliaryName, Post.OFFICER, "执法辅助人员");
    }

    /** Its two officers. */
    OfficerPair officers() {
        List<Staff> pair =
                staff.stream().filter(person -> person.post() == Post.OFFICER).toList();
        return new OfficerPair(
                new OfficerId(pair.get(0).person().toString()),
                new OfficerId(pair.get(1).person().toString()));
    }
}
