package cn.mingjing.casework.procedure;

import static cn.mingjing.casework.Row.when;
import static cn.mingjing.casework.Stage.CONCLUDED;
import static cn.mingjing.casework.Stage.DECISION;
import static cn.mingjing.casework.Stage.DEFENCE;
import static cn.mingjing.casework.Stage.HEARING;
import static cn.mingjing.casework.Stage.INVESTIGATION;
import static cn.mingjing.casework.Stage.NOTICE;
import static cn.mingjing.casework.Stage.PERFORMANCE;
import static cn.mingjing.casework.Stage.REVIEW;
import static cn.mingjing.casework.Stage.SERVICE;
import static cn.mingjing.casework.Stage.SUSPENDED;
import static cn.mingjing.casework.procedure.Statute.marketProcedure;
import static cn.mingjing.casework.procedure.Statute.penalty;
import static cn.mingjing.casework.procedure.Statute.personalInformation;
import static cn.mingjing.law.Post.CHIEF;
import static cn.mingjing.law.Post.DEPUTY_CHIEF;
import static cn.mingjing.law.Post.OFFICER;
import static cn.mingjing.law.Post.UNIT_HEAD;

import cn.mingjing.casework.Row;
import cn.mingjing.casework.acts.BeginUncountedTime;
import cn.mingjing.casework.acts.DiscussExtension;
import cn.mingjing.casework.acts.EndUncountedTime;
import cn.mingjing.casework.acts.ProposeErasure;
import cn.mingjing.casework.acts.ProposeExtension;
import cn.mingjing.casework.acts.ProposeRecusal;
import cn.mingjing.casework.acts.ProposeSuspension;
import cn.mingjing.casework.acts.ProposeTermination;
import cn.mingjing.casework.acts.ResumeInvestigation;
import cn.mingjing.law.Parameters;
import java.util.List;

/** The rows beside the main line (有关事项): term, recusal, pause and early end. */
final class IncidentalRows {

    private IncidentalRows() {}

    static final List<Row<?>> ROWS = List.of(
            when(ProposeExtension.class)
                    .at(INVESTIGATION, CONCLUDED, REVIEW, NOTICE, DEFENCE, HEARING, DECISION)
                    .by(OFFICER)
                    .basis(penalty("第六十条"), marketProcedure("第六十四条"))
                    .within(Parameters.DECIDE_CASE_EXTENSION)
                    .under(TermRules.EXTENSION_PROVIDED, TermRules.EXTENDED_ONCE, TermRules.BEFORE_THE_END)
                    .records(IncidentalRecords::extensionProposed)
                    .beside()
                    .on(file -> !TermRules.extended(file))
                    .staying(),
            when(DiscussExtension.class)
                    .at(INVESTIGATION, CONCLUDED, REVIEW, NOTICE, DEFENCE, HEARING, DECISION)
                    .by(UNIT_HEAD, DEPUTY_CHIEF, CHIEF)
                    .basis(penalty("第六十条"), marketProcedure("第六十四条"))
                    .under(
                            TermRules.FURTHER_PROVIDED,
                            TermRules.EXTENDED_BEFORE,
                            TermRules.BEFORE_THE_END,
                            TermRules.UNTIL_LATER,
                            DecisionRules.HANDLERS_DO_NOT_VOTE,
                            DecisionRules.RECUSED_DO_NOT_VOTE,
                            DecisionRules.VOTES_ADD_UP,
                            DecisionRules.DISCUSSED_BY_TODAY)
                    .recordsAll(IncidentalRecords::furtherExtensionDiscussed)
                    .beside()
                    .on(TermRules::extended)
                    .staying(),
            when(BeginUncountedTime.class)
                    .at(INVESTIGATION, CONCLUDED, REVIEW, NOTICE, DEFENCE, HEARING, DECISION)
                    .by(OFFICER)
                    .basis(penalty("第六十条"), marketProcedure("第六十四条"))
                    .under(TermRules.UNCOUNTED_BY_LAW, TermRules.NOTHING_UNCOUNTED, TermRules.BEGUN_SINCE_FILING)
                    .records(IncidentalRecords::uncountedTimeBegun)
                    .beside()
                    .on(file -> TermRules.openSpan(file).isEmpty())
                    .staying(),
            when(EndUncountedTime.class)
                    .at(INVESTIGATION, CONCLUDED, REVIEW, NOTICE, DEFENCE, HEARING, DECISION, SUSPENDED)
                    .by(OFFICER)
                    .basis(penalty("第六十条"), marketProcedure("第六十四条"))
                    .under(TermRules.SPAN_OPEN)
                    .records(IncidentalRecords::uncountedTimeEnded)
                    .beside()
                    .on(file -> TermRules.openSpan(file).isPresent())
                    .staying(),
            when(ProposeRecusal.class)
                    .at(INVESTIGATION, CONCLUDED, REVIEW, NOTICE, DEFENCE, HEARING, SERVICE, PERFORMANCE)
                    .by(OFFICER, UNIT_HEAD)
                    .basis(penalty("第四十三条"))
                    .under(
                            RecusalRules.NOT_YET_RECUSED,
                            RecusalRules.ASKED_BY_HIMSELF_OR_PARTY,
                            RecusalRules.ASKED_BY_TODAY,
                            RecusalRules.SUCCESSOR_NAMED)
                    .records(IncidentalRecords::recusalProposed)
                    .beside()
                    .staying(),
            when(ProposeErasure.class)
                    .at(INVESTIGATION, SUSPENDED, CONCLUDED, REVIEW, NOTICE, DEFENCE, HEARING, SERVICE, PERFORMANCE)
                    .by(OFFICER, UNIT_HEAD)
                    .basis(personalInformation("第四十七条"))
                    .under(
                            ErasureRules.NOTHING_DECIDED,
                            ErasureRules.NO_ERASURE_PENDING,
                            ErasureRules.RECORDS_OF_THE_CASE)
                    .records(ErasureRecords::proposed)
                    .beside()
                    .on(ErasureRules::possible)
                    .staying(),
            when(ProposeSuspension.class)
                    .at(INVESTIGATION)
                    .by(OFFICER)
                    .basis(marketProcedure("第四十六条"))
                    .under(PauseRules.SUSPENSION_PROVIDED, PauseRules.NO_PAUSE_PENDING)
                    .records(IncidentalRecords::suspensionProposed)
                    .beside()
                    .staying(),
            when(ResumeInvestigation.class)
                    .at(SUSPENDED)
                    .by(OFFICER)
                    .basis(marketProcedure("第四十六条"))
                    .under(PauseRules.NO_PAUSE_PENDING)
                    .records(IncidentalRecords::investigationResumed)
                    .leadingTo(INVESTIGATION),
            when(ProposeTermination.class)
                    .at(INVESTIGATION, SUSPENDED)
                    .by(OFFICER)
                    .basis(marketProcedure("第四十七条"))
                    .under(PauseRules.TERMINATION_PROVIDED, PauseRules.NO_PAUSE_PENDING)
                    .records(IncidentalRecords::terminationProposed)
                    .beside()
                    .staying());
}
