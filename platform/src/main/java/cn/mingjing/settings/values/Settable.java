package cn.mingjing.settings.values;

import static cn.mingjing.law.ApprovedAct.CLOSE_CASE;
import static cn.mingjing.law.ApprovedAct.DECIDE;
import static cn.mingjing.law.ApprovedAct.EXTEND_DECISION;
import static cn.mingjing.law.ApprovedAct.FILE_CASE;
import static cn.mingjing.law.Parameters.approval;
import static cn.mingjing.law.Parameters.recording;
import static cn.mingjing.law.RecordingStep.EVIDENCE;
import static cn.mingjing.law.RecordingStep.HEARING;
import static cn.mingjing.law.RecordingStep.ON_SITE;
import static cn.mingjing.law.RecordingStep.SERVICE;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.ReviewHeads;
import cn.mingjing.settings.acts.HeadOfReview;
import cn.mingjing.settings.acts.OwnValues;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A value that an authority may set itself.
 *
 * <p>Not among them is what only a higher document can give, because it would take something from somebody: an extension of
 * a term, time that does not count, suspension, an end of publicity before its time. Nor is there anything that would let a
 * decision pass by its review.
 *
 * @param field the component of {@link OwnValues}
 * @param acts of which kinds of act it speaks; empty means every kind
 * @param leftOpenBy where the law speaks of the matter without giving a value
 */
public record Settable<T>(
        String field,
        Parameter<T> parameter,
        Set<ActKind> acts,
        Clause leftOpenBy,
        Function<OwnValues, Optional<T>> value) {

    private static final Set<ActKind> PENALTY = Set.of(ActKind.PENALTY);
    private static final Set<ActKind> EVERY = Set.of();
    private static final Clause GUIDANCE = new Clause("国办发〔2018〕118号", "");

    /** All of them, in the order of the articles. */
    public static final List<Settable<?>> ALL = List.of(
            of("fileCase", Parameters.FILE_CASE, PENALTY, art("第五十四条"), OwnValues::fileCase),
            of("decideCase", Parameters.DECIDE_CASE, PENALTY, art("第六十条"), OwnValues::decideCase),
            of("serveDecision", Parameters.SERVE_DECISION, PENALTY, art("第六十一条"), OwnValues::serveDecision),
            of("closeCase", Parameters.CLOSE_CASE, PENALTY, art("第四十七条"), OwnValues::closeCase),
            of("approvalFileCase", approval(FILE_CASE), PENALTY, art("第五十四条"), OwnValues::approvalFileCase),
            of(
                    "approvalExtendDecision",
                    approval(EXTEND_DECISION),
                    PENALTY,
                    art("第六十条"),
                    OwnValues::approvalExtendDecision),
            of("approvalDecide", approval(DECIDE), PENALTY, art("第五十七条"), OwnValues::approvalDecide),
            of("approvalCloseCase", approval(CLOSE_CASE), PENALTY, art("第五十七条"), OwnValues::approvalCloseCase),
            of(
                    "statementAndDefence",
                    Parameters.STATEMENT_AND_DEFENCE,
                    PENALTY,
                    art("第四十五条"),
                    OwnValues::statementAndDefence),
            of(
                    "hearingThresholdPerson",
                    Parameters.HEARING_THRESHOLD_PERSON,
                    PENALTY,
                    art("第六十三条"),
                    OwnValues::hearingThresholdPerson),
            of(
                    "hearingThresholdOrganisation",
                    Parameters.HEARING_THRESHOLD_ORGANISATION,
                    PENALTY,
                    art("第六十三条"),
                    OwnValues::hearingThresholdOrganisation),
            of("selfCheck", Parameters.SELF_CHECK, EVERY, GUIDANCE, OwnValues::selfCheck),
            of("reviewScope", Parameters.REVIEW_SCOPE, EVERY, GUIDANCE, OwnValues::reviewScope),
            of("reviewHeads", Parameters.REVIEW_HEADS, EVERY, GUIDANCE, values -> heads(values.reviewHeads())),
            of("review", Parameters.REVIEW, EVERY, GUIDANCE, OwnValues::review),
            of("reviewDisagreement", Parameters.REVIEW_DISAGREEMENT, EVERY, GUIDANCE, OwnValues::reviewDisagreement),
            of("publishDecision", Parameters.PUBLISH_DECISION, EVERY, art("第四十八条"), OwnValues::publishDecision),
            of("withdrawNotice", Parameters.WITHDRAW_NOTICE, EVERY, GUIDANCE, OwnValues::withdrawNotice),
            of("correctNotice", Parameters.CORRECT_NOTICE, EVERY, GUIDANCE, OwnValues::correctNotice),
            of("updateLists", Parameters.UPDATE_LISTS, EVERY, GUIDANCE, OwnValues::updateLists),
            of("recordingOnSite", recording(ON_SITE), EVERY, art("第四十七条"), OwnValues::recordingOnSite),
            of("recordingEvidence", recording(EVIDENCE), EVERY, art("第四十七条"), OwnValues::recordingEvidence),
            of("recordingHearing", recording(HEARING), EVERY, art("第四十七条"), OwnValues::recordingHearing),
            of("recordingService", recording(SERVICE), EVERY, art("第四十七条"), OwnValues::recordingService),
            of("spokenStatement", Parameters.SPOKEN_STATEMENT, EVERY, art("第四十七条"), OwnValues::spokenStatement),
            of("exportRecordings", Parameters.EXPORT_RECORDINGS, EVERY, GUIDANCE, OwnValues::exportRecordings),
            of(
                    "officersPerRecorder",
                    Parameters.OFFICERS_PER_RECORDER,
                    EVERY,
                    GUIDANCE,
                    OwnValues::officersPerRecorder));

    /** The one for a parameter, if an authority may set it. */
    public static Optional<Settable<?>> of(String parameter) {
        return ALL.stream()
                .filter(settable -> settable.parameter().name().equals(parameter))
                .findFirst();
    }

    /** The kinds of act it speaks of, one by one. */
    public Set<ActKind> kinds() {
        return acts.isEmpty() ? EnumSet.allOf(ActKind.class) : acts;
    }

    private static <T> Settable<T> of(
            String field,
            Parameter<T> parameter,
            Set<ActKind> acts,
            Clause leftOpenBy,
            Function<OwnValues, Optional<T>> value) {
        return new Settable<>(field, parameter, acts, leftOpenBy, value);
    }

    private static Clause art(String number) {
        return new Clause("行政处罚法", number);
    }

    private static Optional<ReviewHeads> heads(List<HeadOfReview> chosen) {
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ReviewHeads(chosen.stream().map(HeadOfReview::head).toList()));
    }
}
