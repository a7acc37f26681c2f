package cn.mingjing.law;

/** Who settles a lasting disagreement between handling unit and reviewers (duty V-09). */
public enum DisagreementSettledBy {
    /** 双方意见一并报承办机构分管负责人审定 */
    LEADER_IN_CHARGE,
    /** 先沟通，不成则由机关负责人集体讨论 */
    COLLECTIVE_DISCUSSION,
    /** 机关自行建立的协调机制 */
    COORDINATION_MECHANISM
}
