package cn.mingjing.review;

import cn.mingjing.casework.Told;
import cn.mingjing.facts.Fact;
import cn.mingjing.law.DisagreementSettledBy;
import cn.mingjing.law.ReviewHead;
import cn.mingjing.originals.OriginalRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What legal review leaves in the case's stream. Every fact binds the digests of the draft decision and of the evidence
 * list that it speaks of, as lower-case hexadecimal SHA-256.
 */
public sealed interface Reviewing extends Fact {

    String draftDigest();

    String evidenceDigest();

    /** The handling unit examined legality itself (合法性自查意见), duty V-05. */
    record SelfCheckWritten(String opinion, String draftDigest, String evidenceDigest) implements Reviewing {}

    /** Every criterion was answered no: the decision is not major (duty V-04). */
    record DecisionFoundNotMajor(
            Map<Criterion, Answer> answers,
            String reasons,
            String catalogueVersion,
            String draftDigest,
            String evidenceDigest)
            implements Reviewing {}

    /** A criterion was answered yes, or not at all: the decision is major. */
    record DecisionFoundMajor(
            Map<Criterion, Answer> answers,
            String reasons,
            String catalogueVersion,
            String draftDigest,
            String evidenceDigest)
            implements Reviewing {}

    /** The handling unit submitted the draft with its file (送审), duty V-06. */
    record ReviewSubmitted(String remark, String draftDigest, String evidenceDigest) implements Reviewing {}

    /**
     * The reviewer gave a written opinion (法制审核意见), duty V-09.
     *
     * @param agrees agreed, or problems exist
     * @param examined the heads that were examined
     * @param problems the heads with problems; empty when agreed
     * @param heard the outside opinions it considered; empty where none was asked for
     * @param submission number of the submission's fact
     */
    record OpinionGiven(
            boolean agrees,
            Set<ReviewHead> examined,
            Set<ReviewHead> problems,
            String opinion,
            Optional<Heard> heard,
            int submission,
            String draftDigest,
            String evidenceDigest)
            implements Reviewing {}

    /**
     * Which outside opinions a review considered.
     *
     * @param considered numbers of their facts
     * @param notAwaited why an opinion still open was not waited for; empty where none is open
     */
    record Heard(List<Integer> considered, String notAwaited) {}

    /**
     * The reviewer asked for an opinion from outside (征求意见), duty V-02.
     *
     * @param files numbers of the records given along
     */
    record OpinionAsked(
            Adviser adviser, String question, List<Integer> files, String draftDigest, String evidenceDigest)
            implements Reviewing, Told {

        @Override
        public List<String> detail() {
            return List.of(adviser.name() + "（" + adviser.employer() + "）", question);
        }

        @Override
        public List<String> persons() {
            return List.of(adviser.name());
        }
    }

    /**
     * An opinion that was asked for has come in; it is part of the review's file.
     *
     * @param asked number of the asking
     * @param from who gave it
     */
    record OpinionReceived(
            int asked,
            Adviser from,
            LocalDate receivedOn,
            String opinion,
            Optional<OriginalRef> paper,
            String draftDigest,
            String evidenceDigest)
            implements Reviewing, Told {

        @Override
        public List<String> detail() {
            return List.of(from.name() + "（" + from.employer() + "）：" + opinion);
        }

        @Override
        public List<String> persons() {
            return List.of(from.name());
        }
    }

    /**
     * The handling unit does not share an opinion; its dissent stays on record.
     *
     * @param opinion number of the opinion's fact
     * @param consultation how the two sides talked it over
     */
    record DissentStated(int opinion, String reason, String consultation, String draftDigest, String evidenceDigest)
            implements Reviewing {}

    /**
     * The disagreement was settled the way the authority's documents say (duty V-09).
     *
     * @param draftStands whether the draft may go on as it is; else the opinion is to be followed
     * @param attending who took part with a vote
     */
    record DisagreementSettled(
            DisagreementSettledBy way,
            boolean draftStands,
            LocalDate settledOn,
            List<String> attending,
            String minutes,
            int dissent,
            String draftDigest,
            String evidenceDigest)
            implements Reviewing {}
}
