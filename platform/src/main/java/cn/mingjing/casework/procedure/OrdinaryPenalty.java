package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.Row.when;
import static cn.mingjing.casework.Stage.CLOSED;
import static cn.mingjing.casework.Stage.CLOSING;
import static cn.mingjing.casework.Stage.CONCLUDED;
import static cn.mingjing.casework.Stage.DECISION;
import static cn.mingjing.casework.Stage.DEFENCE;
import static cn.mingjing.casework.Stage.DROPPED;
import static cn.mingjing.casework.Stage.FILING;
import static cn.mingjing.casework.Stage.HEARING;
import static cn.mingjing.casework.Stage.INVESTIGATION;
import static cn.mingjing.casework.Stage.NOTICE;
import static cn.mingjing.casework.Stage.PERFORMANCE;
import static cn.mingjing.casework.Stage.REVIEW;
import static cn.mingjing.casework.Stage.SERVICE;
import static cn.mingjing.casework.Stage.SOURCE;
import static cn.mingjing.casework.Stage.SUSPENDED;
import static cn.mingjing.casework.Stage.TERMINATED;
import static cn.mingjing.casework.procedure.Statute.marketProcedure;
import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.law.Post.CHIEF;
import static cn.mingjing.law.Post.DEPUTY_CHIEF;
import static cn.mingjing.law.Post.OFFICER;
import static cn.mingjing.law.Post.UNIT_HEAD;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.Procedure;
import cn.mingjing.casework.ProcedurePart;
import cn.mingjing.casework.Row;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.acts.AddEvidence;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.casework.acts.ConfirmCorrection;
import cn.mingjing.casework.acts.DiscussCollectively;
import cn.mingjing.casework.acts.EndInvestigation;
import cn.mingjing.casework.acts.IssuePenaltyNotice;
import cn.mingjing.casework.acts.ProposeClosing;
import cn.mingjing.casework.acts.ProposeDecision;
import cn.mingjing.casework.acts.ProposeDropping;
import cn.mingjing.casework.acts.ProposeFiling;
import cn.mingjing.casework.acts.ReceiveStatement;
import cn.mingjing.casework.acts.RecordInterview;
import cn.mingjing.casework.acts.RecordPayment;
import cn.mingjing.casework.acts.RecordScene;
import cn.mingjing.casework.acts.ReexamineStatement;
import cn.mingjing.casework.acts.RegisterSource;
import cn.mingjing.casework.acts.ReopenInvestigation;
import cn.mingjing.casework.acts.RequestHearing;
import cn.mingjing.casework.acts.Return;
import cn.mingjing.casework.acts.ReviseDraft;
import cn.mingjing.casework.acts.ServeDecision;
import cn.mingjing.casework.acts.ServePenaltyNotice;
import cn.mingjing.casework.acts.WaiveDefence;
import cn.mingjing.casework.acts.WaiveHearing;
import cn.mingjing.casework.acts.WithdrawHearingRequest;
import cn.mingjing.law.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The ordinary penalty procedure (普通程序), 行政处罚法 第五十四条至第七十二条, as a table: at which stages, which act, by whom,
 * under which rules, what it leaves on record, where it leads.
 *
 * <p>The rows of legal review stand in module {@code review}, between {@code CONCLUDED} and {@code NOTICE}; without them no
 * case gets past its investigation.
 */
public final class OrdinaryPenalty {

    private OrdinaryPenalty() {}

    /** The whole procedure, with the rows that other modules bring. */
    public static Procedure with(List<ProcedurePart> parts) {
        List<Row<?>> rows = new ArrayList<>(ROWS);
        parts.forEach(part -> rows.addAll(part.rows()));
        rows.addAll(RecordingRows.ROWS);
        rows.addAll(IncidentalRows.ROWS);
        return new Procedure("ordinary-penalty", rows, List.of(penalty("第三十八条"), penalty("第七十六条")));
    }

    /** Agreeing to what waits; at stages of the main line it takes the case on, elsewhere it settles a matter beside it. */
    private static Row<Approve> approving(Set<Stage> leadsTo, Stage at, Stage... others) {
        return beside(leadsTo, when(Approve.class))
                .at(at, others)
                .by(UNIT_HEAD, DEPUTY_CHIEF, CHIEF)
                .basis(penalty("第五十七条"))
                .under(
                        ApprovalRules.SOMETHING_WAITS,
                        ApprovalRules.NEXT_IN_CHAIN,
                        TermRules.BEFORE_THE_END_WHEN_APPROVED,
                        ErasureRules.APPROVED_BY_ANOTHER,
                        ErasureRules.NOTHING_DECIDED_WHEN_APPROVED,
                        GateRules.REVIEWED_WHEN_DECIDED)
                .recordsAll(TakingEffect::approve)
                .on(ApprovalRules::isNext)
                .leadingTo(leadsTo, TakingEffect::stageAfterApproval);
    }

