package cn.mingjing.review.gate;

import static cn.mingjing.casework.Row.when;
import static cn.mingjing.casework.Stage.CONCLUDED;
import static cn.mingjing.casework.Stage.NOTICE;
import static cn.mingjing.casework.Stage.REVIEW;
import static cn.mingjing.law.Post.CHIEF;
import static cn.mingjing.law.Post.DEPUTY_CHIEF;
import static cn.mingjing.law.Post.OFFICER;
import static cn.mingjing.law.Post.REVIEWER;
import static cn.mingjing.law.Post.REVIEW_HEAD;

import cn.mingjing.casework.ProcedurePart;
import cn.mingjing.casework.Row;
import cn.mingjing.law.Parameters;
import cn.mingjing.review.acts.AskOpinion;
import cn.mingjing.review.acts.ClassifyDecision;
import cn.mingjing.review.acts.GiveOpinion;
import cn.mingjing.review.acts.ReceiveOpinion;
import cn.mingjing.review.acts.SettleDisagreement;
import cn.mingjing.review.acts.StateDissent;
import cn.mingjing.review.acts.SubmitForReview;
import cn.mingjing.review.acts.WriteSelfCheck;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The rows of legal review: from the end of the investigation to the notice to the party. */
@Component
class ReviewRows implements ProcedurePart {

    @Override
    public List<Row<?>> rows() {
        return List.of(
                when(WriteSelfCheck.class)
                        .at(CONCLUDED)
                        .by(OFFICER)
                        .basis(Scope.STATUTE)
                        .records(ReviewRecords::selfCheckWritten)
                        .staying(),
                when(ClassifyDecision.class)
                        .at(CONCLUDED)
                        .by(OFFICER)
                        .basis(Scope.STATUTE)
                        .under(
                                ReviewRules.MAY_BE_FOUND_NOT_MAJOR,
                                ReviewRules.NOT_IN_THE_CATALOGUE,
                                ReviewRules.SELF_CHECKED)
                        .records(ReviewRecords::decisionClassified)
                        .leadingTo(
                                Set.of(NOTICE),
                                situation ->
                                        ReviewRecords.major(situation.act()) ? Optional.empty() : Optional.of(NOTICE)),
                when(SubmitForReview.class)
                        .at(CONCLUDED)
                        .by(OFFICER)
                        .basis(Scope.STATUTE)
                        .under(ReviewRules.SELF_CHECKED, ReviewRules.REVIEW_TERM_SET)
                        .records(ReviewRecords::reviewSubmitted)
                        .leadingTo(REVIEW),
                when(AskOpinion.class)
                        .at(REVIEW)
                        .by(REVIEWER, REVIEW_HEAD)
                        .basis(Scope.STATUTE)
                        .under(
                                ReviewRules.REVIEWER_DID_NOT_HANDLE,
                                OutsideRules.ADVISER_IS_ENGAGED,
                                OutsideRules.ADVISER_TOOK_NO_PART)
                        .records(ReviewRecords::opinionAsked)
                        .staying(),
                when(ReceiveOpinion.class)
                        .at(REVIEW)
                        .by(REVIEWER, REVIEW_HEAD)
                        .basis(Scope.STATUTE)
                        .under(
                                ReviewRules.REVIEWER_DID_NOT_HANDLE,
                                OutsideRules.WAS_ASKED_AND_IS_OPEN,
                                OutsideRules.RECEIVED_SINCE_ASKED)
                        .records(ReviewRecords::opinionReceived)
                        .staying(),
                when(GiveOpinion.class)
                        .at(REVIEW)
                        .by(REVIEWER, REVIEW_HEAD)
                        .basis(Scope.STATUTE)
                        .within(Parameters.REVIEW)
                        .under(
                                ReviewRules.REVIEWER_DID_NOT_HANDLE,
                                ReviewRules.REVIEWER_QUALIFIED,
                                ReviewRules.EVERY_HEAD_EXAMINED,
                                ReviewRules.OPINION_FITS_PROBLEMS,
                                OutsideRules.AWAITED_OR_SAID_WHY_NOT)
                        .records(ReviewRecords::opinionGiven)
                        .leadingTo(
                                Set.of(NOTICE, CONCLUDED),
                                situation -> Optional.of(situation.act().agrees() ? NOTICE : CONCLUDED)),
                when(StateDissent.class)
                        .at(CONCLUDED)
                        .by(OFFICER)
                        .basis(Scope.STATUTE)
                        .under(
                                DisagreementRules.PROBLEMS_FOUND,
                                DisagreementRules.WAY_KNOWN,
                                DisagreementRules.SUBMITTED_AGAIN_FIRST)
                        .records(ReviewRecords::dissentStated)
                        .staying(),
                when(SettleDisagreement.class)
                        .at(CONCLUDED)
                        .by(DEPUTY_CHIEF, CHIEF)
                        .basis(Scope.STATUTE)
                        .under(
                                DisagreementRules.DISSENT_STATED,
                                DisagreementRules.BY_WHOM_IT_IS_SETTLED,
                                DisagreementRules.DISCUSSED_TOGETHER)
                        .records(ReviewRecords::disagreementSettled)
                        .leadingTo(
                                Set.of(NOTICE),
                                situation -> situation.act().draftStands() ? Optional.of(NOTICE) : Optional.empty()));
    }
}
