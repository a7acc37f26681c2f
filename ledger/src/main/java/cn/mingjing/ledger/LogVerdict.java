package cn.mingjing.ledger;

/** What the verification of a log comes to. */
public sealed interface LogVerdict {
    /**
     * Everything that was asked holds.
     *
     * @param checkpoint the checkpoint it holds for
     */
    record Holds(Checkpoint checkpoint) implements LogVerdict {}

    /** Something does not hold; nothing after it was looked at. */
    record Broken(Finding finding) implements LogVerdict {}
}
