package cn.mingjing.casework;

import cn.mingjing.facts.Fact;

/** What the posts of a chain said to a proposal (审批意见). */
public sealed interface Approval extends Fact {

    /** The number of the proposal's fact in the case's stream. */
    int proposal();

    /** This post agrees. */
    record Approved(int proposal, String opinion) implements Approval {}

    /** This post does not agree; the proposal is spent. */
    record Returned(int proposal, String reason) implements Approval {}
}
