package cn.mingjing.settings.acts;

import cn.mingjing.law.ApprovalChain;
import cn.mingjing.law.DisagreementSettledBy;
import cn.mingjing.law.Fen;
import cn.mingjing.law.RecordingLevel;
import cn.mingjing.law.ReviewScope;
import cn.mingjing.law.Term;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;

/** Everything that an authority may set itself; what is left empty is left to its documents. */
public record OwnValues(
        Optional<Term> fileCase,
        Optional<Term> decideCase,
        Optional<Term> serveDecision,
        Optional<Term> closeCase,
        Optional<ApprovalChain> approvalFileCase,
        Optional<ApprovalChain> approvalExtendDecision,
        Optional<ApprovalChain> approvalDecide,
        Optional<ApprovalChain> approvalCloseCase,
        Optional<Term> statementAndDefence,
        Optional<Fen> hearingThresholdPerson,
        Optional<Fen> hearingThresholdOrganisation,
        Optional<Boolean> selfCheck,
        Optional<ReviewScope> reviewScope,
        List<HeadOfReview> reviewHeads,
        Optional<Term> review,
        Optional<DisagreementSettledBy> reviewDisagreement,
        Optional<Term> publishDecision,
        Optional<Term> withdrawNotice,
        Optional<Term> correctNotice,
        Optional<Term> updateLists,
        Optional<RecordingLevel> recordingOnSite,
        Optional<RecordingLevel> recordingEvidence,
        Optional<RecordingLevel> recordingHearing,
        Optional<RecordingLevel> recordingService,
        Optional<Boolean> spokenStatement,
        Optional<Term> exportRecordings,
        Optional<@Min(1) @Max(20) Integer> officersPerRecorder) {

    public OwnValues {
        reviewHeads = List.copyOf(reviewHeads);
    }
}