    private static <A extends CaseAct> Row.Writing<A> beside(Set<Stage> leadsTo, Row.Writing<A> row) {
        return leadsTo.isEmpty() ? row.beside() : row;
    }

    private static Row<Return> returning(Set<Stage> leadsTo, Stage at, Stage... others) {
        return beside(leadsTo, when(Return.class))
                .at(at, others)
                .by(UNIT_HEAD, DEPUTY_CHIEF, CHIEF)
                .basis(penalty("第五十七条"))
                .under(ApprovalRules.SOMETHING_WAITS, ApprovalRules.NEXT_IN_CHAIN)
                .records(Records::returned)
                .on(ApprovalRules::isNext)
                .leadingTo(leadsTo, TakingEffect::stageAfterReturn);
    }

    private static final List<Row<?>> ROWS = List.of(
            // 案源与立案
            when(RegisterSource.class)
                    .by(OFFICER)
                    .basis(penalty("第五十四条"))
                    .within(Parameters.FILE_CASE)
                    .under(SourceRules.RECEIVED_BY_TODAY)
                    .records(SourceRules::registered)
                    .leadingTo(SOURCE),
            when(ProposeFiling.class)
                    .at(SOURCE)
                    .by(OFFICER)
                    .basis(penalty("第五十四条"))
                    .within(Parameters.FILE_CASE)
                    .under(
                            OfficerRules.TWO_OFFICERS,
                            OfficerRules.CREDENTIALS_VALID,
                            OfficerRules.NOT_RECUSED,
                            ListRules.UNDER_A_PUBLIC_ITEM)
                    .records(Records::filingProposed)
                    .leadingTo(FILING),
            when(ProposeDropping.class)
                    .at(SOURCE)
                    .by(OFFICER)
                    .basis(penalty("第五十四条"))
                    .records(Records::dropProposed)
                    .leadingTo(FILING),
            approving(Set.of(INVESTIGATION, DROPPED), FILING),
            approving(Set.of(SERVICE), DECISION),
            approving(Set.of(CLOSED), CLOSING),
            approving(Set.of(SUSPENDED, TERMINATED), INVESTIGATION, SUSPENDED),
            approving(Set.of(), CONCLUDED, REVIEW, NOTICE, DEFENCE, HEARING, SERVICE, PERFORMANCE),
            returning(Set.of(SOURCE), FILING),
            returning(Set.of(DEFENCE), DECISION),
            returning(Set.of(PERFORMANCE, TERMINATED), CLOSING),
            returning(
                    Set.of(),
                    INVESTIGATION,
                    SUSPENDED,
                    CONCLUDED,
                    REVIEW,
                    NOTICE,
                    DEFENCE,
                    HEARING,
                    SERVICE,
                    PERFORMANCE),
            // 调查取证
            when(RecordInterview.class)
                    .at(INVESTIGATION)
                    .by(OFFICER)
                    .basis(penalty("第五十五条"))
                    .under(
                            OfficerRules.TWO_OFFICERS,
                            OfficerRules.CREDENTIALS_VALID,
                            OfficerRules.NOT_RECUSED,
                            RecordRules.CREDENTIALS_SHOWN,
                            RecordRules.DISPLAYED_AS_PRESCRIBED,
                            RecordRules.AUXILIARIES_ARE_AUXILIARY,
                            RecordRules.RIGHTS_TOLD,
                            RecordRules.TIMES_IN_ORDER,
                            RecordRules.NOT_TWO_AT_ONCE)
                    .records(Records::interviewRecorded)
                    .staying(),
            when(RecordScene.class)
                    .at(INVESTIGATION)
                    .by(OFFICER)
                    .basis(penalty("第五十五条"))
                    .under(
                            OfficerRules.TWO_OFFICERS,
                            OfficerRules.CREDENTIALS_VALID,
                            OfficerRules.NOT_RECUSED,
                            RecordRules.CREDENTIALS_SHOWN,
                            RecordRules.DISPLAYED_AS_PRESCRIBED,
                            RecordRules.AUXILIARIES_ARE_AUXILIARY,
                            RecordRules.RIGHTS_TOLD,
                            RecordRules.TIMES_IN_ORDER)
                    .records(Records::sceneRecorded)
                    .staying(),
            when(AddEvidence.class)
                    .at(INVESTIGATION, CONCLUDED, REVIEW, NOTICE, DEFENCE)
                    .by(OFFICER)
                    .basis(penalty("第四十六条"), penalty("第五十四条"))
                    .under(EvidenceRules.OBTAINED_BY_TODAY)
                    .records(Records::evidenceAdded)
                    .leadingTo(Set.of(CONCLUDED), EvidenceRules::reviewAgain),
            when(EndInvestigation.class)
                    .at(INVESTIGATION)
                    .by(OFFICER)
                    .basis(penalty("第五十七条"), marketProcedure("第四十八条"))
                    .within(Parameters.DECIDE_CASE)
                    .under(
                            PauseRules.NO_PAUSE_PENDING,
                            DraftRules.FACTS_PROVEN,
                            DraftRules.RECORD_MADE,
                            RecordingRules.INVESTIGATION_RECORDED,
                            DraftRules.KINDS_FIT_AMOUNTS,
                            DraftRules.FINE_IN_RANGE,
                            ListRules.WITHIN_THE_BENCHMARK,
                            DraftRules.WITHIN_LIMITATION,
                            DraftRules.CORRECTION_ORDERED)
                    .records(Records::investigationEnded)
                    .leadingTo(CONCLUDED),
            when(ReviseDraft.class)
                    .at(CONCLUDED, NOTICE, DEFENCE)
                    .by(OFFICER)
                    .basis(penalty("第五十七条"))
                    .under(
                            DraftRules.KINDS_FIT_AMOUNTS,
                            DraftRules.FINE_IN_RANGE,
                            ListRules.WITHIN_THE_BENCHMARK,
                            DraftRules.WITHIN_LIMITATION,
                            DraftRules.CORRECTION_ORDERED)
                    .records(Records::draftRevised)
                    .leadingTo(CONCLUDED),
            when(ReopenInvestigation.class)
                    .at(CONCLUDED, NOTICE, DEFENCE)
                    .by(OFFICER)
                    .basis(penalty("第五十四条"))
                    .records(Records::investigationReopened)
                    .leadingTo(INVESTIGATION),

            // 告知、陈述申辩、听证
            when(IssuePenaltyNotice.class)
                    .at(NOTICE)
                    .by(OFFICER)
                    .basis(penalty("第四十四条"))
                    .under(
                            GateRules.REVIEWED,
                            DefenceRules.ANSWER_TERM_SET,
                            DefenceRules.NO_HEAVIER_BECAUSE_OF_DEFENCE,
                            NoticeRules.ISSUED_TODAY)
                    .records(Records::penaltyNoticeIssued)
                    .staying(),
            when(ServePenaltyNotice.class)
                    .at(NOTICE)
                    .by(OFFICER)
                    .basis(penalty("第四十四条"), penalty("第六十一条"))
                    .within(Parameters.STATEMENT_AND_DEFENCE)
                    .under(
                            GateRules.REVIEWED,
                            DefenceRules.ANSWER_TERM_SET,
                            DefenceRules.NOTICE_MADE_OUT,
                            DefenceRules.SERVED_AFTER_ISSUE,
                            OfficerRules.TWO_OFFICERS,
                            OfficerRules.CREDENTIALS_VALID,
                            OfficerRules.NOT_RECUSED,
                            ServiceRules.LEAVING_IS_PROVEN,
                            ServiceRules.WAY_IS_PROVEN)
                    .records(Records::penaltyNoticeServed)
                    .leadingTo(DEFENCE),
            when(ReceiveStatement.class)
                    .at(DEFENCE, HEARING)
                    .by(OFFICER)
                    .basis(penalty("第四十五条"))
                    .under(NoticeRules.STATED_BY_TODAY)
                    .records(Records::statementReceived)
                    .staying(),
            when(ReexamineStatement.class)
                    .at(DEFENCE)
                    .by(OFFICER)
                    .basis(penalty("第四十五条"))
                    .under(DefenceRules.STATEMENT_THERE)
                    .recordsAll(Records::statementReexamined)
                    .leadingTo(Set.of(INVESTIGATION), Records::investigationAgain),
            when(WaiveDefence.class)
                    .at(DEFENCE)
                    .by(OFFICER)
                    .basis(penalty("第六十二条"))
                    .under(NoticeRules.WAIVED_BY_TODAY)
                    .records(Records::defenceWaived)
                    .staying(),
            when(WaiveHearing.class)
                    .at(DEFENCE)
                    .by(OFFICER)
                    .basis(penalty("第六十三条"), penalty("第六十四条"))
                    .under(DefenceRules.HEARING_RIGHT_GIVEN, NoticeRules.HEARING_WAIVED_BY_TODAY)
                    .records(Records::hearingWaived)
                    .on(Notice::hearingTold)
                    .staying(),
            when(RequestHearing.class)
                    .at(DEFENCE)
                    .by(OFFICER)
                    .basis(penalty("第六十三条"), penalty("第六十四条"))
                    .within(Parameters.HEARING_REQUEST)
                    .under(DefenceRules.HEARING_RIGHT_GIVEN, DefenceRules.HEARING_REQUESTED_IN_TIME)
                    .records(Records::hearingRequested)
                    .on(Notice::hearingTold)
                    .leadingTo(HEARING),
            when(WithdrawHearingRequest.class)
                    .at(HEARING)
                    .by(OFFICER)
                    .basis(penalty("第六十四条"))
                    .under(NoticeRules.WITHDRAWN_BY_TODAY)
                    .records(Records::hearingRequestWithdrawn)
                    .leadingTo(DEFENCE),

            // 集体讨论与决定
            when(DiscussCollectively.class)
                    .at(DEFENCE)
                    .by(UNIT_HEAD, DEPUTY_CHIEF, CHIEF)
                    .basis(penalty("第五十七条"))
                    .under(
                            DecisionRules.HANDLERS_DO_NOT_VOTE,
                            DecisionRules.RECUSED_DO_NOT_VOTE,
                            DecisionRules.VOTES_ADD_UP,
                            DefenceRules.PARTY_TOLD,
                            DefenceRules.PARTY_HEARD,
                            DefenceRules.NO_HEARING_OUTSTANDING,
                            DefenceRules.STATEMENT_REEXAMINED,
                            DefenceRules.DISCUSSED_WHEN_HEARD)
                    .records(Records::discussedCollectively)
                    .staying(),
            when(ProposeDecision.class)
                    .at(DEFENCE)
                    .by(OFFICER)
                    .basis(penalty("第五十七条"), penalty("第五十八条"))
                    .under(
                            RecusalRules.RECUSAL_DECIDED,
                            GateRules.REVIEWED,
                            DefenceRules.PARTY_TOLD,
                            DefenceRules.PARTY_HEARD,
                            DefenceRules.NO_HEARING_OUTSTANDING,
                            DefenceRules.STATEMENT_REEXAMINED,
                            DecisionRules.DISCUSSED_TOGETHER)
                    .records(Records::decisionProposed)
                    .leadingTo(DECISION),

            // 送达、履行、结案
            when(ServeDecision.class)
                    .at(SERVICE)
                    .by(OFFICER)
                    .basis(penalty("第六十一条"))
                    .within(Parameters.SERVE_DECISION)
                    .under(
                            OfficerRules.TWO_OFFICERS,
                            OfficerRules.CREDENTIALS_VALID,
                            OfficerRules.NOT_RECUSED,
                            PerformanceRules.SERVED_AFTER_DECISION,
                            ServiceRules.LEAVING_IS_PROVEN,
                            ServiceRules.WAY_IS_PROVEN)
                    .records(Records::decisionServed)
                    .leadingTo(PERFORMANCE),
            when(RecordPayment.class)
                    .at(PERFORMANCE)
                    .by(OFFICER)
                    .basis(penalty("第六十七条"))
                    .within(Parameters.PAY_FINE)
                    .under(PerformanceRules.PAID_BY_TODAY, PerformanceRules.PAYMENT_FITS)
                    .records(Records::paymentRecorded)
                    .staying(),
            when(ConfirmCorrection.class)
                    .at(PERFORMANCE)
                    .by(OFFICER)
                    .basis(penalty("第二十八条"))
                    .under(OfficerRules.TWO_OFFICERS, OfficerRules.CREDENTIALS_VALID, OfficerRules.NOT_RECUSED)
                    .records(Records::correctionConfirmed)
                    .staying(),
            when(ProposeClosing.class)
                    .at(PERFORMANCE, TERMINATED)
                    .by(OFFICER)
                    .basis(penalty("第六十六条"), marketProcedure("第七十七条"))
                    .within(Parameters.CLOSE_CASE)
                    .under(PerformanceRules.FULLY_PERFORMED, RecordingRules.SERVICE_RECORDED)
                    .records(Records::closingProposed)
                    .leadingTo(CLOSING));
}
